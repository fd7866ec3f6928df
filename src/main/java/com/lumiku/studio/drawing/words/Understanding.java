package com.lumiku.studio.drawing.words;

import java.util.List;

/**
 * What the vocabulary makes of a text.
 *
 * @param understood words and phrases that change the picture
 * @param ignored words that do not
 */
public record Understanding(List<String> understood, List<String> ignored) {

    /** What it makes of a prompt; null where there is none. */
    public static Understanding of(String prompt) {
        return prompt == null ? null : Words.of(prompt).understanding();
    }
}
