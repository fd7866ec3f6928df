package com.lumiku.studio.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder of resources, of which an executable has all packed, whatever they are called. A JVM looks for each by its name. To be
 * made while classes are initialised, as the folder is there only while an executable is built.
 */
public final class PackedFolder {

    private final String folder;

    private final Optional<Map<String, PackedResource>> packed;

    private PackedFolder(String folder, Optional<Map<String, PackedResource>> packed) {
        this.folder = folder;
        this.packed = packed;
    }

    /**
     * A folder, which is not read unless an executable is being built.
     *
     * @param folder such as {@code /catalog}
     * @param file one that is in it: of several jars with such a folder it is that with this file
     */
    public static PackedFolder of(String folder, String file) {
        return PackedResource.IS_EXECUTABLE ? packed(folder, file) : new PackedFolder(folder, Optional.empty());
    }

    /** As an executable has it. */
    static PackedFolder packed(String folder, String file) {
        Map<String, PackedResource> resources = names(folder, file).stream()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(), name -> PackedResource.packed(folder + '/' + name)));
        return new PackedFolder(folder, Optional.of(resources));
    }

    /**
     * A file.
     *
     * @param name below the folder, as {@code poses/casual.yaml}
     */
    public Optional<PackedResource> find(String name) {
        if (packed.isPresent()) {
            return Optional.ofNullable(packed.get().get(name));
        }
        String whole = folder + '/' + name;
        return PackedResource.isThere(whole) ? Optional.of(PackedResource.of(whole)) : Optional.empty();
    }

    private static List<String> names(String folder, String file) {
        URL known = PackedFolder.class.getResource(folder + '/' + file);
        if (known == null) {
            throw new IllegalArgumentException("There is no %s/%s".formatted(folder, file));
        }
        URI address = URI.create(known.toString());
        try {
            if (address.getScheme().equals("file")) {
                return below(folderOf(Path.of(address), file));
            }
            try (FileSystem jar = FileSystems.newFileSystem(address, Map.of())) {
                return below(jar.getPath(folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folderOf(Path path, String file) {
        Path folder = path;
        for (int up = Path.of(file).getNameCount(); up > 0; up--) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static List<String> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        }
    }
}
