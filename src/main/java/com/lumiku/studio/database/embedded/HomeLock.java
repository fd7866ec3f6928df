package com.lumiku.studio.database.embedded;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import com.lumiku.studio.files.PrivateFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The right to use a home, which one process has at a time; the system takes it back when that process dies. */
final class HomeLock implements AutoCloseable {

    /** Closing any channel on a locked file gives up the lock of this JVM, so a second one must not even be opened. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private HomeLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static HomeLock acquire(Home home) throws IOException {
        Path file = home.folder().toRealPath().resolve(home.lock().getFileName());
        if (!HELD.add(file)) {
            throw new HomeInUseException(home.folder(), OptionalLong.of(ownPid()));
        }
        try {
            return new HomeLock(file, lock(home, file));
        } catch (IOException | RuntimeException e) {
            HELD.remove(file);
            throw e;
        }
    }

    private static FileChannel lock(Home home, Path file) throws IOException {
        FileChannel channel = PrivateFiles.open(file, Set.of(CREATE, WRITE));
        try {
            if (channel.tryLock() == null) {
                throw new HomeInUseException(home.folder(), holder(file));
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(Long.toString(ownPid()).getBytes(US_ASCII)));
            return channel;
        } catch (OverlappingFileLockException e) {
            throw new HomeInUseException(home.folder(), OptionalLong.of(ownPid()));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static OptionalLong holder(Path file) {
        try {
            return OptionalLong.of(Long.parseLong(Files.readString(file, US_ASCII)));
        } catch (IOException | NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    private static long ownPid() {
        return ProcessHandle.current().pid();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new EmbeddedServerException("Cannot give up the lock " + file, e);
        } finally {
            HELD.remove(file);
        }
    }
}
