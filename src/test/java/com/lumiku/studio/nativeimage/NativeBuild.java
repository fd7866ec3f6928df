package com.lumiku.studio.nativeimage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.bootstrap.BootstrapException;
import io.quarkus.bootstrap.app.CuratedApplication;
import io.quarkus.bootstrap.app.QuarkusBootstrap;
import io.quarkus.bootstrap.model.ApplicationModel;
import io.quarkus.bootstrap.util.IoUtils;
import io.quarkus.maven.dependency.ArtifactKey;
import io.quarkus.maven.dependency.Dependency;
import io.quarkus.maven.dependency.ResolvedDependency;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What Quarkus hands to the compiler of native executables: from a real build of the application, by all its extensions, which
 * ends before compiling and needs no compiler.
 *
 * @param registered types that may be made by name, and whose members may be called and read so
 * @param resources patterns of the resources that are kept
 * @param excluded patterns of the resources that are not, whatever keeps them
 * @param runTime names of classes, and of packages, that are initialised at run time; all others are when it is built
 * @param arguments what the compiler is called with
 * @param libraries all of them, by group and artifact
 * @param librariesOfOurs those that no extension of Quarkus brings, so that nobody but us looks after them; without the client of buckets,
 *     which no executable has
 */
record NativeBuild(
        Set<String> registered,
        List<Pattern> resources,
        List<Pattern> excluded,
        Set<String> runTime,
        List<String> arguments,
        List<String> libraries,
        List<Path> librariesOfOurs) {

    static final Path CLASSES = Path.of("target", "classes").toAbsolutePath();

    static final Path TEST_CLASSES = Path.of("target", "test-classes").toAbsolutePath();

    private static final String RUN_TIME_OPTION = "--initialize-at-run-time=";

    private static final Path KEPT = CLASSES.resolveSibling("native-build.json");

    private static final class Once {
        private static final NativeBuild BUILD = keptOrMade();
    }

    /** Of the application as it is. Takes some seconds the first time. */
    static NativeBuild get() {
        return Once.BUILD;
    }

    /** Whether a type may be made by its name. */
    boolean isRegistered(String type) {
        return registered.contains(type);
    }

    /** Whether a resource is in the executable. */
    boolean keeps(String resource) {
        return isOneOf(resource, resources) && !isOneOf(resource, excluded);
    }

    private static boolean isOneOf(String resource, List<Pattern> patterns) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(resource).matches());
    }

    private static List<String> names(ApplicationModel model) {
        return model.getRuntimeDependencies().stream()
                .map(library -> library.getGroupId() + "." + library.getArtifactId())
                .toList();
    }

    private static List<Path> librariesOfOurs(ApplicationModel model) {
        Set<ArtifactKey> ofExtensions = new HashSet<>();
        Map<ArtifactKey, ResolvedDependency> all = new HashMap<>();
        model.getRuntimeDependencies().forEach(library -> all.put(library.getKey(), library));
        all.values().stream()
                .filter(Dependency::isRuntimeExtensionArtifact)
                .forEach(extension -> addWithDependencies(extension, all, ofExtensions));
        return all.values().stream()
                .filter(library -> !ofExtensions.contains(library.getKey()))
                .filter(library -> !library.getGroupId().equals("software.amazon.awssdk"))
                .flatMap(library -> library.getResolvedPaths().stream())
                .toList();
    }

    private static void addWithDependencies(
            ResolvedDependency library, Map<ArtifactKey, ResolvedDependency> all, Set<ArtifactKey> found) {
        if (library != null && found.add(library.getKey())) {
            library.getDependencies().forEach(needed -> addWithDependencies(all.get(needed.getKey()), all, found));
        }
    }

    /** Of several processes that run tests of one build the first makes it, and the others read what came of it. */
    private static NativeBuild keptOrMade() {
        ObjectMapper json = new ObjectMapper();
        try (FileChannel file = FileChannel.open(
                        KEPT.resolveSibling("native-build.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = file.lock()) {
            if (lock.isValid() && isNewerThanAllCode(KEPT)) {
                return json.readValue(KEPT.toFile(), NativeBuild.class);
            }
            NativeBuild made = make();
            json.writeValue(KEPT.toFile(), made);
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isNewerThanAllCode(Path file) {
        long made = file.toFile().lastModified();
        return Stream.of(CLASSES, TEST_CLASSES, Path.of("pom.xml"))
                .flatMap(NativeBuild::walk)
                .allMatch(code -> code.toFile().lastModified() < made);
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NativeBuild make() {
        Map<String, String> items = new HashMap<>();
        Properties settings = new Properties();
        settings.setProperty("quarkus.native.enabled", "true");
        settings.setProperty("quarkus.native.sources-only", "true");
        settings.setProperty("quarkus.package.jar.enabled", "false");
        Path target = target();
        try (CuratedApplication application = QuarkusBootstrap.builder()
                .setApplicationRoot(CLASSES)
                .setProjectRoot(Path.of("").toAbsolutePath())
                .setTargetDirectory(target)
                .setMode(QuarkusBootstrap.Mode.PROD)
                .setOffline(true)
                .setLocalProjectDiscovery(true)
                .setBuildSystemProperties(settings)
                .addAdditionalDeploymentArchive(TEST_CLASSES)
                .setBaseClassLoader(NativeBuild.class.getClassLoader())
                .build()
                .bootstrap()) {
            application
                    .createAugmentor()
                    .performCustomBuild(NativeBuildItems.class.getName(), items, NativeBuildItems.names());
            return of(items, target, application.getApplicationModel());
        } catch (BootstrapException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            IoUtils.recursiveDelete(target);
        }
    }

    /** Other processes of tests may be building, too. */
    private static Path target() {
        try {
            return Files.createTempDirectory(CLASSES.getParent(), "native-build-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NativeBuild of(Map<String, String> items, Path target, ApplicationModel model) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Set<String> registered =
                new HashSet<>(items.get(NativeBuildItems.CAFFEINE).lines().toList());
        for (JsonNode type : json.readTree(items.get(NativeBuildItems.REFLECTION))) {
            if (isConstructed(type)) {
                registered.add(type.get("name").asText());
            }
        }
        JsonNode resources =
                json.readTree(items.get(NativeBuildItems.RESOURCES)).path("resources");
        Set<String> runTime =
                new TreeSet<>(items.get(NativeBuildItems.RUN_TIME).lines().toList());
        runTime.addAll(configuredRunTime());
        List<String> arguments = List.of(Files.readString(target.resolve("native-sources/native-image.args"))
                .split(" "));
        return new NativeBuild(
                registered,
                patterns(resources.path("includes")),
                patterns(resources.path("excludes")),
                runTime,
                arguments,
                names(model),
                librariesOfOurs(model));
    }

    private static List<Pattern> patterns(JsonNode resources) {
        return StreamSupport.stream(resources.spliterator(), false)
                .map(resource -> Pattern.compile(resource.get("pattern").asText()))
                .toList();
    }

    /** Quarkus registers all members, or for some records each that it knows of. */
    private static boolean isConstructed(JsonNode type) {
        return type.has("allDeclaredConstructors")
                || StreamSupport.stream(type.path("methods").spliterator(), false)
                        .anyMatch(method -> method.get("name").asText().equals("<init>"));
    }

    /** What {@code application.properties} names. */
    private static List<String> configuredRunTime() throws IOException {
        Properties settings = new Properties();
        try (Reader file = Files.newBufferedReader(CLASSES.resolve("application.properties"))) {
            settings.load(file);
        }
        String arguments = settings.getProperty("quarkus.native.additional-build-args", "");
        return Stream.of(arguments.split("(?<!\\\\),"))
                .map(String::strip)
                .filter(argument -> argument.startsWith(RUN_TIME_OPTION))
                .flatMap(argument -> Stream.of(argument.substring(RUN_TIME_OPTION.length())
                        .replace("\\", "")
                        .split(",")))
                .toList();
    }
}
