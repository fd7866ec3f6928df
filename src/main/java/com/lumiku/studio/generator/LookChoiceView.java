package com.lumiku.studio.generator;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.lumiku.studio.drawing.appearance.Label;
import com.lumiku.studio.drawing.appearance.LookChoice;
import com.lumiku.studio.drawing.appearance.LookField;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value that a form may offer for a field of a look.
 *
 * @param value what the field is given
 * @param words what means the same to the built-in illustrator
 * @param color what it looks like, as {@code #RRGGBB}; missing for what is no colour
 */
public record LookChoiceView(
        String value,
        Label label,
        List<String> words,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String color) {

    /** The choices for each field of a look, by the name of the field. */
    static Map<String, List<LookChoiceView>> byField() {
        Map<String, List<LookChoiceView>> choices = new LinkedHashMap<>();
        Arrays.stream(LookField.values())
                .forEach(field -> choices.put(
                        field.field(),
                        field.choices().stream().map(LookChoiceView::of).toList()));
        return Collections.unmodifiableMap(choices);
    }

    private static LookChoiceView of(LookChoice choice) {
        return new LookChoiceView(
                choice.value(),
                choice.label(),
                choice.words(),
                choice.color() == null ? null : choice.color().hex());
    }
}
