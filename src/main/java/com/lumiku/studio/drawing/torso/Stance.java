package com.lumiku.studio.drawing.torso;

import com.lumiku.studio.drawing.appearance.Age;
import com.lumiku.studio.drawing.hand.Sign;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Spot;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.figure.Held;
import com.lumiku.studio.figure.Joint;
import com.lumiku.studio.figure.Keypoint;
import com.lumiku.studio.figure.Placement;
import com.lumiku.studio.figure.Pose;
import java.awt.geom.AffineTransform;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A pose in a picture.
 *
 * @param tips of hands and feet, by wrist and ankle
 * @param place how the figure's coordinates become pixels
 * @param held what is in its hands, in the figure's coordinates
 * @param signs what its hands form, by wrist
 */
public record Stance(
        Map<Joint, Spot> joints, Map<Joint, Spot> tips, Placement place, List<Held> held, Map<Joint, Sign> signs) {

    /** The pose where its framing places it. */
    public static Stance of(Pose pose, int width, int height) {
        Placement place = Placement.of(pose, width, height);
        Map<Joint, Spot> joints = new EnumMap<>(Joint.class);
        for (Joint joint : Joint.values()) {
            joints.put(joint, spot(place, pose.skeleton().at(joint)));
        }
        Map<Joint, Spot> tips = new EnumMap<>(Joint.class);
        tips.put(Joint.RIGHT_WRIST, spot(place, pose.extremities().rightHand()));
        tips.put(Joint.LEFT_WRIST, spot(place, pose.extremities().leftHand()));
        tips.put(Joint.RIGHT_ANKLE, spot(place, pose.extremities().rightFoot()));
        tips.put(Joint.LEFT_ANKLE, spot(place, pose.extremities().leftFoot()));
        return new Stance(joints, tips, place, pose.held(), Sign.of(pose.hands(), joints, tips, place.scale()));
    }

    /**
     * Somebody who stands before the viewer with arms hanging.
     *
     * @param neck between the shoulders, in pixels
     */
    public static Stance upright(double neckX, double neckY, double unit, Age age) {
        double wide = age == Age.CHILD ? NARROW : age == Age.TEEN ? (1 + NARROW) / 2 : 1;
        Map<Joint, Spot> joints = new EnumMap<>(Joint.class);
        Map<Joint, Spot> tips = new EnumMap<>(Joint.class);
        UPRIGHT.forEach((joint, at) -> joints.put(
                joint, new Spot(neckX + at.x() * unit * (HEAD.contains(joint) ? 1 : wide), neckY + at.y() * unit, 0)));
        for (Joint end : new Joint[] {Joint.RIGHT_WRIST, Joint.LEFT_WRIST, Joint.RIGHT_ANKLE, Joint.LEFT_ANKLE}) {
            tips.put(end, joints.get(end).plus(new Spot(0, 0.1 * unit, 0.02 * unit), 1));
        }
        return new Stance(joints, tips, new Placement(unit, neckX, neckY), List.of(), Map.of());
    }

    /** As tall as somebody is at an age, on the same ground. */
    public Stance grown(Age age, double ground) {
        double size =
                switch (age) {
                    case CHILD -> 0.76;
                    case TEEN -> 0.93;
                    case VERY_OLD -> 0.97;
                    default -> 1;
                };
        return size == 1 ? this : scaled(size, at(Joint.NECK).x(), place.y(ground));
    }

    /** A little smaller on the same ground, where something has to have room above the head. */
    public Stance belowHat(double ground) {
        return scaled(BELOW_HAT, at(Joint.NECK).x(), place.y(ground));
    }

    /** Old people stoop a little: where nothing is in their hands, what is above the hips leans to the front. */
    public Stance stooped(Age age) {
        double angle = Math.toRadians(age == Age.VERY_OLD ? 9 : age == Age.OLD ? 4 : 0);
        if (angle == 0 || !held.isEmpty() || !isUpright()) {
            return this;
        }
        Spot across = at(Joint.LEFT_HIP).minus(at(Joint.RIGHT_HIP));
        double length = Math.max(across.length(), 1e-6);
        Spot axis = new Spot(-across.x() / length, -across.y() / length, -across.z() / length);
        Map<Joint, Spot> leant = new EnumMap<>(joints);
        Map<Joint, Spot> ends = new EnumMap<>(tips);
        for (Joint joint : Joint.values()) {
            if (!LEGS.contains(joint)) {
                leant.put(joint, at(joint).turned(hips(), axis, HEAD.contains(joint) ? 1.5 * angle : angle));
            }
        }
        for (Joint wrist : new Joint[] {Joint.RIGHT_WRIST, Joint.LEFT_WRIST}) {
            ends.put(wrist, tip(wrist).turned(hips(), axis, angle));
        }
        return with(leant, ends);
    }

    /** Whether whoever it is stands or sits with the spine upright. */
    public boolean isUpright() {
        Spot spine = hips().minus(at(Joint.NECK));
        return spine.y() / Math.max(spine.length(), 1e-6) > UPRIGHT_SPINE;
    }

    private Stance scaled(double size, double x, double y) {
        return new Stance(
                scaled(joints, size, x, y),
                scaled(tips, size, x, y),
                new Placement(
                        place.scale() * size, place.dx() * size + x * (1 - size), place.dy() * size + y * (1 - size)),
                held,
                signs);
    }

    private static Map<Joint, Spot> scaled(Map<Joint, Spot> spots, double size, double x, double y) {
        Map<Joint, Spot> scaled = new EnumMap<>(Joint.class);
        spots.forEach((joint, at) ->
                scaled.put(joint, new Spot(x + (at.x() - x) * size, y + (at.y() - y) * size, at.z() * size)));
        return scaled;
    }

    /** The same with other joints. */
    public Stance with(Map<Joint, Spot> moved, Map<Joint, Spot> ends) {
        return new Stance(moved, ends, place, held, signs);
    }

    /** The same with what is in its hands farther down, in body heights. */
    public Stance holdingLower(double down) {
        return new Stance(
                joints, tips, place, held.stream().map(one -> lower(one, down)).toList(), signs);
    }

    private static Held lower(Held one, double down) {
        return new Held(
                one.item(),
                one.grip(),
                lower(one.at(), down),
                one.across(),
                one.up(),
                one.front(),
                one.end() == null ? null : lower(one.end(), down),
                one.span());
    }

    private static Keypoint lower(Keypoint at, double down) {
        return new Keypoint(at.x(), at.y() + down, at.z(), at.visible());
    }

    /** The same with another arm. */
    public Stance with(Joint elbow, Spot newElbow, Joint wrist, Spot newWrist, Spot tip) {
        Map<Joint, Spot> moved = new EnumMap<>(joints);
        moved.put(elbow, newElbow);
        moved.put(wrist, newWrist);
        Map<Joint, Spot> ends = new EnumMap<>(tips);
        ends.put(wrist, tip);
        return new Stance(moved, ends, place, held, signs);
    }

    /** Where a height of the figure's coordinates is seen. */
    public double seenY(double y) {
        return place.y(y);
    }

    /** In the figure's coordinates. */
    public double unseenY(double y) {
        return (y - place.dy()) / place.scale();
    }

    /** In the figure's coordinates. */
    public double unseenX(double x) {
        return (x - place.dx()) / place.scale();
    }

    /** The joint that is farthest to the viewer's left. */
    public double leftmost() {
        return joints.values().stream().mapToDouble(Spot::x).min().orElseThrow();
    }

    /** The joint that is farthest to the viewer's right. */
    public double rightmost() {
        return joints.values().stream().mapToDouble(Spot::x).max().orElseThrow();
    }

    /** With arms elsewhere. */
    public Stance signing(Map<Joint, Spot> arms, Map<Joint, Sign> forming) {
        Map<Joint, Spot> moved = new EnumMap<>(joints);
        moved.putAll(arms);
        Map<Joint, Sign> formed = new EnumMap<>(Joint.class);
        formed.putAll(signs);
        formed.putAll(forming);
        return new Stance(moved, tips, place, held, formed);
    }

    /** Draws the shadow on the ground below the figure. */
    public void drawShadow(Pen pen, double ground) {
        double floor = place.y(ground);
        double left = joints.values().stream()
                .filter(at -> at.y() > floor - 0.25 * unit())
                .mapToDouble(Spot::x)
                .min()
                .orElse(at(Joint.NECK).x());
        double right = joints.values().stream()
                .filter(at -> at.y() > floor - 0.25 * unit())
                .mapToDouble(Spot::x)
                .max()
                .orElse(at(Joint.NECK).x());
        for (double grow : new double[] {0.07, 0.1, 0.13}) {
            pen.fill(
                    Curve.ellipse(
                            (left + right) / 2,
                            floor,
                            (right - left) / 2 + grow * unit(),
                            (0.16 + grow) * 0.13 * unit()),
                    Tint.faint(Tint.of(0x2A1030), 0.07));
        }
    }

    /** Pixels per body height. */
    public double unit() {
        return place.scale();
    }

    /** Where a joint is. */
    public Spot at(Joint joint) {
        return joints.get(joint);
    }

    /** Where the hand or foot of a wrist or ankle ends. */
    public Spot tip(Joint end) {
        return tips.get(end);
    }

    /** The middle between both hips. */
    public Spot hips() {
        return at(Joint.RIGHT_HIP).toward(at(Joint.LEFT_HIP), 0.5);
    }

    /** From skeleton coordinates to pixels. */
    public AffineTransform toPixels() {
        return new AffineTransform(place.scale(), 0, 0, place.scale(), place.dx(), place.dy());
    }

    private static Spot spot(Placement place, Keypoint point) {
        return new Spot(place.x(point), place.y(point), point.z() * place.scale());
    }

    /** The cosine of the angle up to which a spine is upright. */
    private static final double UPRIGHT_SPINE = 0.8;

    /** How narrow children's shoulders and hips are, of an adult's. */
    private static final double NARROW = 0.84;

    private static final double BELOW_HAT = 0.93;

    private static final Set<Joint> LEGS = EnumSet.of(
            Joint.RIGHT_HIP, Joint.LEFT_HIP, Joint.RIGHT_KNEE, Joint.LEFT_KNEE, Joint.RIGHT_ANKLE, Joint.LEFT_ANKLE);
    private static final Set<Joint> HEAD =
            EnumSet.of(Joint.NOSE, Joint.RIGHT_EYE, Joint.LEFT_EYE, Joint.RIGHT_EAR, Joint.LEFT_EAR);
    private static final Map<Joint, Spot> UPRIGHT = upright();

    private static Map<Joint, Spot> upright() {
        Map<Joint, Spot> joints = new EnumMap<>(Joint.class);
        joints.put(Joint.NECK, new Spot(0, 0, 0));
        joints.put(Joint.NOSE, new Spot(0, -0.093, 0.074));
        pair(joints, Joint.RIGHT_SHOULDER, Joint.LEFT_SHOULDER, 0.108, 0);
        pair(joints, Joint.RIGHT_ELBOW, Joint.LEFT_ELBOW, 0.121, 0.184);
        pair(joints, Joint.RIGHT_WRIST, Joint.LEFT_WRIST, 0.122, 0.33);
        pair(joints, Joint.RIGHT_HIP, Joint.LEFT_HIP, 0.058, 0.288);
        pair(joints, Joint.RIGHT_KNEE, Joint.LEFT_KNEE, 0.06, 0.533);
        pair(joints, Joint.RIGHT_ANKLE, Joint.LEFT_ANKLE, 0.06, 0.779);
        pair(joints, Joint.RIGHT_EYE, Joint.LEFT_EYE, 0.0185, -0.118);
        pair(joints, Joint.RIGHT_EAR, Joint.LEFT_EAR, 0.044, -0.11);
        return joints;
    }

    private static void pair(Map<Joint, Spot> joints, Joint right, Joint left, double x, double y) {
        joints.put(right, new Spot(-x, y, 0));
        joints.put(left, new Spot(x, y, 0));
    }
}
