package com.lumiku.studio.drawing.thing;

import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.figure.Support;
import java.util.ArrayList;
import java.util.List;

/** A wheelchair, around the middle of its seat. */
public final class Wheelchair {

    private static final Tint FRAME = Tint.of(0x8E97A4);
    private static final Tint RIM = Tint.of(0xC3CAD4);
    private static final Tint CLOTH = Tint.of(0x2F4A6B);
    private static final Tint PAD = Tint.of(0x33384A);

    private static final double HALF = 0.118;
    private static final double WHEEL = 0.172;
    private static final double CASTER = 0.042;
    private static final double REST = 0.2;
    private static final double FOOT = 0.2;
    private static final int STEPS = 40;

    private final Support seat;
    private final double height;
    private final Tint tyre;

    /**
     * @param seat the middle of its upper side
     * @param ground the height of the floor in the figure's coordinates
     * @param tyre the colour of the tyres
     */
    public Wheelchair(Support seat, double ground, Tint tyre) {
        this.seat = seat;
        height = ground - seat.y();
        this.tyre = tyre;
    }

    /** What is behind whoever sits in it. */
    public List<Piece> behind() {
        List<Piece> pieces = new ArrayList<>();
        int far = -near();
        pieces.addAll(wheel(far));
        if (showsFront()) {
            pieces.addAll(back());
        }
        pieces.addAll(
                new Model(seat).box(CLOTH, 0, -0.012, 0, HALF, 0.012, 0.11).pieces());
        pieces.addAll(front(far));
        if (!isTurned()) {
            pieces.addAll(wheel(-far));
            pieces.addAll(front(-far));
        }
        return pieces;
    }

    /** What comes before them: the nearer wheel where it is turned, and the back where that is to the viewer. */
    public List<Piece> before() {
        List<Piece> pieces = new ArrayList<>();
        if (!showsFront()) {
            pieces.addAll(back());
        }
        if (isTurned()) {
            pieces.addAll(wheel(near()));
            pieces.addAll(front(near()));
        }
        return pieces;
    }

    private boolean showsFront() {
        return Math.cos(Math.toRadians(seat.yaw())) > -0.2;
    }

    private boolean isTurned() {
        return Math.abs(Math.sin(Math.toRadians(seat.yaw()))) > 0.3;
    }

    /** The side that is nearer to the viewer. */
    private int near() {
        return Math.sin(Math.toRadians(seat.yaw())) > 0 ? -1 : 1;
    }

    private List<Piece> back() {
        Model back = new Model(seat).box(CLOTH, 0, 0.1, -0.12, HALF, 0.1, 0.008);
        for (int side : new int[] {-1, 1}) {
            back.line(FRAME, 0.011, side * HALF, 0, -0.12, side * HALF, REST, -0.12, side * HALF, REST + 0.01, -0.16);
            back.line(PAD, 0.017, side * HALF, REST + 0.01, -0.135, side * HALF, REST + 0.01, -0.175);
        }
        return back.pieces();
    }

    private List<Piece> wheel(int side) {
        double x = side * (HALF + 0.03);
        Model wheel = new Model(seat);
        for (int spoke = 0; spoke < 6; spoke++) {
            double angle = Math.PI * spoke / 6;
            double y = 0.92 * WHEEL * Math.sin(angle);
            double z = 0.92 * WHEEL * Math.cos(angle);
            wheel.line(RIM, 0.0035, x, hub() - y, z - 0.03, x, hub() + y, -z - 0.03);
        }
        wheel.line(RIM, 0.006, ring(x + side * 0.012, hub(), -0.03, 0.86 * WHEEL));
        wheel.line(tyre, 0.016, ring(x, hub(), -0.03, WHEEL - 0.008));
        wheel.tube(PAD, new double[] {x - 0.008, hub(), -0.03}, 0.016, new double[] {x + 0.008, hub(), -0.03}, 0.016);
        return wheel.pieces();
    }

    private double hub() {
        return WHEEL - height;
    }

    /** Arm rest, caster and foot rest of a side. */
    private List<Piece> front(int side) {
        double x = side * HALF;
        Model front = new Model(seat);
        front.line(FRAME, 0.011, x, 0.085, -0.11, x, 0.085, 0.06, x, -0.01, 0.1, x, CASTER + 0.03 - height, 0.12);
        front.line(FRAME, 0.011, x, -0.01, 0.1, x, 0.05 - height, FOOT - 0.03, x, 0.03 - height, FOOT);
        front.line(tyre, 0.015, ring(x + side * 0.02, CASTER - height, 0.12, CASTER - 0.008));
        front.box(PAD, x, 0.092, -0.02, 0.016, 0.009, 0.075);
        front.box(PAD, x - side * 0.05, 0.022 - height, FOOT + 0.02, 0.045, 0.006, 0.045);
        return front.pieces();
    }

    private static double[] ring(double x, double y, double z, double radius) {
        double[] points = new double[3 * (STEPS + 1)];
        for (int i = 0; i <= STEPS; i++) {
            double angle = 2 * Math.PI * i / STEPS;
            points[3 * i] = x;
            points[3 * i + 1] = y + radius * Math.sin(angle);
            points[3 * i + 2] = z + radius * Math.cos(angle);
        }
        return points;
    }
}
