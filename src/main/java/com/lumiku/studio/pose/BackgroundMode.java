package com.lumiku.studio.pose;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a background is told. */
enum BackgroundMode {
    AI_GENERATE,
    SOLID_COLOR,
    UPLOAD;

    static final String NAMES = "ai_generate|solid_color|upload";

    static Optional<BackgroundMode> of(String name) {
        return Arrays.stream(values())
                .filter(mode -> mode.modeName().equals(name))
                .findFirst();
    }

    /** As requests and rows write it. */
    String modeName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
