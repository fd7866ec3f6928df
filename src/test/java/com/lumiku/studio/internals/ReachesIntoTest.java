package com.lumiku.studio.internals;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.docs.Document;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What depends on the insides of libraries is marked, listed, and looked at again with each new version of them. */
class ReachesIntoTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("com.lumiku.studio");

    /** Where libraries keep what is theirs, and what they warn of. */
    private static final DescribedPredicate<JavaClass> INSIDES = resideInAnyPackage(
                    "org..internal..",
                    "io..internal..",
                    "io.vertx..impl..",
                    "io.netty.bootstrap..",
                    "org.hibernate.engine..",
                    "org.hibernate.metamodel..",
                    "org.hibernate.persister..",
                    "com.github.kagkarlsson.scheduler.jdbc..",
                    "org.jboss.resteasy.reactive.server.core..",
                    "org.jboss.resteasy.reactive.server.handlers..",
                    "org.jboss.resteasy.reactive.server.jaxrs..",
                    "org.jboss.resteasy.reactive.server.mapping..",
                    "org.jboss.resteasy.reactive.server.spi..",
                    "io.quarkus.flyway.runtime..",
                    "io.quarkus.resteasy.reactive.server.runtime..",
                    "io.quarkus.smallrye.openapi.runtime..")
            .or(describe("of the few elsewhere", type -> Stream.of(
                            "io.quarkus.runtime.configuration.RuntimeConfigBuilder",
                            "io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities",
                            "io.vertx.pgclient.PgPool")
                    .anyMatch(type.getName()::equals)));

    private static final DescribedPredicate<JavaClass> MARKED =
            describe("marked", type -> !marks(type).isEmpty());

    private record Mark(String type, String library, String version, String reason, String until) {

        static Mark of(JavaClass type, JavaAnnotation<?> mark) {
            return new Mark(
                    type.getSimpleName(),
                    text(mark, "library"),
                    text(mark, "version"),
                    text(mark, "reason"),
                    text(mark, "until"));
        }

        private static String text(JavaAnnotation<?> mark, String property) {
            return (String) mark.get(property).orElseThrow();
        }

        /** As the page has it. */
        List<String> row() {
            return List.of('`' + type + '`', '`' + library + "` " + version, reason, until);
        }
    }

    @Test
    void whoeverReachesIntoALibraryIsMarked() {
        noClasses()
                .that(DescribedPredicate.not(MARKED))
                .should()
                .dependOnClassesThat(INSIDES)
                .check(CLASSES);
    }

    /** Where this fails after an upgrade: look whether what is used is still there and does the same, then write the version. */
    @Test
    void eachVersionHasBeenLookedAt() {
        Map<String, String> versions = versions();

        assertThat(marks()).hasSizeGreaterThan(15).allSatisfy(mark -> assertThat(versions.get(mark.library()))
                .as("%s: %s", mark.type(), mark.reason())
                .isEqualTo(mark.version()));
    }

    @Test
    void thePageListsThemAll() {
        assertThat(Document.read(Document.PAGES.resolve("decisions/library-internals.md")).rows().stream()
                        .skip(1))
                .containsExactlyElementsOf(marks().stream().map(Mark::row).toList());
    }

    private static List<Mark> marks() {
        return CLASSES.stream()
                .flatMap(type -> ownMarks(type).stream())
                .sorted(Comparator.comparing(Mark::library).thenComparing(Mark::type))
                .toList();
    }

    /** Those of a type, or of the one around it. */
    private static List<Mark> marks(JavaClass type) {
        List<Mark> own = ownMarks(type);
        return own.isEmpty()
                ? type.getEnclosingClass().map(ReachesIntoTest::marks).orElse(List.of())
                : own;
    }

    private static List<Mark> ownMarks(JavaClass type) {
        return type.getAnnotations().stream()
                .flatMap(ReachesIntoTest::single)
                .map(mark -> Mark.of(type, mark))
                .toList();
    }

    private static Stream<JavaAnnotation<?>> single(JavaAnnotation<?> annotation) {
        if (annotation.getRawType().isEquivalentTo(ReachesInto.All.class)) {
            return Arrays.stream((JavaAnnotation<?>[]) annotation.get("value").orElseThrow());
        }
        return Stream.<JavaAnnotation<?>>of(annotation)
                .filter(it -> it.getRawType().isEquivalentTo(ReachesInto.class));
    }

    /** The version of each library, as the class path names its file. */
    private static Map<String, String> versions() {
        Pattern jar = Pattern.compile("(?<name>.+?)-(?<version>\\d.*)\\.jar");
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(file -> jar.matcher(Optional.ofNullable(Path.of(file).getFileName())
                        .orElse(Path.of(""))
                        .toString()))
                .filter(Matcher::matches)
                .collect(Collectors.toMap(
                        file -> file.group("name"), file -> file.group("version"), (one, other) -> one));
    }
}
