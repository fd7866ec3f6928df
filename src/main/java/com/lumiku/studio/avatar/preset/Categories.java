package com.lumiku.studio.avatar.preset;

import com.lumiku.studio.web.problem.ProblemException;
import java.util.List;

/** The categories that rows of one kind may have. */
record Categories(List<String> names) {

    static final Categories OF_PRESETS = new Categories(
            List.of("professional", "casual", "sports", "fashion", "traditional", "business", "creative"));

    static final Categories OF_PERSONAS =
            new Categories(List.of("business", "creative", "lifestyle", "healthcare", "education"));

    /** @throws ProblemException 400 naming the categories, where the one asked for is none; null is for all */
    void check(String asked) {
        if (asked != null && !names.contains(asked)) {
            throw ProblemException.invalid("category", "must be one of " + String.join(", ", names));
        }
    }
}
