package com.lumiku.studio.pose;

import com.lumiku.studio.web.input.PlainText;
import com.lumiku.studio.web.problem.Problem.Violation;
import com.lumiku.studio.web.problem.ProblemException;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;

/**
 * A background as callers ask for it: the mode and the one field that it needs.
 *
 * @param backgroundImageUrl a link to a picture: of this service, or on a host that the configuration allows
 */
public record BackgroundInput(
        @Pattern(regexp = BackgroundMode.NAMES, message = "must be ai_generate, solid_color or upload")
        String backgroundMode,

        @Size(min = 10, max = 500) @PlainText(lines = true) String backgroundPrompt,

        @Pattern(regexp = "#[0-9A-Fa-f]{6}", message = "must be a colour such as #FF8800")
        String backgroundColor,

        @Size(max = 2000) String backgroundImageUrl) {

    /** What does not fit together. */
    List<Violation> violations() {
        if (backgroundMode == null) {
            return List.of(new Violation("backgroundMode", "is needed for a background"));
        }
        List<Violation> violations = new ArrayList<>();
        check(violations, BackgroundMode.AI_GENERATE, "backgroundPrompt", backgroundPrompt);
        check(violations, BackgroundMode.SOLID_COLOR, "backgroundColor", backgroundColor);
        check(violations, BackgroundMode.UPLOAD, "backgroundImageUrl", backgroundImageUrl);
        return violations;
    }

    /** @throws ProblemException 400 naming what does not fit together */
    void check() {
        List<Violation> violations = violations();
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
    }

    boolean isEmpty() {
        return backgroundMode == null
                && backgroundPrompt == null
                && backgroundColor == null
                && backgroundImageUrl == null;
    }

    BackgroundMode mode() {
        return BackgroundMode.of(backgroundMode).orElseThrow();
    }

    /**
     * The background as rows keep it.
     *
     * @param picture the key of the picture, where one was given
     */
    Background background(String picture) {
        return switch (mode()) {
            case AI_GENERATE -> new Background(mode(), backgroundPrompt.strip());
            case SOLID_COLOR -> new Background(mode(), backgroundColor);
            case UPLOAD -> new Background(mode(), picture);
        };
    }

    private void check(List<Violation> violations, BackgroundMode needing, String field, String value) {
        boolean needed = needing.modeName().equals(backgroundMode);
        if (needed && value == null) {
            violations.add(new Violation(field, "is needed where backgroundMode is " + backgroundMode));
        } else if (!needed && value != null) {
            violations.add(new Violation(field, "is only for backgroundMode " + needing.modeName()));
        }
    }
}
