package com.lumiku.studio.avatar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.lumiku.studio.web.input.Inputs;
import com.lumiku.studio.web.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a caller says of an avatar in a form, under the rules of JSON. A field without text counts as not sent. A list is sent as one
 * field for each item; a single field may also hold a JSON array, or items separated by commas, as generated clients send them.
 */
@Singleton
class AvatarForm {

    private static final Set<String> NUMBERS = Set.of("personaAge", "seed", "width", "height");
    private static final String TRAITS = "personaPersonality";
    private static final Pattern COMMA = Pattern.compile(",");

    private final ObjectMapper mapper;
    private final Inputs inputs;

    AvatarForm(ObjectMapper mapper, Inputs inputs) {
        this.mapper = mapper;
        this.inputs = inputs;
    }

    /**
     * The input that a form's texts are.
     *
     * @throws ProblemException 400 naming the field that is unknown, sent twice or not of its type
     */
    AvatarInput input(Map<String, List<String>> texts) {
        return inputs.read(json(texts), AvatarInput.class);
    }

    /**
     * A form's texts as JSON.
     *
     * @throws ProblemException 400 naming the field that is sent twice or not of its type
     */
    ObjectNode json(Map<String, List<String>> texts) {
        ObjectNode input = mapper.createObjectNode();
        texts.forEach((field, values) -> {
            List<String> given = values.stream().filter(text -> !text.isBlank()).toList();
            if (!given.isEmpty()) {
                input.set(field, value(field, given));
            }
        });
        return input;
    }

    private JsonNode value(String field, List<String> texts) {
        if (field.startsWith(TRAITS + "[")) {
            throw ProblemException.invalid(field, "is not a known field: send `" + TRAITS + "` once for each trait");
        }
        if (field.equals(TRAITS)) {
            return texts.size() == 1 ? items(texts.getFirst().strip()) : mapper.valueToTree(texts);
        }
        if (texts.size() > 1) {
            throw ProblemException.invalid(field, "must be sent once");
        }
        return NUMBERS.contains(field) ? number(field, texts.getFirst()) : mapper.valueToTree(texts.getFirst());
    }

    private JsonNode number(String field, String text) {
        return json(text)
                .filter(JsonNode::isNumber)
                .orElseThrow(() -> ProblemException.invalid(field, "must be a number"));
    }

    private JsonNode items(String text) {
        if (!text.startsWith("[")) {
            return mapper.valueToTree(
                    COMMA.splitAsStream(text).map(String::strip).toList());
        }
        return json(text)
                .orElseThrow(
                        () -> ProblemException.invalid(TRAITS, "must be a JSON array, or be sent once for each trait"));
    }

    private Optional<JsonNode> json(String text) {
        try {
            return Optional.of(mapper.readTree(text));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
