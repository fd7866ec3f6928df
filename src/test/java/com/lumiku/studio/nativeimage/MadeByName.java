package com.lumiku.studio.nativeimage;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.annotations.UuidGenerator;
import picocli.CommandLine.Command;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.IVersionProvider;

/** The types that libraries make by their name, or whose members they call so, as far as our code is the reason for it. */
final class MadeByName {

    private static final Pattern QUERIES = Pattern.compile("create\\w*Query");

    /** What libraries make because something of ours implements it. */
    private static final List<Class<?>> MADE_BY_LIBRARIES = List.of(
            AttributeConverter.class, ITypeConverter.class, IVersionProvider.class, IDefaultValueProvider.class);

    private final JavaClasses code;
    private final Path classes;
    private final Map<String, String> found = new TreeMap<>();

    private MadeByName(JavaClasses code, Path classes) {
        this.code = code;
        this.classes = classes;
    }

    /**
     * The names, and for each why.
     *
     * @param code classes of ours
     * @param classes the folder of their files
     */
    static Map<String, String> of(JavaClasses code, Path classes) throws IOException {
        MadeByName made = new MadeByName(code, classes);
        made.json();
        made.code.forEach(made::byKind);
        made.code.stream().flatMap(type -> type.getCodeUnits().stream()).forEach(made::queryResults);
        made.services();
        CaffeineTypes.of(code).forEach((name, way) -> made.found.put(name, "Caffeine, in " + way));
        return made.found;
    }

    private void json() throws IOException {
        JsonTypes types = new JsonTypes(code, classes);
        types.found().forEach((type, way) -> found.put(type.getName(), "JSON, in " + way));
    }

    private void byKind(JavaClass type) {
        if (type.isAnnotatedWith(Entity.class)
                || type.isAnnotatedWith(Embeddable.class)
                || type.isAnnotatedWith(MappedSuperclass.class)) {
            found.put(type.getName(), "Hibernate");
            type.getFields().stream()
                    .filter(field -> field.isAnnotatedWith(UuidGenerator.class))
                    .map(field -> field.getAnnotationOfType(UuidGenerator.class).algorithm())
                    .forEach(
                            algorithm -> found.put(algorithm.getName(), "Hibernate, for the ids of " + type.getName()));
        }
        if (type.isAnnotatedWith(Command.class)) {
            found.put(type.getName(), "picocli");
        }
        if (MADE_BY_LIBRARIES.stream().anyMatch(type::isAssignableTo)
                && !type.getModifiers().contains(JavaModifier.ABSTRACT)) {
            found.put(type.getName(), "what it implements");
        }
    }

    /** Hibernate makes the rows of queries, as records or others, by the constructor that fits. */
    private void queryResults(JavaCodeUnit unit) {
        boolean queries = unit.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isAssignableTo(EntityManager.class)
                                && QUERIES.matcher(call.getName()).matches()
                        || call.getTargetOwner().isAssignableTo(PanacheQuery.class)
                                && call.getName().equals("project"));
        if (queries) {
            unit.getReferencedClassObjects().stream()
                    .map(literal -> literal.getRawType())
                    .filter(type -> code.contain(type.getName()))
                    .forEach(type -> found.put(type.getName(), "Hibernate, for a query in " + unit.getFullName()));
        }
    }

    private void services() throws IOException {
        Path folder = classes.resolve("META-INF/services");
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.readAllLines(file).stream()
                        .map(line -> line.replaceFirst("#.*", "").strip())
                        .filter(line -> !line.isEmpty())
                        .forEach(name -> found.put(name, "a service of " + file.getFileName()));
            }
        }
    }
}
