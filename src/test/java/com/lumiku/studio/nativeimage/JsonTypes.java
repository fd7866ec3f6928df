package com.lumiku.studio.nativeimage;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The types of ours that our own calls of Jackson read or write, to any depth, as the code has it. Quarkus finds what resources
 * take and answer, but not these.
 *
 * <p>A method that reads gives its class literals and type references. One that is given a class to read, or an object to write,
 * passes the question on to its callers, and so on.
 */
final class JsonTypes {

    private static final Pattern READS = Pattern.compile("read.*|treeToValue|convertValue|forType|constructType");
    private static final Set<Class<?>> MAPPERS = Set.of(ObjectMapper.class, ObjectReader.class);

    private final JavaClasses code;
    private final Path classes;

    /** Each type, and the way to it. */
    private final Map<Class<?>, String> found;

    JsonTypes(JavaClasses code, Path classes) {
        this.code = code;
        this.classes = classes;
        this.found = new TreeMap<>((one, other) -> one.getName().compareTo(other.getName()));
    }

    Map<Class<?>, String> found() throws IOException {
        read();
        written();
        return found;
    }

    private void read() {
        for (JavaCodeUnit reader : readers()) {
            String way = reader.getFullName();
            reader.getReferencedClassObjects().forEach(literal -> add(reflect(literal.getRawType()), way));
            reader.getConstructorCallsFromSelf().stream()
                    .map(call -> call.getTargetOwner())
                    .filter(owner -> owner.isAssignableTo(TypeReference.class))
                    .forEach(reference -> add(argument(reflect(reference)), way));
        }
    }

    private void written() throws IOException {
        for (Map.Entry<String, String> type : WrittenTypes.of(classes).entrySet()) {
            code.stream()
                    .filter(known -> known.getName().equals(type.getKey()))
                    .forEach(known -> add(reflect(known), type.getValue()));
        }
    }

    /** The code units that read by Jackson, and those that call one of them that only passes on what it is given. */
    private Set<JavaCodeUnit> readers() {
        Set<JavaCodeUnit> all = units().filter(unit -> unit.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> MAPPERS.stream().anyMatch(call.getTargetOwner()::isAssignableTo)
                                && READS.matcher(call.getName()).matches()))
                .collect(Collectors.toSet());
        while (true) {
            Set<JavaCodeUnit> callers = units().filter(unit -> unit.getCallsFromSelf().stream()
                            .flatMap(call -> call.getTarget().resolveMember().stream())
                            .anyMatch(called -> all.contains(called) && isGivenAClass((JavaCodeUnit) called)))
                    .collect(Collectors.toSet());
            if (!all.addAll(callers)) {
                return all;
            }
        }
    }

    private Stream<JavaCodeUnit> units() {
        return code.stream().flatMap(type -> type.getCodeUnits().stream());
    }

    private static boolean isGivenAClass(JavaCodeUnit unit) {
        return unit.getRawParameterTypes().stream()
                .anyMatch(type -> type.isEquivalentTo(Class.class)
                        || type.isAssignableTo(TypeReference.class)
                        || type.isAssignableTo(com.fasterxml.jackson.databind.JavaType.class));
    }

    /** What may be data: services and exceptions that a method also uses are not. */
    private static boolean isValue(JavaClass type) {
        return type.isRecord() || type.isEnum();
    }

    private void add(Type type, String way) {
        switch (type) {
            case null -> {}
            case ParameterizedType generic -> {
                add(generic.getRawType(), way);
                Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> add(argument, way));
            }
            case GenericArrayType array -> add(array.getGenericComponentType(), way);
            case WildcardType wildcard ->
                Arrays.stream(wildcard.getUpperBounds()).forEach(bound -> add(bound, way));
            case Class<?> plain when plain.isArray() -> add(plain.getComponentType(), way);
            case Class<?> plain when code.contain(plain.getName()) -> addOurs(plain, way);
            default -> {}
        }
    }

    private void addOurs(Class<?> type, String way) {
        if (!(type.isRecord() || type.isEnum() || type.isInterface()) || found.containsKey(type)) {
            return;
        }
        if (type.isInterface()) {
            code.get(type).getAllSubclasses().stream()
                    .filter(JsonTypes::isValue)
                    .forEach(implementation -> add(reflect(implementation), way));
            return;
        }
        if (type.isEnum()) {
            // Jackson writes and reads the names of constants, which an executable knows, unless it is told otherwise.
            if (isAnnotated(type)) {
                found.put(type, way);
            }
            return;
        }
        found.put(type, way);
        for (RecordComponent component : type.getRecordComponents()) {
            if (!isIgnored(type, component)) {
                add(component.getGenericType(), way + " -> " + type.getSimpleName() + "." + component.getName());
            }
        }
    }

    private static boolean isIgnored(Class<?> type, RecordComponent component) {
        try {
            Field field = type.getDeclaredField(component.getName());
            return field.isAnnotationPresent(JsonIgnore.class)
                    || component.getAccessor().isAnnotationPresent(JsonIgnore.class);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isAnnotated(Class<?> type) {
        return Stream.<AnnotatedElement[]>of(type.getDeclaredFields(), type.getDeclaredMethods())
                .flatMap(Arrays::stream)
                .flatMap(member -> Arrays.stream(member.getAnnotations()))
                .anyMatch(annotation -> annotation.annotationType().getName().startsWith("com.fasterxml."));
    }

    private static Type argument(Class<?> reference) {
        return reference.getGenericSuperclass() instanceof ParameterizedType generic
                ? generic.getActualTypeArguments()[0]
                : null;
    }

    private static Class<?> reflect(JavaClass type) {
        try {
            return type.isPrimitive() || type.isArray()
                    ? type.reflect()
                    : Class.forName(type.getName(), false, JsonTypes.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
