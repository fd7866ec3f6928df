package com.lumiku.studio.drawing.appearance;

import java.util.List;

/** Hair on a face. */
public enum FacialHair implements Trait {
    NONE("clean-shaven", "clean shaven"),
    STUBBLE("stubble", "five o'clock shadow", "unshaven"),
    MOUSTACHE("moustache", "mustache", "kumis"),
    GOATEE("goatee", "jenggot tipis"),
    BEARD("beard", "bearded", "short beard", "trimmed beard", "jenggot", "berjenggot", "janggut"),
    FULL_BEARD("full beard", "long beard", "bushy beard", "thick beard", "hipster", "jenggot lebat");

    private final List<String> words;

    FacialHair(String... words) {
        this.words = List.of(words);
    }

    @Override
    public List<String> words() {
        return words;
    }
}
