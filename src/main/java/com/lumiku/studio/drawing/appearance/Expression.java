package com.lumiku.studio.drawing.appearance;

import com.lumiku.studio.drawing.words.Trait;

/** What a face shows. Words of personality lead here. */
public enum Expression implements Trait {
    SMILE,
    JOY,
    CALM,
    SERIOUS,
    SMIRK,
    THOUGHTFUL,
    TIRED,
    SAD,
    ANGRY,
    SURPRISED,
    WINK,
    GRIN,
    LAUGH,
    EYES_CLOSED,
    KISS,
    POUT,
    SCARED,
    DISGUSTED,
    CONFUSED,
    SHY,
    SHOUTING,
    YAWN,
    WORRIED,
    BORED,
    EVIL,
    EYE_ROLL,
    CROSS_EYED,
    HEART_EYES,
    SUSPICIOUS
}
