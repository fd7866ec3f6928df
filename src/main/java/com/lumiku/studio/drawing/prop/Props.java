package com.lumiku.studio.drawing.prop;

import com.lumiku.studio.drawing.appearance.Animal;
import com.lumiku.studio.drawing.appearance.Prop;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.sheet.Layer;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/** Draws what is on the sheets, and tells how a hand is at a thing. */
public final class Props {

    /** How a hand is at a thing. */
    public enum Grip {
        /** The fingers close around it. */
        GRASPED,
        /** It is larger than an arm, and the hand lies on it. */
        LARGE,
        /** It is over the hand. */
        OVER,
        /** It is over both hands. */
        WORN
    }

    /** Where the shafts of poles end below the hand, and how much of a shaft is repeated in longer ones. */
    private static final double POLE = 200;

    private static final double SHAFT = 130;
    private static final double LONGEST = 840;

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
                    SHOPPING_BAG,
                    ANGKLUNG,
                    DRUM,
                    REBANA,
                    TUMPENG,
                    JAMU_BASKET,
                    BABY,
                    SACK,
                    SNARE_DRUM,
                    ACCORDION,
                    BAGPIPES,
                    BOOMBOX,
                    GLOBE,
                    CAULDRON,
                    BOWLING_BALL,
                    POTTED_PLANT,
                    HANDBAG,
                    BIRD_CAGE,
                    MICROSCOPE,
                    TELEPHONE,
                    DRONE,
                    BUILDING_BLOCKS,
                    PUZZLE_CUBE -> Grip.LARGE;
            case BASEBALL_GLOVE -> Grip.OVER;
            default -> Grip.GRASPED;
        };
    }

    /**
     * @param pen in the coordinates of what it is drawn around
     * @param kind a thing, headwear or an animal
     * @param color as asked for, or null
     */
    public static void draw(Pen pen, Enum<?> kind, Tint color) {
        draw(pen, kind, color, null);
    }

    /** @param trim the colour of band or edge as asked for, or null */
    public static void draw(Pen pen, Enum<?> kind, Tint color, Tint trim) {
        PropSheet.layers(kind).forEach(layer -> draw(layer, pen, color, trim));
    }

    /** Draws an animal that sits on the ground, which is the origin. */
    public static void drawSitting(Pen pen, Animal animal, Tint color) {
        PropSheet.layers(animal).forEach(layer -> draw(layer, pen, color, null));
    }

    /** What of it is cloth that may be printed: the lowest shape of the colour that is asked for, if any. */
    public static Optional<Region> cloth(Enum<?> kind) {
        return PropSheet.layers(kind).stream()
                .filter(layer -> layer.ink().role().equals("said"))
                .map(Layer::region)
                .findFirst();
    }

    /** What of it is behind head and body. */
    public static void drawBehind(Pen pen, Enum<?> kind, Tint color) {
        PropSheet.behind(kind).forEach(layer -> draw(layer, pen, color, null));
    }

    /**
     * Draws a thing held in a hand; a pole is as long as it takes to stand on the ground.
     *
     * @param ground how far it is below the hand
     */
    public static void draw(Pen pen, Prop kind, Tint color, double ground) {
        List<Layer> layers = PropSheet.layers(kind);
        if (isPole(kind) && ground > POLE && ground < LONGEST) {
            for (double from = POLE; from < ground; from += SHAFT) {
                double end = Math.min(SHAFT, ground - from);
                Region shaft = Region.of(new Rectangle2D.Double(-20, POLE - SHAFT, 40, end));
                Pen below = pen.in(AffineTransform.getTranslateInstance(0, from - POLE + SHAFT));
                layers.forEach(layer -> draw(layer.with(layer.region().within(shaft)), below, color, null));
            }
        }
        layers.forEach(layer -> draw(layer, pen, color, null));
    }

    /**
     * @param said the colour that is asked for, or null
     * @param trim that of bands and edges, whose shade of the other colour is left then, or null
     */
    private static void draw(Layer layer, Pen pen, Tint said, Tint trim) {
        layer.draw(pen, ink -> {
            if (ink.role().startsWith("trim")) {
                return trim != null ? trim : said == null || ink.role().equals("trim") ? ink.usual() : ink.toned(said);
            }
            boolean isForUsual = ink.role().equals("usual");
            if (said == null || ink.tone() == null && !isForUsual) {
                return ink.usual();
            }
            return isForUsual ? null : ink.toned(said);
        });
    }

    /** How far a thing reaches below the hand. */
    public static double below(Prop prop) {
        return PropSheet.layers(prop).stream()
                .mapToDouble(layer -> bottom(layer.region()))
                .max()
                .orElseThrow();
    }

    private static double bottom(Region region) {
        return switch (region) {
            case Region.Outline(Shape shape) -> shape.getBounds2D().getMaxY();
            case Region.Line(Shape shape, double width) -> shape.getBounds2D().getMaxY() + width / 2;
            case Region.Union(List<Region> parts) ->
                parts.stream().mapToDouble(Props::bottom).max().orElse(0);
            case Region.Common(Region part, Region limit) -> Math.min(bottom(part), bottom(limit));
            case Region.Difference(Region whole, Region hole) -> bottom(whole);
        };
    }

    private static boolean isPole(Prop prop) {
        return switch (prop) {
            case STAFF, SPEAR, TRIDENT, BROOM, HOE, FLAG, OAR -> true;
            default -> false;
        };
    }
}
