package com.lumiku.studio.nativeimage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Quarkus initialises classes when it builds an executable, whose heap begins with what their static fields hold then. This
 * initialises ours, and those of the libraries that are our own choice, in a JVM of its own and looks into the fields.
 */
class ImageHeapTest {

    private static final String PLANTED = PlantedStatics.class.getName();

    private static List<String> findings;

    @BeforeAll
    static void look(@TempDir Path folder) throws Exception {
        NativeBuild build = NativeBuild.get();
        List<String> types = new ArrayList<>(classes(NativeBuild.CLASSES));
        for (Path library : build.librariesOfOurs()) {
            types.addAll(classes(library));
        }
        List<String> runTime = new ArrayList<>(build.runTime());
        runTime.add(PLANTED + "$OfRunTime");
        List<String> planted = Stream.of(PlantedStatics.class.getDeclaredClasses())
                .map(Class::getName)
                .toList();
        Path log = folder.resolve("initialized.log");
        findings = lines(
                java(folder, log),
                log.toString(),
                Files.write(folder.resolve("run-time"), runTime).toString(),
                Files.write(folder.resolve("types"), types).toString(),
                Files.write(folder.resolve("planted"), planted).toString());
    }

    @Test
    void staticFieldsHoldNothingThatAnExecutableMayNotBeginWith() {
        assertThat(findings)
                .filteredOn(finding -> !finding.startsWith("planted: "))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Constant.RED, java.awt.Color (PICTURES)",
        "Shade.DARK, color -> java.awt.Color (PICTURES)",
        "InArray.SHAPES[1], java.awt.geom.Path2D$Double (PICTURES)",
        "InLambda.RANDOM, java.util.Random (RANDOM)",
        "InRecord.SOURCES, java.security.SecureRandom (RANDOM)",
        "OfImageIo.REGISTRY, javax.imageio.spi.IIORegistry (PICTURES)",
        "OfThread.WORKER, java.lang.Thread (THREAD)",
        "OfTimer.TIMER, java.util.Timer (TIMER)",
        "OfFile.FILE, java.io.FileInputStream (FILE)",
        "OfSocket.SOCKET, java.net.Socket (SOCKET)",
        "OfChannel.CHANNEL, (CHANNEL)",
        "OfBuffer.BUFFER, java.nio.DirectByteBuffer (DIRECT_BUFFER)",
        "OfCleaner.CLEANER, java.lang.ref.Cleaner (CLEANER)",
        "OfDeflater.DEFLATER, java.util.zip.Deflater (MEMORY_OUTSIDE_THE_HEAP)",
        "OfProcess.PROCESS, (PROCESS)",
    })
    void aPlantedFieldIsFound(String field, String end) {
        assertThat(findings).anySatisfy(finding -> assertThat(finding)
                .startsWith("planted: " + PLANTED + "$" + field + " -> ")
                .endsWith(end));
    }

    @Test
    void initializingAwtAndStartingThreadsIsFound() {
        assertThat(findings).anySatisfy(finding -> assertThat(finding)
                .startsWith("planted: " + PLANTED)
                .endsWith("initialises java.awt.Color, which must be initialised at run time"));
        assertThat(findings).anySatisfy(finding -> assertThat(finding)
                .startsWith("planted: A static initializer started ")
                .contains("planted timer"));
    }

    @Test
    void initializingWhatIsNamedForRunTimeIsFound() {
        assertThat(findings)
                .contains("planted: %1$s$TouchesRunTime initialises %1$s$OfRunTime, which is named for run time"
                        .formatted(PLANTED));
    }

    @Test
    void whatIsNamedForRunTimeOrHarmlessIsNotFound() {
        assertThat(findings).noneMatch(finding -> finding.contains("OfRunTime.") || finding.contains("Harmless"));
    }

    /** A JVM that logs which classes it initialises, and lets all of itself be looked into. */
    private static List<String> java(Path folder, Path log) throws IOException {
        List<String> options = new ArrayList<>(List.of("-Xlog:class+init=info:file=" + log + ":none"));
        for (Module module : ModuleLayer.boot().modules()) {
            module.getPackages()
                    .forEach(name -> options.add("--add-opens=" + module.getName() + "/" + name + "=ALL-UNNAMED"));
        }
        options.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        options.addAll(List.of("-cp", System.getProperty("java.class.path"), ImageHeap.class.getName()));
        Path file = Files.write(folder.resolve("options"), options);
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "@" + file);
    }

    private static List<String> lines(List<String> java, String... args) throws Exception {
        List<String> command = new ArrayList<>(java);
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return output.lines().toList();
    }

    private static List<String> classes(Path root) throws IOException {
        if (Files.isDirectory(root)) {
            return classesBelow(root);
        }
        try (FileSystem jar = FileSystems.newFileSystem(root)) {
            return classesBelow(jar.getPath("/"));
        }
    }

    private static List<String> classesBelow(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.contains("-info") && !file.startsWith("META-INF"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .toList();
        }
    }
}
