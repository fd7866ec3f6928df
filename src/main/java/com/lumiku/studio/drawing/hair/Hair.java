package com.lumiku.studio.drawing.hair;

import com.lumiku.studio.drawing.skull.HeadSketch;

/** A way to wear hair: what hangs behind the body and what is before face and shoulders. */
public sealed interface Hair
        permits Bald,
                CroppedHair,
                LongHair,
                CurlyHair,
                TiedHair,
                Braids,
                Dreadlocks,
                Headscarf,
                TwinTails,
                SetHair,
                Shaved {

    /** Draws what is behind head and body: nothing, where nothing hangs. */
    default void behind(HeadSketch head) {}

    /** Draws what is upon the head. */
    void over(HeadSketch head);

    /** Whether the ears are free. */
    default boolean showsEars() {
        return true;
    }
}
