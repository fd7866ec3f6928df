package com.lumiku.studio.drawing.prop;

import com.lumiku.studio.drawing.appearance.Prop;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Tint;

/** Draws what is on the sheets, and tells how a hand is at a thing. */
public final class Props {

    /** How a hand is at a thing. */
    public enum Grip {
        /** The fingers close around it. */
        GRASPED,
        /** It is larger than an arm, and the hand lies on it. */
        LARGE,
        /** It is over the hand. */
        WORN
    }

    private Props() {}

    /** How a hand is at it. */
    public static Grip grip(Prop prop) {
        return switch (prop) {
            case BOXING_GLOVES, POM_POMS -> Grip.WORN;
            case GUITAR,
                    SURFBOARD,
                    SKATEBOARD,
                    SHIELD,
                    LAPTOP,
                    VIOLIN,
                    HARP,
                    TEDDY,
                    BASKET,
                    GIFT,
                    PUMPKIN,
                    PIANO,
                    CAKE,
                    KNITTING,
                    SUITCASE,
                    BALL,
                    PALETTE,
                    BASKETBALL,
                    RUGBY_BALL,
                    SAXOPHONE,
                    SHOPPING_BAG -> Grip.LARGE;
            default -> Grip.GRASPED;
        };
    }

    /**
     * @param pen in the coordinates of what it is drawn around
     * @param kind a thing, headwear or an animal
     * @param color as asked for, or null
     */
    public static void draw(Pen pen, Enum<?> kind, Tint color) {
        PropSheet.layers(kind).forEach(layer -> layer.draw(pen, color));
    }

    /** What of it is behind head and body. */
    public static void drawBehind(Pen pen, Enum<?> kind, Tint color) {
        PropSheet.behind(kind).forEach(layer -> layer.draw(pen, color));
    }
}
