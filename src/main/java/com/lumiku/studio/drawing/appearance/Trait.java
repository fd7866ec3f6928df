package com.lumiku.studio.drawing.appearance;

import java.util.List;

/** Something that words can ask for. The constants of its kinds are the vocabulary. */
public interface Trait {

    /** What asks for it: single words and phrases, English and Indonesian, lower case. */
    List<String> words();
}
