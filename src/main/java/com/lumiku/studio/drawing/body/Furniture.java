package com.lumiku.studio.drawing.body;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.figure.Support;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.RoundRectangle2D;

/** What carries a figure or is worked at, drawn around the middle of its carrying side; the unit is a hundredth of a body height. */
final class Furniture {

    private static final double BEHIND_FIGURE = -1e5;
    private static final double BEFORE_FIGURE = 1e5;
    /** A desk is before the legs below it and behind the hands upon it. */
    private static final double AHEAD = 0.1;

    private static final Tint WOOD = Tint.of(0xB98A62);
    private static final Tint CLOTH = Tint.of(0x7F9CA6);
    private static final Tint METAL = Tint.of(0x6D7480);
    private static final Tint PLASTER = Tint.of(0xE4DCD2);
    private static final double SIDEWAYS = 45;
    private static final double FROM_BEHIND = 135;

    private final Pen pen;
    private final double floor;
    private final double yaw;

    private Furniture(Pen pen, double floor, double yaw) {
        this.pen = pen;
        this.floor = floor;
        this.yaw = yaw;
    }

    /** @param ground the height of the floor in the skeleton's coordinates */
    static void addTo(Layers layers, Pen pen, Support support, Stance stance, double ground) {
        double x = support.x() * stance.unit() + stance.place().dx();
        double y = stance.place().y(support.y());
        double scale = stance.unit() / 100;
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(scale, scale);
        double turned = Math.IEEEremainder(support.yaw(), 360);
        Furniture piece = new Furniture(pen.in(place), (stance.place().y(ground) - y) / scale, turned);
        switch (support.kind()) {
            case STOOL -> layers.add(BEHIND_FIGURE, piece::stool);
            case CHAIR -> piece.chair(layers);
            case SOFA -> layers.add(BEHIND_FIGURE, piece::sofa);
            case BENCH -> layers.add(BEHIND_FIGURE, piece::bench);
            case STEP -> layers.add(BEHIND_FIGURE, piece::step);
            case WALL -> layers.add(BEHIND_FIGURE, piece::wall);
            case DESK ->
                layers.add(
                        support.z() * stance.unit() > stance.hips().z()
                                ? stance.hips().z() + AHEAD * stance.unit()
                                : BEHIND_FIGURE,
                        piece::desk);
        }
    }

    private void box(double x, double y, double width, double height, Tint color) {
        Shape box = new RoundRectangle2D.Double(x, y, width, height, 2.4, 2.4);
        Limb.fill(pen, box, color, 70);
    }

    private void post(double x1, double y1, double x2, double y2, Tint color) {
        pen.line(Curve.open(x1, y1, x2, y2), color, 1.8);
    }

    private void stool() {
        post(-6, 2, -10, floor, METAL);
        post(6, 2, 10, floor, METAL);
        post(-8.4, floor * 0.62, 8.4, floor * 0.62, METAL);
        box(-11, 0, 22, 4, WOOD);
    }

    private void chair(Layers layers) {
        boolean fromBehind = Math.abs(yaw) > FROM_BEHIND;
        layers.add(BEHIND_FIGURE, () -> {
            if (!fromBehind) {
                back();
            }
            seat();
        });
        if (fromBehind) {
            layers.add(BEFORE_FIGURE, this::back);
        }
    }

    private void seat() {
        post(-11, 3, -12, floor, Tint.shade(WOOD, 0.2));
        post(11, 3, 12, floor, Tint.shade(WOOD, 0.2));
        box(-14, 0, 28, 4.5, CLOTH);
    }

    private void back() {
        if (Math.abs(yaw) < SIDEWAYS || Math.abs(yaw) > FROM_BEHIND) {
            post(-11, 0, -10.5, -26, Tint.shade(WOOD, 0.2));
            post(11, 0, 10.5, -26, Tint.shade(WOOD, 0.2));
            box(-13, -30, 26, 18, CLOTH);
            return;
        }
        double behind = -Math.signum(yaw) * 13;
        post(behind, 2, behind * 1.22, -30, Tint.shade(WOOD, 0.2));
        box(behind * 1.16 - 2, -31, 4, 19, CLOTH);
    }

    private void sofa() {
        Tint dark = Tint.shade(CLOTH, 0.12);
        box(-34, -20, 68, 24, dark);
        box(-36, 0, 72, Math.max(6, floor - 3), CLOTH);
        box(-42, -9, 11, Math.max(10, floor + 6), dark);
        box(31, -9, 11, Math.max(10, floor + 6), dark);
        post(-36, floor - 2, -36, floor, WOOD);
        post(36, floor - 2, 36, floor, WOOD);
    }

    private void bench() {
        post(-26, 3, -26, floor, METAL);
        post(26, 3, 26, floor, METAL);
        box(-32, 0, 64, 3.4, WOOD);
        box(-32, 4.2, 64, 2, Tint.shade(WOOD, 0.2));
    }

    private void step() {
        box(-32, 0, 64, Math.max(4, floor), PLASTER);
        box(-32, 0, 64, 2.4, Tint.light(PLASTER, 0.4));
    }

    private void wall() {
        double side = Math.abs(yaw) < SIDEWAYS || Math.abs(yaw) > FROM_BEHIND ? 0 : -Math.signum(yaw);
        double top = -160;
        if (side == 0) {
            box(-70, top, 140, floor - top, Tint.faint(PLASTER, 0.55));
            return;
        }
        box(side < 0 ? -16 : 0, top, 16, floor - top, PLASTER);
    }

    private void desk() {
        post(-30, 3, -30, floor, Tint.shade(WOOD, 0.25));
        post(30, 3, 30, floor, Tint.shade(WOOD, 0.25));
        box(-36, 0, 72, 3.6, WOOD);
    }
}
