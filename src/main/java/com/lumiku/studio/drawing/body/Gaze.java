package com.lumiku.studio.drawing.body;

import com.lumiku.studio.drawing.appearance.Age;
import com.lumiku.studio.drawing.appearance.Appearance;
import com.lumiku.studio.drawing.paint.Spot;
import com.lumiku.studio.drawing.skull.HeadPose;
import com.lumiku.studio.drawing.torso.Stance;
import com.lumiku.studio.figure.Joint;

/** Whereto a head looks, from the places of nose and ears. */
final class Gaze {

    /** A head's unit in body heights: a tenth larger than life, as faces matter more than proportions. */
    static final double UNIT = 0.00073;

    /** The nose is this much lower than the ears, in body heights, when a head looks straight ahead. */
    private static final double NOSE_DROP = 0.017;

    private static final double EARS = 40;
    /** A portrait shows more of the neck, by units of the head. */
    private static final double RAISED = 36;

    /** Turns of heads, and those they are drawn with, in radians. */
    private static final double[][] TURNS = {{0, 0}, {0.8, 0.8}, {1.66, 1.06}, {2.1, 2.1}};

    private Gaze() {}

    /** How large heads are for their bodies at an age, of an adult's. */
    static double headSize(Age age) {
        return switch (age) {
            case CHILD -> 1.14;
            case TEEN -> 1.04;
            default -> 1;
        };
    }

    static HeadPose of(Stance stance, Appearance who) {
        return of(stance).grown(headSize(who.age()) * headSize(who.age()), 0);
    }

    static HeadPose of(Stance stance) {
        Spot right = stance.at(Joint.RIGHT_EAR);
        Spot left = stance.at(Joint.LEFT_EAR);
        Spot ears = right.toward(left, 0.5);
        Spot across = left.minus(right);
        Spot nose = stance.at(Joint.NOSE).minus(ears);
        // From the tip of the nose to straight ahead: the part that is square to the axis of the ears, raised by the
        // drop.
        Spot down = across.cross(nose);
        double length = Math.max(down.length(), 1e-9);
        Spot under = new Spot(-down.x() / length, -down.y() / length, -down.z() / length);
        Spot ahead = nose.plus(under, -NOSE_DROP * stance.unit());
        double roll = Math.atan2(-under.x(), under.y());
        double x = ahead.x() * Math.cos(roll) + ahead.y() * Math.sin(roll);
        double y = -ahead.x() * Math.sin(roll) + ahead.y() * Math.cos(roll);
        double scale = UNIT * stance.unit();
        return new HeadPose(
                ears.x() + Math.sin(roll) * EARS * scale,
                ears.y() - Math.cos(roll) * EARS * scale,
                scale,
                seen(Math.atan2(x, ahead.z())),
                Math.atan2(y, Math.hypot(x, ahead.z())),
                roll);
    }

    /** Faces are drawn from the front: who looks aside still shows both eyes. */
    private static double seen(double yaw) {
        double turn = Math.abs(yaw);
        for (int i = 1; i < TURNS.length; i++) {
            if (turn > TURNS[i - 1][0] && turn <= TURNS[i][0]) {
                double share = (turn - TURNS[i - 1][0]) / (TURNS[i][0] - TURNS[i - 1][0]);
                return Math.copySign(TURNS[i - 1][1] + share * (TURNS[i][1] - TURNS[i - 1][1]), yaw);
            }
        }
        return yaw;
    }

    /** The head of a portrait, turned and tilted a little as the appearance has it. */
    static HeadPose portrait(Stance stance, Appearance who) {
        HeadPose found = of(stance);
        return new HeadPose(found.x(), found.y(), found.scale(), who.turn(), 0, 0)
                .grown(headSize(who.age()), RAISED)
                .tilted(who.tilt());
    }
}
