package com.lumiku.studio.drawing.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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

    /**
     * What is made of a text.
     *
     * @param used which of its words are understood
     */
    static Understanding of(List<String> tokens, boolean[] used) {
        Set<String> understood = new LinkedHashSet<>();
        Set<String> ignored = new LinkedHashSet<>();
        List<String> phrase = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            if (used[i]) {
                phrase.add(token);
                continue;
            }
            end(phrase, understood);
            if (Grammar.NEGATIONS.contains(token) && i + 1 < tokens.size()) {
                phrase.add(token);
            } else if (!isSilent(token)) {
                ignored.add(token);
            }
        }
        end(phrase, understood);
        return new Understanding(List.copyOf(understood), List.copyOf(ignored));
    }

    /** A negation alone is none. */
    private static void end(List<String> phrase, Set<String> understood) {
        if (!phrase.isEmpty() && !(phrase.size() == 1 && Grammar.NEGATIONS.contains(phrase.getFirst()))) {
            understood.add(String.join(" ", phrase));
        }
        phrase.clear();
    }

    private static boolean isSilent(String token) {
        return Grammar.SILENT.contains(token)
                || Grammar.BOUNDARIES.contains(token)
                || Grammar.LINKS.contains(token)
                || Grammar.CONJUNCTIONS.contains(token);
    }
}
