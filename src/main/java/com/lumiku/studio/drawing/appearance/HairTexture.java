package com.lumiku.studio.drawing.appearance;

import com.lumiku.studio.drawing.words.Trait;

/** What hair is like by nature, which says nothing of its length. */
public enum HairTexture implements Trait {
    CURLY
}
