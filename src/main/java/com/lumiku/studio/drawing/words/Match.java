package com.lumiku.studio.drawing.words;

import com.lumiku.studio.drawing.words.Phrase.Language;
import java.util.BitSet;

/**
 * Where a phrase of the vocabulary stands in a text.
 *
 * @param words the positions of its words; there may be a colour between them, as in "round golden glasses"
 * @param exact whether the words are written as in the vocabulary, without prefix or plural
 */
record Match(Phrase phrase, int start, int end, BitSet words, boolean exact) {

    boolean isOf(Trait trait) {
        return phrase.asksFor(trait);
    }

    boolean isOfKind(String kind) {
        return phrase.kind().equals(kind);
    }

    boolean isIndonesian() {
        return phrase.language() == Language.INDONESIAN;
    }

    /** Whether all its words are words of a longer phrase: "baseball cap" is about no baseball. */
    boolean isPartOf(Match other) {
        if (other.words.cardinality() <= words.cardinality()) {
            return false;
        }
        BitSet others = (BitSet) words.clone();
        others.andNot(other.words);
        return others.isEmpty();
    }

    /** Whether the same words are written exactly as another trait has them: "aviators" are worn by no aviator. */
    boolean yieldsTo(Match other) {
        return !exact
                && other.exact
                && other.words.equals(words)
                && (other.isOfKind(phrase.kind()) || isOfKind("Role"));
    }
}
