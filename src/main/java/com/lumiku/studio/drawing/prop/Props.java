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
import java.util.Comparator;
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
        /** It lies in an arm. */
        IN_ARM,
        /** It hangs from the hand, by its handle. */
        HUNG,
        /** It stands before the body, and both hands are at it. */
        BEFORE,
        /** It lies on an open hand. */
        ON_PALM,
        /** It is over the hand. */
        OVER,
        /** It is over both hands. */
        WORN
    }

    /** Where the shafts of poles end below the hand, and how much of a shaft is repeated in longer ones. */
    private static final double POLE = 200;

    private static final double SHAFT = 130;
    private static final double LONGEST = 840;
    private static final double WIDEST = 400;

    private static final Tint WRITING = Tint.of(0x2C2D36);

    private Props() {}

    /** How a hand is at it. */
    public static Grip grip(Prop prop) {
        return switch (prop) {
            case BOXING_GLOVES, POM_POMS -> Grip.WORN;
            case GUITAR,
                    CHAINSAW,
                    ELECTRIC_GUITAR,
                    UKULELE,
                    CELLO,
                    SURFBOARD,
                    SKATEBOARD,
                    SHIELD,
                    LAPTOP,
                    VIOLIN,
                    HARP,
                    KNITTING,
                    PALETTE,
                    SAXOPHONE,
                    ANGKLUNG,
                    DRUM,
                    REBANA,
                    SNARE_DRUM,
                    ACCORDION,
                    BAGPIPES,
                    BOOMBOX,
                    GLOBE,
                    CAULDRON,
                    MICROSCOPE,
                    TELEPHONE,
                    DRONE,
                    BUILDING_BLOCKS,
                    PUZZLE_CUBE -> Grip.LARGE;
            case LANTERN, FIRE_EXTINGUISHER, KEYS, GRAPES, BUCKET, SUITCASE, HANDBAG, SHOPPING_BAG, BIRD_CAGE ->
                Grip.HUNG;
            case PIANO, DRUM_KIT, WALKING_FRAME, STEERING_WHEEL -> Grip.BEFORE;
            case TEDDY,
                    YOGA_MAT,
                    TIRE,
                    LAUNDRY,
                    BOOKS,
                    GIFT,
                    PILLOW,
                    HELMET,
                    CRATE,
                    CARDBOARD_BOX,
                    PUMPKIN,
                    BABY,
                    SACK,
                    BASKET,
                    JAMU_BASKET -> Grip.IN_ARM;
            case BALL,
                    VOLLEYBALL,
                    BASKETBALL,
                    BOWLING_BALL,
                    CRYSTAL_BALL,
                    RUGBY_BALL,
                    CAKE,
                    TUMPENG,
                    TRAY,
                    PLATE,
                    SUSHI,
                    BOWL,
                    FISH_BOWL,
                    VASE,
                    DICE,
                    OFFERING,
                    POTTED_PLANT -> Grip.ON_PALM;
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

    /** Draws the words on a sign; a hand that is mirrored does not mirror them. */
    public static void drawWords(Pen pen, List<String> lines, boolean mirrored) {
        double high = 66.0 / Math.max(1, lines.size());
        for (int i = 0; i < lines.size(); i++) {
            double y = -67 + (i - (lines.size() - 1) / 2.0) * (high + 6);
            Pen line = pen.in(AffineTransform.getTranslateInstance(-22, y));
            Pen upright = mirrored ? line.in(AffineTransform.getScaleInstance(-1, 1)) : line;
            Shown.letters(upright, lines.get(i), WRITING, 108, Math.min(high, 38));
        }
    }

    /** What of it is behind head and body. */
    public static void drawBehind(Pen pen, Enum<?> kind, Tint color) {
        PropSheet.behind(kind).forEach(layer -> draw(layer, pen, color, null));
    }

    /**
     * Draws what stands before the body, in the torso's coordinates.
     *
     * @param ground how far below the shoulders it ends
     */
    public static void drawBefore(Pen pen, Prop kind, Tint color, double ground) {
        Region above = Region.of(new Rectangle2D.Double(-WIDEST, -WIDEST, 2 * WIDEST, WIDEST + ground));
        PropSheet.layers(kind).forEach(layer -> draw(layer.with(layer.region().within(above)), pen, color, null));
    }

    /** How large a head is in a portrait that shows the thing, of the usual size. */
    public static double portraitSize(Prop kind) {
        return switch (kind) {
            case PIANO, DRUM_KIT, WALKING_FRAME, STEERING_WHEEL -> 0.72;
            case CELLO -> 0.78;
            case SUITCASE, BUCKET, SHOPPING_BAG -> 0.88;
            default -> 1;
        };
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

    /** What colour most of it is. */
    public static Tint color(Prop kind, Tint said) {
        Layer main = PropSheet.layers(kind).stream()
                .max(Comparator.comparingDouble(layer -> size(layer.region())))
                .orElseThrow();
        return said != null && main.ink().tone() != null
                ? main.ink().toned(said)
                : main.ink().usual();
    }

    private static double size(Region region) {
        if (region instanceof Region.Outline(Shape shape)) {
            return shape.getBounds2D().getWidth() * shape.getBounds2D().getHeight();
        }
        return 0;
    }

    /** How far a thing reaches above the hand, as a negative number. */
    public static double above(Prop prop) {
        return bounds(prop).getMinY();
    }

    /** How far a thing reaches below the hand. */
    public static double below(Prop prop) {
        return bounds(prop).getMaxY();
    }

    /** How far a thing reaches beside the hand, away from the body. */
    public static double beside(Prop prop) {
        return bounds(prop).getMaxX();
    }

    private static Rectangle2D bounds(Prop prop) {
        return PropSheet.layers(prop).stream()
                .map(layer -> bounds(layer.region()))
                .reduce(Rectangle2D::createUnion)
                .orElseThrow();
    }

    private static Rectangle2D bounds(Region region) {
        return switch (region) {
            case Region.Outline(Shape shape) -> shape.getBounds2D();
            case Region.Line(Shape shape, double width) -> {
                Rectangle2D thin = shape.getBounds2D();
                yield new Rectangle2D.Double(
                        thin.getX() - width / 2,
                        thin.getY() - width / 2,
                        thin.getWidth() + width,
                        thin.getHeight() + width);
            }
            case Region.Union(List<Region> parts) ->
                parts.stream()
                        .map(Props::bounds)
                        .reduce(Rectangle2D::createUnion)
                        .orElseThrow();
            case Region.Common(Region part, Region limit) -> bounds(part).createIntersection(bounds(limit));
            case Region.Difference(Region whole, Region hole) -> bounds(whole);
        };
    }

    private static boolean isPole(Prop prop) {
        return switch (prop) {
            case STAFF, SPEAR, TRIDENT, BROOM, HOE, FLAG, OAR, MICROPHONE_STAND, SCYTHE, CROOK -> true;
            default -> false;
        };
    }
}
