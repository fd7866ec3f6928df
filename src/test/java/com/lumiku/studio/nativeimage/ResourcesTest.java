package com.lumiku.studio.nativeimage;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** An executable has the resources that were named when it was built, and no others. */
class ResourcesTest {

    private static final String STUDIO = "com.lumiku.studio.";
    /** Quarkus looks for these services when it builds. */
    private static final String READ_BY_THE_BUILD = "io.smallrye.config.ConfigSourceFactory";

    /** Opens the packed PostgreSQL of its platform, which is packaged apart. */
    private static final String ARCHIVE = STUDIO + "database.embedded.Archive";

    /** Read while the executable is built, and have what they read packed from then on: their own tests see to it. */
    private static final Set<String> PACKERS = Set.of(STUDIO + "files.PackedResource", STUDIO + "files.PackedFolder");

    /** Reads while the API's document is built, and never again. */
    private static final String READER_OF_THE_BUILD = STUDIO + "web.openapi.Examples";

    /** Whoever opens resources of ours, and how it is brought to open all of them. */
    private static final Set<String> RUN = Set.of(
            STUDIO + "generator.provider.Workflow", STUDIO + "schema.Migrations", STUDIO + "schema.Script", ARCHIVE);

    @Test
    void whateverOurCodeOpensIsKept() throws Exception {
        Set<String> opened = opened();
        assertThat(opened)
                .contains("db/migration/V1__thirteen_tables.sql", "db/migrations.txt", "comfyui/workflow-text.json");
        assertThat(missing(opened)).isEmpty();
    }

    @Test
    void whoeverOpensResourcesIsRunHere() {
        assertThat(openers(new ClassFileImporter().importPath(NativeBuild.CLASSES)))
                .filteredOn(reader -> !PACKERS.contains(reader) && !reader.equals(READER_OF_THE_BUILD))
                .as("run it in opened(), so that the names it asks for are seen")
                .isSubsetOf(RUN);
    }

    @Test
    void settingsAndServicesAreKept() throws IOException {
        Set<String> names = new TreeSet<>(Set.of("application.properties"));
        try (Stream<Path> files = Files.list(NativeBuild.CLASSES.resolve("META-INF/services"))) {
            files.map(file -> file.getFileName().toString())
                    .filter(service -> !service.equals(READ_BY_THE_BUILD))
                    .forEach(service -> names.add("META-INF/services/" + service));
        }
        assertThat(missing(names)).isEmpty();
    }

    @Test
    void whatIsPackedIsNotKeptPlainAsWell() {
        assertThat(List.of(
                        "META-INF/resources/index.html",
                        "META-INF/resources/ui/icon.svg",
                        "META-INF/resources/ui/bundle/app.js",
                        "META-INF/quarkus-generated-openapi-doc.JSON",
                        "META-INF/quarkus-generated-openapi-doc.YAML",
                        "catalog/pose-categories.yaml",
                        "catalog/poses/casual.yaml",
                        "vocabulary/Role.txt",
                        "prop/things.svg",
                        "casting/costumes.txt"))
                .noneMatch(NativeBuild.get()::keeps);
    }

    @Test
    void ofTheProfilesOfTheJdkThoseOfPhotoCdsAreNotKept() {
        assertThat(NativeBuild.get().keeps("sun/java2d/cmm/profiles/sRGB.pf")).isTrue();
        assertThat(NativeBuild.get().keeps("sun/java2d/cmm/profiles/GRAY.pf")).isTrue();
        assertThat(NativeBuild.get().keeps("sun/java2d/cmm/profiles/PYCC.pf"))
                .as("0.2 MB")
                .isFalse();
    }

    @Test
    void aPlantedResourceAndItsReaderAreFound() {
        assertThat(missing(Set.of("planted/list.txt")))
                .containsExactly(
                        "planted/list.txt is opened by name, but no pattern of quarkus.native.resources.includes"
                                + " or of an extension keeps it");
        assertThat(openers(new ClassFileImporter().importClasses(PlantedReader.class)))
                .contains(PlantedReader.class.getName());
    }

    /** Opens a resource that nobody named. */
    static final class PlantedReader {

        static InputStream open() {
            return PlantedReader.class.getResourceAsStream("/planted/list.txt");
        }
    }

    private static Set<String> opened() throws Exception {
        String tests = NativeBuild.TEST_CLASSES.toString();
        String classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.equals(tests))
                .collect(Collectors.joining(File.pathSeparator));
        try (RecordingLoader loader = new RecordingLoader(classPath)) {
            for (String workflow : List.of("text", "reference", "pose")) {
                loader.run(STUDIO + "generator.provider.Workflow", "of", Optional.empty(), workflow);
            }
            loader.run(STUDIO + "schema.Migrations", "ofRelease");
            return loader.opened().stream()
                    .filter(ResourcesTest::isOfOurs)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Of our code, or of a library that no extension looks after. */
    private static boolean isOfOurs(String name) {
        return Stream.concat(Stream.of(NativeBuild.CLASSES), NativeBuild.get().librariesOfOurs().stream())
                .anyMatch(root -> has(root, name));
    }

    private static boolean has(Path root, String name) {
        if (Files.isDirectory(root)) {
            return Files.exists(root.resolve(name));
        }
        try (ZipFile jar = new ZipFile(root.toFile())) {
            return jar.getEntry(name) != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> missing(Set<String> names) {
        NativeBuild build = NativeBuild.get();
        return names.stream()
                .filter(name -> !name.endsWith(".class") && !build.keeps(name))
                .map(
                        name -> name
                                + " is opened by name, but no pattern of quarkus.native.resources.includes or of an extension keeps it")
                .toList();
    }

    private static Set<String> openers(JavaClasses code) {
        return code.stream()
                .filter(type -> type.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getName().startsWith("getResource")
                                && (call.getTargetOwner().isEquivalentTo(Class.class)
                                        || call.getTargetOwner().isAssignableTo(ClassLoader.class))))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
