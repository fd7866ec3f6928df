package com.lumiku.studio.web.openapi;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.lumiku.studio.web.answer.HasEntityTag;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/** The records that schemas describe, as JSON has them: in their order, unwrapped. */
final class Records {

    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName HAS_ENTITY_TAG = DotName.createSimple(HasEntityTag.class);
    private static final String OURS = "com.lumiku.studio.";

    /**
     * A field of JSON.
     *
     * @param isAlwaysThere whether it is written where it is null
     */
    record Field(boolean isNullable, boolean isAlwaysThere) {}

    private final IndexView code;
    private final Map<String, List<ClassInfo>> types;

    Records(IndexView code) {
        this.code = code;
        this.types = code.getKnownClasses().stream()
                .filter(type -> type.isRecord() && Modifier.isPublic(type.flags()))
                .filter(type -> type.name().toString().startsWith(OURS))
                .collect(Collectors.groupingBy(Records::schemaName));
    }

    /** The fields of the record that a schema describes, by their names. */
    Optional<Map<String, Field>> find(String name, Schema schema) {
        return type(name, schema).map(this::fields);
    }

    /** Whether the objects of a schema are answered with a tag. */
    boolean haveEntityTag(String name, Schema schema) {
        return type(name, schema)
                .filter(type -> type.interfaceNames().contains(HAS_ENTITY_TAG))
                .isPresent();
    }

    /** Others may have the same name, but not the same fields. */
    private Optional<ClassInfo> type(String name, Schema schema) {
        return types.getOrDefault(name, List.of()).stream()
                .filter(type -> schema.getProperties() != null
                        && schema.getProperties()
                                .keySet()
                                .containsAll(fields(type).keySet()))
                .findFirst();
    }

    private Map<String, Field> fields(ClassInfo type) {
        Map<String, Field> fields = new LinkedHashMap<>();
        boolean leavesAway = type.hasDeclaredAnnotation(JsonInclude.class);
        for (RecordComponentInfo component : type.recordComponents()) {
            // Jackson's annotations have no place at a component: the compiler leaves them at its field.
            FieldInfo field = type.field(component.name());
            if (field.hasDeclaredAnnotation(JsonUnwrapped.class)) {
                fields.putAll(fields(code.getClassByName(component.type().name())));
            } else if (!field.hasDeclaredAnnotation(JsonIgnore.class)) {
                boolean mayBeMissing = leavesAway || field.hasDeclaredAnnotation(JsonInclude.class);
                boolean isNullable = component.type().kind() != Type.Kind.PRIMITIVE
                        && component.type().hasAnnotation(NULLABLE);
                fields.put(component.name(), new Field(isNullable && !mayBeMissing, !isNullable || !mayBeMissing));
            }
        }
        return fields;
    }

    private static String schemaName(ClassInfo type) {
        AnnotationInstance schema = type.declaredAnnotation(SCHEMA);
        return schema == null || schema.value("name") == null
                ? type.simpleName()
                : schema.value("name").asString();
    }
}
