package com.lumiku.studio.drawing.words;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The forms a word may be asked for by: "braids" is about a "braid", "bertopi" (wearing a hat) about a "topi", "rambutnya" about
 * "rambut". Words of other languages are harmed by none of this, as only what stands in the vocabulary is looked for.
 */
final class WordForms {

    private static final int SHORTEST_STEM = 3;
    private static final int SHORTEST_WITH_AN = 4;
    private static final Set<String> SUFFIXES = Set.of("nya", "ku", "mu");

    /** Active verbs melt the beginning of their stem: pakai, memakai; tutup, menutup; kenakan, mengenakan; senyum, menyenyum. */
    private static final Map<String, String> MELTED = Map.of("mem", "p", "men", "t", "meny", "s", "meng", "k");

    private WordForms() {}

    /** The word itself, and then all stems it may have, in an order that is always the same. */
    static Set<String> of(String word) {
        Set<String> forms = new HashSet<>();
        forms.add(word);
        SUFFIXES.stream()
                .filter(suffix -> word.endsWith(suffix) && word.length() - suffix.length() >= SHORTEST_STEM)
                .forEach(suffix -> forms.add(word.substring(0, word.length() - suffix.length())));
        Set.copyOf(forms).forEach(form -> addStems(form, forms));
        addSingular(word, forms);
        if (word.endsWith("an") && word.length() - 2 >= SHORTEST_WITH_AN && !word.equals("tangan")) {
            // "Topian", "kacamataan": wearing it.
            forms.add(word.substring(0, word.length() - 2));
        }
        Set<String> ordered = new LinkedHashSet<>();
        ordered.add(word);
        ordered.addAll(new TreeSet<>(forms));
        return Collections.unmodifiableSet(ordered);
    }

    private static void addSingular(String word, Set<String> forms) {
        if (word.length() <= SHORTEST_STEM || !word.endsWith("s") || word.endsWith("ss")) {
            return;
        }
        forms.add(word.substring(0, word.length() - 1));
        if (word.endsWith("es")) {
            forms.add(word.substring(0, word.length() - 2));
        }
    }

    private static void addStems(String word, Set<String> forms) {
        addStem(word, "ber", "", forms);
        if (word.startsWith("ber")) {
            // "berambut": the r of the stem does for both.
            addStem(word, "be", "", forms);
        }
        if (word.startsWith("me")) {
            addStem(word, "me", "", forms);
            MELTED.forEach((prefix, melted) -> {
                addStem(word, prefix, "", forms);
                addStem(word, prefix, melted, forms);
            });
        }
    }

    private static void addStem(String word, String prefix, String melted, Set<String> forms) {
        if (word.startsWith(prefix) && word.length() - prefix.length() >= SHORTEST_STEM) {
            forms.add(melted + word.substring(prefix.length()));
        }
    }
}
