package com.lumiku.studio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The classes of the packaged service as the JVM wants them, from one of its lives ({@code -XX:ArchiveClassesAtExit}, JDK 13 and newer).
 * With it a start takes a sixth less CPU. Whatever JVM has no use for it starts without.
 */
final class ClassArchive {

    private static final Path FOLDER = Path.of("target", "class-archive");

    private ClassArchive() {}

    /** What a JVM is started with that shall use it: nothing as long as there is none. */
    static List<String> options(Path jar) {
        Path archive = of(jar);
        return Files.exists(archive) ? List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:disable") : List.of();
    }

    /**
     * Has a life of the service make it, unless it is there or another process is at it.
     *
     * @param life runs the service with the options given, until it has ended by itself
     */
    static void make(Path jar, Consumer<List<String>> life) {
        try {
            Files.createDirectories(FOLDER);
            try (FileChannel file = FileChannel.open(
                            FOLDER.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = file.tryLock()) {
                if (lock == null || ServiceProcess.isNative() || Files.exists(of(jar))) {
                    life.accept(options(jar));
                } else {
                    makeNow(of(jar), life);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void makeNow(Path archive, Consumer<List<String>> life) throws IOException {
        try (Stream<Path> others = Files.list(FOLDER)) {
            others.filter(other -> other.toString().endsWith(".jsa"))
                    .forEach(other -> other.toFile().delete());
        }
        Path made = archive.resolveSibling("making.jsa");
        life.accept(List.of("-XX:ArchiveClassesAtExit=" + made, "-Xlog:disable"));
        if (Files.exists(made)) {
            Files.move(made, archive, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** It is of one build and one JVM. */
    private static Path of(Path jar) {
        String build = Long.toString(jar.toFile().lastModified(), Character.MAX_RADIX);
        return FOLDER.resolve("%s-%s.jsa".formatted(build, Runtime.version()));
    }
}
