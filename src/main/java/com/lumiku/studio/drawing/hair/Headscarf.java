package com.lumiku.studio.drawing.hair;

import com.lumiku.studio.drawing.appearance.Mark;
import com.lumiku.studio.drawing.face.Face;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.skull.HeadSketch;
import java.awt.Shape;
import java.util.List;

/** A hijab or turban. */
record Headscarf(Drape drape) implements Hair {

    private static final double NEARLY_PROFILE = 0.8;

    /** How the cloth falls. */
    enum Drape {
        NEAT(142, 184),
        PASHMINA(146, 208),
        LONG(184, 300),
        TURBAN(0, 0),
        /** Wound high and wide, as a gele is. */
        FAN(0, 0);

        private boolean isWound() {
            return this == TURBAN || this == FAN;
        }

        private final double width;
        private final double end;

        Drape(double width, double end) {
            this.width = width;
            this.end = end;
        }
    }

    @Override
    public void behind(HeadSketch head) {
        // The cloth lies over head and shoulders.
    }

    @Override
    public boolean showsEars() {
        return false;
    }

    @Override
    public void over(HeadSketch head) {
        Tint cloth = head.who().scarf();
        Shape cap = head.skull().cap(15, 13, 70);
        Shape more = drape.isWound() ? wound(head) : fall();
        Region scarf = Region.of(Curve.union(cap, more)).without(opening(head));
        Strands.shadow(head, scarf);
        head.pen().fill(scarf, cloth);
        HeadPrints.draw(head, scarf, cloth);
        head.pen().fill(scarf.without(scarf.moved(-14, -8)), Tint.faint(Tint.shade(cloth, 0.35), 0.45));
        folds(head, scarf, cloth);
        Tint jewel = head.who().attire().trim().logo();
        if (drape.isWound() && jewel != null && !head.fromBehind()) {
            double x = -22 * Math.sin(head.face().yaw());
            head.pen().fill(Curve.ellipse(x, -66, 14, 17), Tint.of(0xE0B04A));
            head.pen().fill(Curve.ellipse(x, -66, 9.5, 12.5), jewel);
            head.pen().fill(Curve.ellipse(x - 3, -70, 3, 4), Tint.light(jewel, 0.6));
        }
    }

    private Shape wound(HeadSketch head) {
        double x = -20 * Math.sin(head.face().yaw());
        return drape == Drape.TURBAN
                ? Curve.closed(
                        x - 84, -52, x - 92, -86, x - 60, -122, x, -134, x + 60, -122, x + 92, -86, x + 84, -52, x, -40)
                : Curve.closed(
                        x - 78, -52, x - 124, -92, x - 150, -150, x - 96, -172, x - 40, -168, x + 10, -186, x + 76,
                        -180, x + 140, -156, x + 128, -96, x + 78, -52, x, -40);
    }

    private Shape fall() {
        double w = drape.width;
        double e = drape.end;
        return Curve.closed(
                -86, -30, -90, 30, -84, 84, -w * 0.84, 128, -w, e * 0.82, -w * 0.8, e * 0.96, 0, e * 1.03, w * 0.8,
                e * 0.96, w, e * 0.82, w * 0.84, 128, 84, 84, 90, 30, 86, -30, 40, -60, -40, -60);
    }

    /** The opening around the face, rounder for a fat one. */
    private static Shape face(HeadSketch head) {
        if (head.who().has(Mark.DOUBLE_CHIN)) {
            return Curve.closed(
                    0, -60, 36, -54, 60, -30, 72, 6, 75, 46, 62, 86, 36, 112, 0, 120, -36, 112, -62, 86, -75, 46, -72,
                    6, -60, -30, -36, -54);
        }
        return Curve.closed(
                0, -62, 34, -56, 55, -32, 63, 6, 62, 46, 48, 78, 24, 92, 0, 95, -24, 92, -48, 78, -62, 46, -63, 6, -55,
                -32, -34, -56);
    }

