package com.lumiku.studio.nativeimage;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An executable knows a type by its name, and its members, only where they are registered when it is built. */
class ReflectionTest {

    private static final String PLANTED = PlantedReflection.class.getName();

    private static JavaClasses ours() {
        return new ClassFileImporter().importPath(NativeBuild.CLASSES);
    }

    @Test
    void whatLibrariesMakeByNameIsRegistered() throws IOException {
        assertThat(unregistered(ours(), NativeBuild.CLASSES)).isEmpty();
    }

    @Test
    void plantedTypesAreFound() throws IOException {
        Path folder = NativeBuild.TEST_CLASSES.resolve(
                PlantedReflection.class.getPackageName().replace('.', '/'));
        JavaClasses planted = new ClassFileImporter().importPath(folder);

        List<String> unregistered = unregistered(planted, folder);

        Stream.of(
                        PLANTED + "$Read is made or read by name (JSON",
                        PLANTED + "$ReachedDeep is",
                        PLANTED + "$ReadAsElement is",
                        PLANTED + "$Written is",
                        PLANTED + "$Written$Inner is",
                        PLANTED + "$InFingerprint is",
                        PLANTED + "$InFingerprint$Inner is",
                        PLANTED + "$QueryResult is made or read by name (Hibernate, for a query",
                        PLANTED + "$Embedded is made or read by name (Hibernate",
                        PLANTED + "$PlantedCommand is made or read by name (picocli",
                        PLANTED + "$PlantedConverter is",
                        PLANTED + "$PlantedColumn is",
                        "com.github.benmanes.caffeine.cache.PSAWMS is made or read by name (Caffeine")
                .forEach(start -> assertThat(unregistered).anySatisfy(finding -> assertThat(finding)
                        .startsWith(start)
                        .endsWith("but not registered: @RegisterForReflection")));
    }

    @Test
    void ourOwnCodeMakesNothingByName() {
        noClasses()
                .should()
                .callMethodWhere(target(owner(equivalentTo(ServiceLoader.class)
                        .or(equivalentTo(Proxy.class))
                        .or(assignableTo(AccessibleObject.class)))))
                .orShould()
                .callMethod(Class.class, "forName", String.class)
                .check(ours());
    }

    private static List<String> unregistered(JavaClasses code, Path classes) throws IOException {
        NativeBuild build = NativeBuild.get();
        return MadeByName.of(code, classes).entrySet().stream()
                .filter(type -> !build.isRegistered(type.getKey()))
                .map(type -> "%s is made or read by name (%s), but not registered: @RegisterForReflection"
                        .formatted(type.getKey(), type.getValue()))
                .toList();
    }
}
