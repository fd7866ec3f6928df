package com.lumiku.studio.drawing.paint;

import java.awt.GradientPaint;

/** From one colour at a height to another below it. */
public record Gradient(double top, Tint upper, double bottom, Tint lower) implements Paint {

    @Override
    public GradientPaint awt() {
        return new GradientPaint(0, (float) top, upper.awt(), 0, (float) bottom, lower.awt());
    }

    @Override
    public boolean isOpaque() {
        return upper.isOpaque() && lower.isOpaque();
    }

    /** The colour at a height. */
    Tint at(double y) {
        return Tint.mix(upper, lower, Math.clamp((y - top) / (bottom - top), 0, 1));
    }
}
