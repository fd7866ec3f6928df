package com.lumiku.studio.drawing.words;

import java.util.List;

/** Something that words can ask for: a constant of an enum whose words stand in the vocabulary under its name. */
public interface Trait {

    /** Of the constant. */
    String name();

    /** What asks for it: single words and phrases, English before Indonesian, lower case. */
    default List<String> words() {
        return Vocabulary.words(kind(), name());
    }

    /** Of which kind of trait it is: the name of the enum, which is that of the file. */
    default String kind() {
        return ((Enum<?>) this).getDeclaringClass().getSimpleName();
    }
}
