package com.lumiku.studio.nativeimage;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Executable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is put in the place of others' code in executables is there to be replaced, with this JDK and these libraries. */
class SubstitutionsTest {

    private static final String ANNOTATIONS = "com.oracle.svm.core.annotate.";
    private static final String TARGET = ANNOTATIONS + "TargetClass";
    private static final List<String> OF_MEMBERS = List.of(ANNOTATIONS + "Substitute", ANNOTATIONS + "Alias");

    @Test
    void whateverIsReplacedIsThere() {
        Map<String, String> targets = targets(new ClassFileImporter().importPath(NativeBuild.CLASSES));
        assertThat(targets).hasSizeGreaterThan(5);
        assertThat(missing(new ClassFileImporter().importPath(NativeBuild.CLASSES)))
                .isEmpty();
    }

    @Test
    void aPlantedClassAndMethodAreMissed() {
        assertThat(missing(new ClassFileImporter().importClasses(PlantedSubstitutions.class.getDeclaredClasses())))
                .containsExactlyInAnyOrder("com.example.Gone is not there", "java.lang.String.gone(int) is not there");
    }

    private static List<String> missing(JavaClasses code) {
        Map<String, String> targets = targets(code);
        return code.stream()
                .filter(type -> targets.containsKey(type.getName()))
                .flatMap(type -> missing(type, targets))
                .toList();
    }

    private static Stream<String> missing(JavaClass type, Map<String, String> targets) {
        String target = targets.get(type.getName());
        Class<?> found = load(target);
        if (found == null) {
            return Stream.of(target + " is not there");
        }
        List<String> members = Stream.<Executable>concat(
                        Stream.of(found.getDeclaredMethods()), Stream.of(found.getDeclaredConstructors()))
                .map(SubstitutionsTest::signature)
                .toList();
        return type.getCodeUnits().stream()
                .filter(member -> OF_MEMBERS.stream().anyMatch(member::isAnnotatedWith))
                .map(member -> signature(member, target, targets))
                .filter(signature -> !members.contains(signature))
                .map(signature -> signature + " is not there");
    }

    private static String signature(Executable member) {
        return Arrays.stream(member.getParameterTypes())
                .map(Class::getName)
                .collect(Collectors.joining(
                        ",",
                        member.getDeclaringClass().getName()
                                + (member instanceof java.lang.reflect.Method ? '.' + member.getName() : "")
                                + '(',
                        ")"));
    }

    private static String signature(JavaCodeUnit member, String target, Map<String, String> targets) {
        return member.getRawParameterTypes().stream()
                .map(type -> targets.getOrDefault(type.getName(), type.getName()))
                .collect(Collectors.joining(
                        ",", target + (member.isConstructor() ? "" : '.' + member.getName()) + '(', ")"));
    }

    /** What is named, by what stands for it. */
    private static Map<String, String> targets(JavaClasses code) {
        return code.stream()
                .filter(type -> type.isAnnotatedWith(TARGET))
                .collect(Collectors.toMap(JavaClass::getName, type -> target(type.getAnnotationOfType(TARGET))));
    }

    private static String target(JavaAnnotation<?> annotation) {
        return Stream.of("className", "value")
                .map(property -> annotation.get(property).orElse(null))
                .filter(Objects::nonNull)
                .map(value -> value instanceof JavaClass type ? type.getName() : (String) value)
                .filter(name -> !name.isEmpty() && !name.equals(TARGET))
                .findFirst()
                .orElseThrow();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, SubstitutionsTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            return null;
        }
    }
}
