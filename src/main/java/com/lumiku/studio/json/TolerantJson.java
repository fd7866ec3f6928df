package com.lumiku.studio.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Optional;

/**
 * Reads JSON that any program may have written: what fits the type is kept, and what does not fit is left out, member by
 * member. JSON that fits altogether, which is nearly all there is, is read at once.
 */
final class TolerantJson {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
            .withCoercionConfig(LogicalType.Textual, coercion -> coercion.setCoercion(
                            CoercionInputShape.Integer, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    private TolerantJson() {}

    /** What of some JSON fits a type; empty where nothing does, as for {@code null}. */
    static <T> Optional<T> read(String json, JavaType type) throws JsonProcessingException {
        try {
            return Optional.ofNullable(MAPPER.readValue(json, type));
        } catch (JsonProcessingException e) {
            Optional<JsonNode> fitting = fitting(unpacked(MAPPER.readTree(json)), type);
            return fitting.isEmpty() ? Optional.empty() : Optional.ofNullable(MAPPER.treeToValue(fitting.get(), type));
        }
    }

    /** JSON that was written as a JSON string, which programs do that encode it twice. */
    private static JsonNode unpacked(JsonNode node) {
        if (!node.isTextual()) {
            return node;
        }
        try {
            JsonNode content = MAPPER.readTree(node.textValue());
            return content.isContainerNode() ? content : node;
        } catch (JsonProcessingException e) {
            return node;
        }
    }

    private static Optional<JsonNode> fitting(JsonNode node, JavaType type) {
        if (node == null || node.isNull() || node.isMissingNode()) {
            return Optional.empty();
        }
        if (type.isCollectionLikeType()) {
            return Optional.of(elements(node, type.getContentType()));
        }
        if (type.isMapLikeType()) {
            return node.isObject() ? Optional.of(values(node, type.getContentType())) : Optional.empty();
        }
        if (Record.class.isAssignableFrom(type.getRawClass())) {
            return node.isObject() ? Optional.of(members(node, type)) : Optional.empty();
        }
        return isReadable(node, type) ? Optional.of(node) : Optional.empty();
    }

    /** One value in place of a list counts as a list of one. */
    private static JsonNode elements(JsonNode node, JavaType type) {
        ArrayNode elements = MAPPER.createArrayNode();
        Iterable<JsonNode> candidates =
                node.isArray() ? node : MAPPER.createArrayNode().add(node);
        candidates.forEach(candidate -> fitting(candidate, type).ifPresent(elements::add));
        return elements;
    }

    private static JsonNode values(JsonNode node, JavaType type) {
        ObjectNode values = MAPPER.createObjectNode();
        node.properties()
                .forEach(value -> fitting(value.getValue(), type).ifPresent(fit -> values.set(value.getKey(), fit)));
        return values;
    }

    private static ObjectNode members(JsonNode node, JavaType type) {
        ObjectNode members = MAPPER.createObjectNode();
        for (BeanPropertyDefinition member :
                MAPPER.getDeserializationConfig().introspect(type).findProperties()) {
            if (isUnwrapped(member)) {
                members.setAll(members(node, member.getPrimaryType()));
                continue;
            }
            fitting(node.get(member.getName()), member.getPrimaryType())
                    .ifPresent(fit -> members.set(member.getName(), fit));
        }
        return members;
    }

    /** Whether its members stand beside the others. */
    private static boolean isUnwrapped(BeanPropertyDefinition member) {
        return MAPPER.getDeserializationConfig()
                        .getAnnotationIntrospector()
                        .findUnwrappingNameTransformer(member.getPrimaryMember())
                != null;
    }

    private static boolean isReadable(JsonNode node, JavaType type) {
        try {
            return MAPPER.treeToValue(node, type) != null;
        } catch (JsonProcessingException e) {
            return false;
        }
    }
}