    private Region opening(HeadSketch head) {
        if (head.fromBehind()) {
            return Region.NOTHING;
        }
        Shape face = drape.isWound()
                ? Curve.closed(
                        0, -52, 40, -46, 64, -20, 80, 10, 96, 40, 90, 130, -90, 130, -96, 40, -80, 10, -64, -20, -40,
                        -46)
                : face(head);
        Region free = Region.of(head.face().bend(face));
        if (head.profile() > NEARLY_PROFILE) {
            free = free.with(beforeFace(head));
        } else if (!drape.isWound()) {
            free = free.within(Face.outline(head));
        }
        if (drape.isWound() && head.isFlat()) {
            free = free.with(Curve.polygon(-140, 8, -60, 8, -60, 100, -140, 100))
                    .with(Curve.polygon(140, 8, 60, 8, 60, 100, 140, 100));
        }
        return free;
    }

    /** In profile nothing is before forehead, nose and lips. */
    private static Shape beforeFace(HeadSketch head) {
        return Curve.ellipse(head.side() * 84, 22, 34, 66);
    }

    private void wrapped(HeadSketch head, Region scarf, Tint line, Tint light, double aside) {
        if (drape == Drape.FAN) {
            for (int i = -4; i <= 4; i++) {
                head.pen()
                        .lineWithin(
                                scarf,
                                Curve.open(i * 12 + aside, -58, i * 22 + aside, -110, i * 34 + aside, -186),
                                line,
                                3);
            }
            head.pen().lineWithin(scarf, Curve.open(-84 + aside, -48, 0 + aside, -72, 84 + aside, -48), light, 7);
            return;
        }
        for (int i = 0; i < 3; i++) {
            double up = i * 22;
            head.pen()
                    .lineWithin(
                            scarf,
                            Curve.open(-86 + aside, -46 - up, -34 + aside, -78 - up, 40 + aside, -104 - up * 0.6),
                            line,
                            3);
            head.pen()
                    .lineWithin(
                            scarf,
                            Curve.open(86 + aside, -46 - up, 34 + aside, -78 - up, -40 + aside, -104 - up * 0.6),
                            line,
                            3);
        }
        head.pen()
                .fillWithin(
                        scarf, Curve.closed(-15 + aside, -60, 0 + aside, -84, 15 + aside, -60, 0 + aside, -46), light);
    }

    private void folds(HeadSketch head, Region scarf, Tint cloth) {
        Tint line = Tint.faint(Tint.shade(cloth, 0.45), 0.55);
        Tint light = Tint.light(cloth, 0.18);
        double aside = -22 * Math.sin(head.face().yaw());
        if (drape.isWound()) {
            wrapped(head, scarf, line, light, aside);
            return;
        }
        if (!head.fromBehind()) {
            Tint hem = Tint.faint(Tint.shade(cloth, 0.4), 0.4);
            head.pen().lineWithin(scarf, head.face().bend(face(head)), hem, 9);
        }
        double end = drape.end;
        Shape lights = Curve.together(List.of(
                Curve.strand(11, -76 + aside, -12, -62 + aside, -76, -4 + aside, -104),
                Curve.strand(4, -58 + aside, -40, -44 + aside, -74, -10 + aside, -90),
                Curve.strand(9, -104, 134, -64, 168, 6, 178)));
        head.pen().fillWithin(scarf, lights, light);
        Shape shades = Curve.together(List.of(
                Curve.strand(6, -76, 66, -36, 122, 62, 146),
                Curve.strand(5, -104, 112, -40, 154, 84, 164),
                Curve.strand(6, 84, 30, 84, 84, 28, 116),
                Curve.strand(5, 96, 96, 84, 124, 46, 138)));
        head.pen().fillWithin(scarf, shades, line);
        if (drape != Drape.NEAT) {
            head.pen().lineWithin(scarf, Curve.open(-60, 120, -70, end * 0.8, -66, end), line, 3);
            head.pen().lineWithin(scarf, Curve.open(46, 130, 58, end * 0.8, 50, end), line, 3);
        }
        if (drape == Drape.PASHMINA && !head.fromBehind()) {
            head.pen()
                    .fillWithin(
                            scarf,
                            Curve.closed(-70, 84, -20, 118, 30, 150, 60, 230, 20, 230, -10, 170, -60, 130),
                            Tint.faint(light, 0.8));
        }
    }
}
