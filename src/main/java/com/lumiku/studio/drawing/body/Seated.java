package com.lumiku.studio.drawing.body;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.Appearance;
import com.lumiku.studio.drawing.appearance.Worn;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Spot;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.thing.Piece;
import com.lumiku.studio.drawing.thing.Wheelchair;
import com.lumiku.studio.drawing.torso.Stance;
import com.lumiku.studio.figure.Framing;
import com.lumiku.studio.figure.Joint;
import com.lumiku.studio.figure.Pose;
import com.lumiku.studio.figure.Support;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody in a wheelchair, whatever the pose: what a body does above the hips stays, the hips are on the seat and the feet on
 * their rests.
 */
record Seated(Stance stance, Wheelchair chair) {

    private static final Tint TYRE = Tint.of(0x2C2D36);
    /** Of a body's height. */
    private static final double SEAT = 0.285;

    private static final double FLESH = 0.048;
    private static final double FOOT = 0.085;
    /** From straight ahead a wheelchair is two lines: it is turned so far that its wheels are seen. */
    private static final double TURN = Math.toRadians(24);

    private static final double TURN_BESIDE = 40;
    private static final double EDGE = 0.2;
    private static final double TURNED = Math.sin(TURN);
    private static final double NEAR = 0.04;

    /** Of who has a wheelchair, where the whole figure is seen and holds itself upright. */
    static Optional<Seated> of(Appearance who, Stance stance, Pose pose) {
        return who.accessory(Accessory.WHEELCHAIR)
                .filter(worn -> pose.framing() == Framing.FULL_BODY && stance.isUpright())
                .map(worn -> of(stance, pose.ground(), worn.color(TYRE)));
    }

    private static Seated of(Stance stance, double ground, Tint tyre) {
        double unit = stance.unit();
        Spot across = stance.at(Joint.LEFT_HIP).minus(stance.at(Joint.RIGHT_HIP));
        double seen = Math.atan2(-across.z(), across.x());
        double yaw = Math.abs(Math.sin(seen)) < TURNED && Math.cos(seen) > 0 ? Math.copySign(TURN, seen) : seen;
        Spot front = new Spot(Math.sin(yaw), 0.2 * Math.cos(yaw), Math.cos(yaw));
        double fall = stance.seenY(ground - SEAT - FLESH) - stance.hips().y();
        Map<Joint, Spot> joints = new EnumMap<>(Joint.class);
        Map<Joint, Spot> tips = new EnumMap<>(Joint.class);
        Spot down = new Spot(0, fall, 0);
        for (Joint joint : Joint.values()) {
            joints.put(joint, stance.at(joint).plus(down, 1));
        }
        for (Joint wrist : new Joint[] {Joint.RIGHT_WRIST, Joint.LEFT_WRIST}) {
            tips.put(wrist, stance.tip(wrist).plus(down, 1));
        }
        leg(stance, joints, tips, front, Joint.RIGHT_HIP, Joint.RIGHT_KNEE, Joint.RIGHT_ANKLE);
        leg(stance, joints, tips, front, Joint.LEFT_HIP, Joint.LEFT_KNEE, Joint.LEFT_ANKLE);
        Stance seated = stance.with(joints, tips).holdingLower(fall / unit);
        Spot hips = seated.hips();
        Support seat = new Support(
                Support.Kind.CHAIR, stance.unseenX(hips.x()), ground - SEAT, hips.z() / unit, Math.toDegrees(yaw));
        return new Seated(seated, new Wheelchair(seat, ground, tyre));
    }

    /** The wheelchair of somebody who does what nobody does in one: it stands beside. */
    static List<List<Piece>> beside(Stance stance, double ground, Worn<Accessory> worn) {
        double edge = 2 * stance.at(Joint.NECK).x() - EDGE * stance.unit();
        double x = Math.min(edge, stance.rightmost() + EDGE * stance.unit());
        Support seat = new Support(Support.Kind.CHAIR, stance.unseenX(x), ground - SEAT, 0, -TURN_BESIDE);
        Wheelchair chair = new Wheelchair(seat, ground, worn.color(TYRE));
        return List.of(chair.behind(), chair.before());
    }

    private static void leg(
            Stance stance,
            Map<Joint, Spot> joints,
            Map<Joint, Spot> tips,
            Spot front,
            Joint hip,
            Joint knee,
            Joint ankle) {
        double thigh = stance.at(knee).minus(stance.at(hip)).length();
        double shin = stance.at(ankle).minus(stance.at(knee)).length();
        Spot atKnee = joints.get(hip).plus(front, Math.min(thigh, 0.24 * stance.unit()));
        Spot atAnkle = atKnee.plus(new Spot(0, 0.96, 0), Math.min(shin, 0.235 * stance.unit()))
                .plus(front, 0.02 * stance.unit());
        joints.put(knee, atKnee);
        joints.put(ankle, atAnkle);
        tips.put(ankle, atAnkle.plus(front, FOOT * stance.unit()).plus(new Spot(0, 0.03, 0), stance.unit()));
    }

    /** Whether a wheelchair does not take its place. */
    static boolean keeps(Support support) {
        return switch (support.kind()) {
            case STOOL, CHAIR, SOFA, BENCH, STEP -> false;
            case DESK, WALL -> true;
        };
    }

    void addTo(Layers layers, Pen pen, double torsoDepth) {
        Pen solid = pen.in(stance.toPixels());
        layers.add(-1e6, () -> draw(solid, chair.behind()));
        layers.add(torsoDepth + NEAR * stance.unit(), () -> draw(solid, chair.before()));
    }

    private static void draw(Pen pen, List<Piece> pieces) {
        pieces.forEach(piece -> pen.fill(piece.outline(), piece.color()));
    }
}
