package com.lumiku.studio.drawing.garment;

import com.lumiku.studio.drawing.appearance.Noun;
import com.lumiku.studio.drawing.appearance.Tailoring.Cut;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.torso.Ink;
import com.lumiku.studio.drawing.torso.TorsoSketch;
import java.awt.Shape;
import java.util.Optional;

/** How garments end at the neck. */
final class Necklines {

    private Necklines() {}

    private static double neck(TorsoSketch torso) {
        return TorsoSketch.neckHalf(torso.who());
    }

    /** A round neck with a band. */
    static void crew(TorsoSketch torso) {
        round(torso, torso.outfit().color());
    }

    static void round(TorsoSketch torso, Tint color) {
        boolean baggy = torso.outfit().tailoring().has(Cut.BAGGY);
        double half = neck(torso) + (baggy ? 24 : 11);
        double low = neck(torso) - (baggy ? 4 : 20);
        double[] edge = turned(
                torso,
                -half,
                -40,
                -half * 0.9,
                -20,
                -half * 0.52,
                low - 6,
                0,
                low,
                half * 0.52,
                low - 6,
                half * 0.9,
                -20,
                half,
                -40);
        skin(torso, Curve.cornered(edge, half + 20, -90, -half - 20, -90));
        if (!torso.fromBehind()) {
            Optional<Tint> said = torso.outfit().color().equals(color)
                    ? torso.outfit().tailoring().trim()
                    : Optional.empty();
            torso.pen()
                    .lineWithin(
                            torso.outline(),
                            Curve.open(edge),
                            said.orElse(torso.shade(color)),
                            said.isPresent() ? 13 : 8);
        }
    }

    /** Points around the neck as they are seen where the torso is turned: the lower they are, the farther in front. */
    private static double[] turned(TorsoSketch torso, double... points) {
        double yaw = torso.front().yaw();
        double[] seen = points.clone();
        for (int i = 0; i < points.length; i += 2) {
            double front = Math.clamp((points[i + 1] + 44) / 60, 0, 1);
            seen[i] = points[i] * (0.8 + 0.2 * Math.cos(yaw)) + 34 * front * Math.sin(yaw);
        }
        return seen;
    }

    /** Fills the torso down to a height, up to the neck. */
    static void above(TorsoSketch torso, double low, Tint color) {
        Shape upper = Curve.polygon(-200, -80, 200, -80, 200, low, -200, low);
        torso.pen().fillWithin(torso.outline(), Curve.without(upper, torso.neck()), color);
    }

    /** Fills what is worn beneath, up to the neck. */
    static void beneath(TorsoSketch torso, Shape flat, Tint color) {
        torso.onFront(Region.of(torso.front().bend(flat)).without(torso.neck()), color);
    }

    static void scoop(TorsoSketch torso) {
        double half = neck(torso) + 24;
        Shape free = Curve.cornered(
                new double[] {-half, -36, -half * 0.82, 12, 0, 34, half * 0.82, 12, half, -36}, half, -80, -half, -80);
        skin(torso, free);
        collarbones(torso, free);
        torso.outfit()
                .tailoring()
                .trim()
                .ifPresent(trim -> torso.edgeOnFront(
                        Curve.open(-half, -36, -half * 0.82, 12, 0, 34, half * 0.82, 12, half, -36), trim, 11));
    }

    static void vee(TorsoSketch torso) {
        vee(torso, 34);
        if (!torso.fromBehind()) {
            double half = neck(torso) + 11;
            Shape edge = Curve.polygon(turned(torso, -half, -44, 0, 36, half, -44, 0, 36));
            torso.pen()
                    .lineWithin(
                            torso.outline(),
                            edge,
                            torso.outfit()
                                    .tailoring()
                                    .trim()
                                    .orElse(torso.shade(torso.outfit().color())),
                            torso.outfit().tailoring().trim().isPresent() ? 11 : 5);
        }
    }

    static void deepVee(TorsoSketch torso) {
        vee(torso, 62);
        collarbones(torso, wedge(torso, 62));
    }

    static void vee(TorsoSketch torso, double depth) {
        skin(torso, wedge(torso, depth));
    }

    private static Shape wedge(TorsoSketch torso, double depth) {
        double half = neck(torso) + 12;
        return Curve.polygon(turned(torso, -half, -46, 0, depth, half, -46, half, -80, -half, -80));
    }

