package com.lumiku.studio.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.docs.Document.ShownCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the pages name is there: other pages, files, classes, goals of the build. */
class DocumentsTest {

    private static final int LONGEST_README = 150;
    private static final Pattern PATH_HERE = Pattern.compile("(\\./)?(docker|src|\\.ci|mvnw)(/.*)?");
    private static final Set<String> PHASES = Set.of("clean", "test-compile", "test", "package", "verify");
    private static final Pattern TESTS = Pattern.compile("-D(it\\.)?test=(.+)");
    private static final Pattern PROPERTY = Pattern.compile("-D([\\w.-]+)(=.*)?");
    private static final Path ROOT = Path.of("src/main/java/com/lumiku/studio");
    private static final Pattern NAME = Pattern.compile("`([a-z.]+)`");

    /** Which no class has, so that none is run beside those of the package. */
    private static final String NO_TEST = "None";

    /** What looks like a class of ours, but is one of a library or a header. */
    private static final Set<String> OF_OTHERS = Set.of("Location", "PostgreSqlJdbcCustomization", "SchedulerClient");

    private static final Pattern CLASS = Pattern.compile("[A-Z]\\w*[a-z]\\w*(#\\w+)?");

    /** Pages for who reads the code. */
    private static final List<String> ABOUT_CODE = List.of("architecture.md", "contributing.md", "decisions");

    private final List<Document> documents = Document.all();

    @Test
    void theReadmeIsShort() {
        Document readme = Document.read(Document.README);
        assertThat(readme.lines()).hasSizeLessThanOrEqualTo(LONGEST_README);
        assertThat(readme.links()).contains("src/docs/people.png");
    }

    @Test
    void theReadmeLeadsToEveryPage() throws IOException {
        Document readme = Document.read(Document.README);
        try (Stream<Path> pages = Files.list(Document.PAGES)) {
            assertThat(pages.filter(page -> page.toString().endsWith(".md")))
                    .allSatisfy(page -> assertThat(readme.links()).contains(page.toString()));
        }
    }

    @Test
    void linksLeadSomewhere() {
        for (Document document : documents) {
            assertThat(document.links()).as(document.path().toString()).allSatisfy(link -> {
                String[] parts = link.split("#", 2);
                Path target = parts[0].isEmpty()
                        ? document.path()
                        : document.path().resolveSibling(parts[0]).normalize();
                assertThat(target).exists();
                if (parts.length == 2) {
                    assertThat(Document.read(target).anchors()).contains(parts[1]);
                }
            });
        }
    }

    @Test
    void commandsNameFilesThatAreThere() {
        assertThat(commands()).hasSizeGreaterThan(30).allSatisfy(command -> assertThat(command.words())
                .filteredOn(word -> PATH_HERE.matcher(word).matches())
                .allSatisfy(word -> assertThat(Path.of(word.replace("*", "").replaceFirst("-\\.\\w+$", "")))
                        .exists()));
    }

    @Test
    void buildsAreOfThisBuild() throws IOException {
        String build = Files.readString(Path.of("pom.xml"));
        List<ShownCommand> builds = Stream.concat(
                        commands().stream(),
                        documents.stream()
                                .flatMap(document -> document.codeWords().stream())
                                .map(ShownCommand::of))
                .filter(command -> command.program().equals("./mvnw"))
                .toList();
        assertThat(builds).hasSizeGreaterThan(5).allSatisfy(command -> command.words().stream()
                .skip(1)
                .filter(word -> !Set.of("-q", "-B", "-ntp").contains(word))
                .forEach(word -> requireKnown(word, build)));
    }

    @Test
    void classesAreThere() throws IOException {
        Set<String> classes;
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            classes = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        }
        assertThat(documents.stream()
                        .filter(document -> ABOUT_CODE.stream()
                                .anyMatch(about -> document.path().startsWith(Document.PAGES.resolve(about))))
                        .flatMap(document -> document.codeWords().stream())
                        .filter(word -> CLASS.matcher(word).matches())
                        .map(word -> word.replaceFirst("#.*", ""))
                        .filter(word -> !OF_OTHERS.contains(word)))
                .hasSizeGreaterThan(50)
                .isSubsetOf(classes);
    }

    @Test
    void everyRoomIsInTheTable() throws IOException {
        Set<String> rooms;
        try (Stream<Path> files = Files.walk(ROOT)) {
            rooms = files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> ROOT.relativize(file.getParent()).toString().replace('/', '.'))
                    .filter(room -> !room.isEmpty())
                    .collect(Collectors.toSet());
        }
        List<String> named = new ArrayList<>();
        List<String> withThoseBelow = new ArrayList<>();
        for (List<String> row :
                Document.read(Document.PAGES.resolve("architecture.md")).rows()) {
            String cell = row.getFirst();
            NAME.matcher(cell)
                    .results()
                    .map(name -> name.group(1))
                    .forEach(cell.endsWith(" and below") ? withThoseBelow::add : named::add);
        }
        assertThat(rooms)
                .allMatch(room -> named.contains(room)
                        || withThoseBelow.stream().anyMatch(upper -> (room + ".").startsWith(upper + ".")));
        assertThat(named).doesNotHaveDuplicates().allMatch(rooms::contains);
    }

    private List<ShownCommand> commands() {
        return documents.stream()
                .flatMap(document -> document.commands().stream())
                .toList();
    }

    private static void requireKnown(String word, String build) {
        Matcher tests = TESTS.matcher(word);
        Matcher property = PROPERTY.matcher(word);
        if (tests.matches()) {
            assertThat(tests.group(2).split(","))
                    .allSatisfy(test -> assertThat(isTest(test)).as(test).isTrue());
        } else if (property.matches()) {
            String name = property.group(1);
            assertThat(name.startsWith("quarkus.")
                            || name.equals("skipTests")
                            || build.contains("<name>" + name + "</name>")
                            || isReadByATest(name))
                    .as(word)
                    .isTrue();
        } else if (word.contains(":")) {
            assertThat(build).contains("<artifactId>" + word.split(":")[0] + "-maven-plugin</artifactId>");
        } else {
            assertThat(PHASES).contains(word);
        }
    }

    private static boolean isTest(String name) {
        return name.equals(NO_TEST)
                || anyTest(file -> file.getFileName().toString().equals(name + ".java"));
    }

    private static boolean isReadByATest(String property) {
        return anyTest(file -> {
            String source = Document.read(file).lines().toString();
            return source.contains("Boolean.getBoolean(\"%s\")".formatted(property))
                    || source.contains("System.getProperty(\"%s\")".formatted(property))
                    || source.contains("Integer.getInteger(\"%s\"".formatted(property));
        });
    }

    private static boolean anyTest(Predicate<Path> condition) {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).anyMatch(condition);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
