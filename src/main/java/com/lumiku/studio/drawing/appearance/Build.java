package com.lumiku.studio.drawing.appearance;

import com.lumiku.studio.drawing.words.Trait;

/** How an avatar is built; the factors are of the average's width. */
public enum Build implements Trait {
    SLIM(0.92, 0.9),
    AVERAGE(1, 1),
    ATHLETIC(1.06, 0.98),
    CURVY(1.02, 1.16),
    BROAD(1.13, 1.6);

    private final double shoulders;
    private final double waist;

    Build(double shoulders, double waist) {
        this.shoulders = shoulders;
        this.waist = waist;
    }

    public double shoulders() {
        return shoulders;
    }

    public double waist() {
        return waist;
    }
}