    /** Bare shoulders with a heart-shaped edge. */
    static void sweetheart(TorsoSketch torso) {
        Shape free = Curve.cornered(
                new double[] {-130, 44, -70, 26, -34, 24, 0, 48, 34, 24, 70, 26, 130, 44}, 140, -90, -140, -90);
        skin(torso, free);
        collarbones(torso, free);
        if (!torso.outfit().tailoring().has(Cut.STRAPLESS)) {
            torso.lineOnFront(
                    Curve.open(-52, -34, -62, 0, -66, 28), torso.outfit().color(), 9);
            torso.lineOnFront(Curve.open(52, -34, 62, 0, 66, 28), torso.outfit().color(), 9);
        }
        torso.outfit()
                .tailoring()
                .trim()
                .ifPresent(trim -> torso.lineOnFront(
                        Curve.open(-130, 44, -70, 26, -34, 24, 0, 48, 34, 24, 70, 26, 130, 44), trim, 9));
    }

    /** A collar with two points. */
    static void shirtCollar(TorsoSketch torso) {
        collar(
                torso,
                torso.outfit()
                        .tailoring()
                        .part(Noun.COLLAR)
                        .orElse(torso.outfit().color()));
    }

    static void collar(TorsoSketch torso, Tint color) {
        boolean open = torso.outfit().tailoring().has(Cut.OPEN_COLLAR);
        boolean loose = torso.outfit().tailoring().has(Cut.LOOSENED);
        boolean layered = torso.outfit().garment().isLayer();
        double depth = open ? layered ? 36 : 58 : loose ? 30 : 2;
        vee(torso, depth + 4);
        double half = neck(torso);
        Tint edge = Tint.shade(color, 0.24);
        for (int side : new int[] {-1, 1}) {
            double spread = open || loose ? 12 : 0;
            Shape leaf = Curve.polygon(
                    side * (half + 6),
                    -47,
                    side * (half - 9),
                    -44,
                    side * spread,
                    2 + spread * 1.6,
                    side * (34 + 1.3 * spread),
                    24 + spread * 0.8,
                    side * (half + 17 + spread / 3),
                    -28);
            torso.beyondFront(leaf, Tint.light(color, 0.12));
            torso.lineOnFront(leaf, edge, 2.4);
        }
    }

    /** A low standing collar with an opening in the middle. */
    static void standing(TorsoSketch torso) {
        double half = neck(torso) + 3;
        Tint color = torso.outfit()
                .tailoring()
                .trim()
                .orElse(Tint.light(torso.outfit().color(), 0.1));
        vee(torso, -12);
        for (int side : new int[] {-1, 1}) {
            Shape leaf = Curve.polygon(
                    side * (half - 2),
                    -54,
                    side * (half + 8),
                    -32,
                    side * 4,
                    -4,
                    side * 3,
                    -20,
                    side * (half - 10),
                    -44);
            torso.beyondFront(leaf, color);
            torso.lineOnFront(leaf, Tint.shade(color, 0.26), 2.2);
        }
    }

    /** A collar up to the chin. */
    static void roll(TorsoSketch torso) {
        double half = neck(torso) + 6;
        Tint color = torso.outfit()
                .tailoring()
                .part(Noun.COLLAR)
                .orElse(torso.outfit().color());
        Shape collar = Curve.closed(
                -half,
                -84,
                -half - 5,
                -56,
                -half - 2,
                -26,
                -half + 16,
                2,
                0,
                10,
                half - 16,
                2,
                half + 2,
                -26,
                half + 5,
                -56,
                half,
                -84,
                0,
                -70);
        torso.pen().fill(collar, Tint.light(color, 0.1));
        for (int x = -32; x <= 32; x += 8) {
            torso.pen().lineWithin(collar, Curve.open(x, -80, x * 1.05, 0), Tint.faint(torso.shade(color), 0.5), 2.2);
        }
        torso.pen()
                .line(
                        Curve.open(-half - 3, -50, -half * 0.5, -38, 0, -34, half * 0.5, -38, half + 3, -50),
                        torso.shade(color),
                        3);
    }

    /** Draws them where the skin is free. */
    static void collarbones(TorsoSketch torso, Shape free) {
        if (torso.fromBehind()) {
            return;
        }
        Tint line = Tint.faint(Tint.shade(torso.who().skin(), 0.35), 0.45);
        Region limit = Region.of(torso.outline()).within(free);
        for (int side : new int[] {-1, 1}) {
            Shape bone = Curve.open(side * 62, -26, side * 36, -17, side * 14, -12);
            torso.pen().lineWithin(limit, torso.front().bend(bone), line, 3);
        }
    }

    /** Leaves a part of the chest bare. */
    static void skin(TorsoSketch torso, Shape shape) {
        if (!torso.fromBehind()) {
            torso.onFront(Region.of(shape), torso.who().skin());
            Ink.onChest(torso, shape, false);
            torso.drawNeck();
        }
    }
}
