package com.lumiku.studio.drawing.words;

import java.util.List;

/**
 * A word or several that ask for a trait.
 *
 * @param kind of the trait, as {@link Trait#kind}
 * @param constant of the trait, as {@link Trait#name}
 * @param text as the vocabulary has it
 * @param tokens the words of it
 */
record Phrase(String kind, String constant, String text, List<String> tokens, Language language) {

    /** Of which language a word is, which tells where what describes it is looked for. */
    enum Language {
        ENGLISH,
        INDONESIAN,
        BOTH
    }

    boolean asksFor(Trait trait) {
        return constant.equals(trait.name()) && kind.equals(trait.kind());
    }
}
