package com.lumiku.studio.figure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much of a figure a picture shows. */
public enum Framing {
    HEAD_AND_SHOULDERS,
    HALF_BODY,
    FULL_BODY;

    /** As callers write it, such as {@code full_body}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The framing of a label; null has none. */
    public static Optional<Framing> of(String label) {
        return Arrays.stream(values())
                .filter(framing -> framing.label().equals(label))
                .findFirst();
    }
}
