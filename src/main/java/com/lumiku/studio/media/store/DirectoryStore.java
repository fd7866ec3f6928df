package com.lumiku.studio.media.store;

import com.lumiku.studio.files.PrivateFiles;
import com.lumiku.studio.media.picture.EncodedPicture;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The store in a directory, which replicas may share. */
class DirectoryStore implements MediaStore {

    private static final int CATALOG_DEPTH = 5;

    private final Path root;
    private final UnfinishedFiles unfinishedFiles;

    DirectoryStore(Path root) {
        this(root, new UnfinishedFiles(root));
    }

    DirectoryStore(Path root, UnfinishedFiles unfinishedFiles) {
        this.root = root.toAbsolutePath().normalize();
        this.unfinishedFiles = unfinishedFiles;
    }

    @Override
    public Placed put(String key, EncodedPicture picture) {
        Path file = file(key);
        try {
            while (true) {
                // Another may make it between the two, or take it away after them.
                Optional<Placed> placed = touch(file)
                        ? find(key).map(there -> new Placed(there, false))
                        : write(key, file, picture.bytes()).map(written -> new Placed(written, true));
                if (placed.isPresent()) {
                    return placed.get();
                }
            }
        } catch (IOException e) {
            throw StorageFailure.of(e);
        }
    }

    @Override
    public void tryToKeep(int bytes) {
        try {
            Path file = unfinishedFiles.create();
            try {
                Files.write(file, new byte[bytes]);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw StorageFailure.of(e);
        }
    }

    @Override
    public Optional<StoredFile> find(String key) {
        try {
            return Optional.of(stored(key, file(key)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<InputStream> open(String key, long offset) {
        try {
            FileChannel channel = FileChannel.open(file(key), StandardOpenOption.READ);
            return Optional.of(Channels.newInputStream(channel.position(offset)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void delete(String key) {
        try {
            Files.deleteIfExists(file(key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks at it where nobody else can put it again meanwhile, and puts back what was. */
    @Override
    public void deleteUnchanged(StoredFile file) {
        if (find(file.key()).filter(file::equals).isEmpty()) {
            return;
        }
        try {
            Path aside = unfinishedFiles.create();
            try {
                Files.move(file(file.key()), aside, StandardCopyOption.ATOMIC_MOVE);
                if (!stored(file.key(), aside).equals(file)) {
                    place(aside, file(file.key()));
                }
            } catch (NoSuchFileException e) {
                // Somebody else was faster.
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Stream<StoredFile> list(int shard) {
        return list(root.resolve(String.format(Locale.ROOT, "%02x", shard)), 2);
    }

    @Override
    public Stream<StoredFile> listCatalog() {
        return list(root.resolve("catalog"), CATALOG_DEPTH);
    }

    private Stream<StoredFile> list(Path folder, int depth) {
        try {
            return Files.walk(folder, depth)
                    .map(file -> root.relativize(file).toString())
                    .filter(MediaKey::isKey)
                    .flatMap(key -> find(key).stream());
        } catch (NoSuchFileException e) {
            return Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String key) {
        Path file = root.resolve(key).normalize();
        if (!MediaKey.isKey(key) || !file.startsWith(root)) {
            throw new IllegalArgumentException("Not a key: " + key);
        }
        return file;
    }

    /**
     * Into a file of its own first, which becomes the one wanted when all of it is on disk. The folders come last: by then most
     * file systems have them on disk already.
     *
     * @return the file as it was before anybody else could touch it; empty where somebody else was faster
     */
    private Optional<StoredFile> write(String key, Path file, byte[] bytes) throws IOException {
        Path unfinished = unfinishedFiles.create();
        try {
            List<Path> grown = createFolders(file.getParent());
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            StoredFile written = stored(key, unfinished);
            if (!place(unfinished, file)) {
                return Optional.empty();
            }
            force(file.getParent());
            for (Path folder : grown) {
                force(folder);
            }
            return Optional.of(written);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /**
     * Gives a file its name, unless there is one of that name: of two who make the same picture at the same time, one has made it,
     * and only that one may take it away again. Where the file system knows no links, the last one has.
     *
     * @return false where there is one
     */
    private static boolean place(Path unfinished, Path file) throws IOException {
        try {
            Files.createLink(file, unfinished);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (IOException | UnsupportedOperationException e) {
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return true;
        }
    }

    /** The folders that got a new one. */
    private List<Path> createFolders(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> grown = new ArrayList<>();
        if (!folder.equals(root)) {
            grown.addAll(createFolders(folder.getParent()));
        }
        PrivateFiles.createFolders(folder);
        grown.add(folder.getParent());
        return grown;
    }

    private static boolean touch(Path file) throws IOException {
        try {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static StoredFile stored(String key, Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new StoredFile(key, attributes.lastModifiedTime().toInstant(), attributes.size(), "");
    }

    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
