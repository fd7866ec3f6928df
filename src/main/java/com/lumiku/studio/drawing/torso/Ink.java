package com.lumiku.studio.drawing.torso;

import com.lumiku.studio.drawing.appearance.Appearance;
import com.lumiku.studio.drawing.appearance.Features.Tattoo;
import com.lumiku.studio.drawing.appearance.Features.Tattoo.Extent;
import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.appearance.Mark;
import com.lumiku.studio.drawing.appearance.Tailoring.Emblem;
import com.lumiku.studio.drawing.appearance.Worn;
import com.lumiku.studio.drawing.hand.Tattooist;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.List;

/** Tattoos below the face. Clothes are drawn over them. */
public final class Ink {

    /** Of arms that are covered. */
    private static final List<Emblem> MANY = List.of(Emblem.ROSE, Emblem.SKULL, Emblem.BIRD, Emblem.STAR);

    private static final double LIMB = 0.5;
    private static final double SHOULDER = 13;

    private Ink() {}

    /** Around the neck, where it is said. */
    public static void onNeck(TorsoSketch torso) {
        if (torso.fromBehind()) {
            return;
        }
        Appearance who = torso.who();
        who.mark(Mark.NECK_TATTOO).ifPresent(worn -> {
            Tattooist tattooist = Tattooist.of(who, worn.color());
            Tattoo tattoo = who.features().tattoo(Mark.NECK_TATTOO).orElse(null);
            if (Tattooist.isPicture(tattoo)) {
                double half = TorsoSketch.neckHalf(who);
                double x = worn.side() * half * 0.28;
                tattooist.draw(torso.pen(), torso.neck(), tattoo, at(x, -21, half / 58));
                return;
            }
            curls(torso.pen(), torso.neck(), tattooist.ink());
        });
    }

    private static void curls(Pen pen, Shape neck, Tint ink) {
        for (int side : new int[] {-1, 1}) {
            pen.fillWithin(
                    neck,
                    Curve.closed(
                            side * 34, -52, side * 20, -42, side * 26, -30, side * 10, -20, side * 22, -16, side * 30,
                            -26),
                    ink);
            pen.fillWithin(
                    neck,
                    Curve.closed(side * 32, -16, side * 16, -10, side * 4, -14, side * 8, -4, side * 26, -4),
                    ink);
            pen.lineWithin(neck, Curve.open(side * 12, -46, side * 10, -36, side * 16, -30), ink, 3.2);
        }
    }

    /**
     * @param skin what of the chest is bare
     * @param all whether it is all of it
     */
    public static void onChest(TorsoSketch torso, Shape skin, boolean all) {
        if (torso.fromBehind()) {
            return;
        }
        Appearance who = torso.who();
        who.mark(Mark.CHEST_TATTOO).ifPresent(worn -> {
            Tattooist tattooist = Tattooist.of(who, worn.color());
            Tattoo tattoo = who.features().tattoo(Mark.CHEST_TATTOO).orElse(null);
            if (Tattooist.isPicture(tattoo)) {
                boolean written = !tattoo.text().isEmpty();
                double x = written ? 0 : worn.side() * (all ? 44 : 18);
                double size = (written ? 1.2 : 0.86) * (all ? 1 : 0.56);
                tattooist.draw(torso.pen(), skin, tattoo, at(x, all ? 26 : 10, size));
                return;
            }
            for (int side : new int[] {-1, 1}) {
                AffineTransform wing = at(side * (all ? 42 : 20), all ? 24 : 10, all ? 0.9 : 0.5);
                wing.scale(side, 1);
                tattooist.draw(torso.pen(), skin, Emblem.BIRD, wing);
            }
        });
    }

    /**
     * Along a part of an arm.
     *
     * @param side which arm it is: -1 for that on the viewer's left
     * @param share where a single motif is
     */
    public static void onArm(Pen pen, Appearance who, int side, Shape arm, Point2D from, Point2D to, double share) {
        Worn<Mark> worn = who.mark(Mark.ARM_TATTOO).orElse(null);
        boolean elsewhere = worn != null && worn.side() != 0 && worn.side() != side;
        // Where sleeves cover the other arm, it is on the forearm that is seen.
        if (worn == null || elsewhere && who.sleeve() != Garment.Sleeve.LONG) {
            return;
        }
        Tattooist tattooist = Tattooist.of(who, worn.color());
        Tattoo tattoo = who.features().tattoo(Mark.ARM_TATTOO).orElse(null);
        double length = from.distance(to);
        AffineTransform along = AffineTransform.getTranslateInstance(from.getX(), from.getY());
        along.rotate(Math.atan2(to.getY() - from.getY(), to.getX() - from.getX()) - Math.PI / 2);
        along.scale(length / 100, length / 100);
        if (Tattooist.isPicture(tattoo)) {
            draw(tattooist, pen, arm, along, tattoo, tattoo.extent() == Extent.SHOULDER ? SHOULDER : share);
            if (tattoo.extent() != Extent.LIMB) {
                return;
            }
        }
        tribal(pen, arm, along, tattooist.ink());
        if (tattoo == null || tattoo.motif() == null && tattoo.extent() == Extent.LIMB) {
            int which = 0;
            for (double at : new double[] {20, 62}) {
                AffineTransform place = new AffineTransform(along);
                place.concatenate(at(0, at, LIMB * 0.9));
                tattooist.draw(pen, arm, MANY.get((which++ + (share > 40 ? 2 : 0)) % MANY.size()), place);
            }
        }
    }

    private static void draw(
            Tattooist tattooist, Pen pen, Shape arm, AffineTransform along, Tattoo tattoo, double share) {
        AffineTransform place = new AffineTransform(along);
        place.concatenate(at(0, share, LIMB));
        tattooist.draw(pen, arm, tattoo, place);
    }

    /** Blades and bands around it. */
    private static void tribal(Pen pen, Shape arm, AffineTransform along, Tint ink) {
        for (int side : new int[] {-1, 1}) {
            for (double y : new double[] {38, 80}) {
                pen.fillWithin(
                        arm,
                        along.createTransformedShape(Curve.closed(
                                side * 24, y - 10, side * 8, y - 6, side * 2, y + 4, side * 10, y, side * 4, y + 10,
                                side * 24, y + 4)),
                        ink);
            }
            pen.lineWithin(
                    arm,
                    along.createTransformedShape(Curve.open(side * 24, 2, side * 14, 10, side * 18, 22)),
                    ink,
                    2.4);
        }
        pen.lineWithin(arm, along.createTransformedShape(Curve.open(-40, 92, 0, 96, 40, 92)), ink, 3);
    }

    private static AffineTransform at(double x, double y, double size) {
        return new AffineTransform(size, 0, 0, size, x, y);
    }
}
