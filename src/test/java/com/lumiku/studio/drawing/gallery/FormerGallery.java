package com.lumiku.studio.drawing.gallery;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.tools.ToolProvider;

/**
 * Draws cells as they looked when they were accepted: by the code of the commit that last changed the hashes, taken from the
 * repository's history, compiled and run. Pictures need not be kept for that.
 */
final class FormerGallery {

    private static final Path BUILD = Path.of("target/gallery-former");
    private static final List<String> SOURCES = List.of("src/main/java", "src/main/resources", "src/test/java");

    private FormerGallery() {}

    /** Draws into a folder; nothing if the hashes were never committed. */
    static void draw(List<String> cells, int size, Path folder) throws IOException, InterruptedException {
        String commit = run(List.of("git", "log", "-1", "--format=%H", "--", AcceptedHashes.FILE.toString()))
                .strip();
        if (commit.isEmpty() || cells.isEmpty()) {
            return;
        }
        Path former = BUILD.resolve(commit);
        if (!Files.exists(former.resolve("classes"))) {
            export(commit, former);
            compile(former);
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-cp",
                former.resolve("classes")
                        + File.pathSeparator
                        + former.resolve("src/main/resources")
                        + File.pathSeparator
                        + libraries(),
                Gallery.class.getName(),
                folder.toString(),
                String.valueOf(size)));
        command.addAll(cells);
        run(command);
    }

    private static void export(String commit, Path former) throws IOException, InterruptedException {
        Path archive = BUILD.resolve(commit + ".zip");
        Files.createDirectories(former);
        List<String> command = new ArrayList<>(List.of("git", "archive", "-o", archive.toString(), commit));
        command.addAll(SOURCES);
        run(command);
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = former.resolve(entry.getName());
                if (!entry.isDirectory()) {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
        }
    }

    /** Compiles the gallery and what it needs, and nothing else. */
    private static void compile(Path former) throws IOException {
        Path classes = former.resolve("classes");
        Files.createDirectories(classes);
        String main = "src/test/java/" + Gallery.class.getName().replace('.', '/') + ".java";
        int failure = ToolProvider.getSystemJavaCompiler()
                .run(
                        InputStream.nullInputStream(),
                        null,
                        null,
                        "-proc:none",
                        "-nowarn",
                        "-implicit:class",
                        "-cp",
                        libraries(),
                        "-sourcepath",
                        former.resolve("src/main/java") + File.pathSeparator + former.resolve("src/test/java"),
                        "-d",
                        classes.toString(),
                        former.resolve(main).toString());
        if (failure != 0) {
            throw new IllegalStateException("What draws the accepted gallery does not compile: see " + former);
        }
    }

    /** The class path without what is built here. */
    private static String libraries() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command.getFirst() + " failed: " + output);
        }
        return output;
    }
}
