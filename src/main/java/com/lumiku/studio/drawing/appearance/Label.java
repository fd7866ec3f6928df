package com.lumiku.studio.drawing.appearance;

/**
 * What a value is called where people choose it.
 *
 * @param en in English
 * @param id in Indonesian
 */
public record Label(String en, String id) {

    /** A word that is the same in both languages. */
    static Label same(String word) {
        return new Label(word, word);
    }
}
