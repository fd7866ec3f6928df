package com.lumiku.studio.pose.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.lumiku.studio.figure.Arm;
import com.lumiku.studio.figure.Bend;
import com.lumiku.studio.figure.Extremities;
import com.lumiku.studio.figure.Holding;
import com.lumiku.studio.figure.Item;
import com.lumiku.studio.figure.Landmark;
import com.lumiku.studio.figure.Leg;
import com.lumiku.studio.figure.Posture;
import com.lumiku.studio.figure.Support;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads a posture as the catalog writes it: only what differs from {@link Posture#NEUTRAL}.
 *
 * <p>{@code yaw, pitch, height, jump; pelvis {hinge, tilt, turn}; torso {lean, tilt, twist}; head {turn, tilt, nod}}; for a side, or
 * for both as {@code arms, hands, legs, feet}: {@code rightArm {forward, out, turn, elbow}} or {@code rightHand {at, out, up, front,
 * bend}}, {@code rightLeg {forward, out, turn, knee, point}} or {@code rightFoot {out, front, lift, toe, knee}}; {@code seat} (a kind of
 * support) or {@code seat {kind, height, turn}}; {@code props [{kind, left, height, front, turn}]}; {@code holds {right, left}} or
 * {@code holds {both}}, each an item; {@code fingers {right, left}} or {@code fingers {both}}, how those of empty hands are held.
 */
final class PostureReader {

    private static final Set<String> KNOWN = Set.of(
            "yaw",
            "pitch",
            "height",
            "jump",
            "pelvis",
            "torso",
            "head",
            "seat",
            "props",
            "holds",
            "fingers",
            "arms",
            "rightArm",
            "leftArm",
            "hands",
            "rightHand",
            "leftHand",
            "legs",
            "rightLeg",
            "leftLeg",
            "feet",
            "rightFoot",
            "leftFoot");

    /** How far the middle of the hips is above what one sits on. */
    private static final double ABOVE_SEAT = 0.06;

    /** How far the middle of a seat is before the hips. */
    private static final double SEAT_AHEAD = 0.045;

    /** How much a knee turns out with the toes, unless told otherwise. */
    private static final double KNEE_FOLLOWS = 0.6;

    private static final Set<String> SEAT = Set.of("kind", "height", "turn");
    private static final Set<String> ARM = Set.of("forward", "out", "turn", "elbow");
    private static final Set<String> HAND = Set.of("at", "out", "up", "front", "bend");
    private static final Set<String> LEG = Set.of("forward", "out", "turn", "knee", "point");
    private static final Set<String> FOOT = Set.of("out", "front", "lift", "toe", "knee");
    private static final Set<String> HOLDS = Set.of("right", "left", "both");
    private static final Set<String> FINGERS = HOLDS;
    private static final Set<String> PROP = Set.of("kind", "left", "height", "front", "turn");

    private final PostureFields fields;

    private PostureReader(JsonNode node) {
        this.fields = new PostureFields(node, KNOWN);
    }

    /** @throws IllegalArgumentException naming a field that is unknown or of another type */
    static Posture read(JsonNode node) {
        return new PostureReader(node).posture();
    }

    private Posture posture() {
        PostureFields pelvis = fields.part("pelvis", Set.of("hinge", "tilt", "turn"));
        PostureFields torso = fields.part("torso", Set.of("lean", "tilt", "twist"));
        PostureFields head = fields.part("head", Set.of("turn", "tilt", "nod"));
        return new Posture(
                new Posture.View(fields.number("yaw", 0), fields.number("pitch", 0)),
                new Posture.Pelvis(pelvis.number("hinge", 0), pelvis.number("tilt", 0), pelvis.number("turn", 0)),
                height(),
                fields.number("jump", 0),
                new Posture.Torso(torso.number("lean", 0), torso.number("tilt", 0), torso.number("twist", 0)),
                new Posture.Head(head.number("turn", 0), head.number("tilt", 0), head.number("nod", 0)),
                arm("right"),
                arm("left"),
                leg("right"),
                leg("left"),
                props(),
                holds(),
                hands());
    }

    private Holding holds() {
        PostureFields holds = fields.part("holds", HOLDS);
        return new Holding(item(holds, "right"), item(holds, "left"), item(holds, "both"));
    }

    private Extremities.Hands hands() {
        PostureFields hands = fields.part("fingers", FINGERS);
        return new Extremities.Hands(fingers(hands, "right"), fingers(hands, "left"));
    }

    private static Extremities.Fingers fingers(PostureFields hands, String side) {
        String field = hands.has(side) ? side : "both";
        return hands.has(field) ? hands.constant(Extremities.Fingers.class, field) : null;
    }

    private static Item item(PostureFields holds, String hand) {
        return holds.has(hand) ? holds.constant(Item.class, hand) : null;
    }

    private Double height() {
        if (fields.has("seat")) {
            return seatHeight() + ABOVE_SEAT;
        }
        return fields.has("height") ? fields.number("height", 0) : null;
    }

    private List<Posture.Prop> props() {
        List<Posture.Prop> props = new ArrayList<>();
        if (fields.has("seat")) {
            props.add(seat());
        }
        for (JsonNode node : fields.get("props")) {
            PostureFields prop = new PostureFields(node, PROP);
            props.add(new Posture.Prop(
                    prop.constant(Support.Kind.class, "kind"),
                    prop.number("left", 0),
                    prop.number("height", 0),
                    prop.number("front", 0),
                    prop.number("turn", 0)));
        }
        return props;
    }

    private Posture.Prop seat() {
        double turn = fields.part("seat", SEAT).number("turn", 0);
        double radians = Math.toRadians(turn);
        return new Posture.Prop(
                seatKind(), SEAT_AHEAD * Math.sin(radians), seatHeight(), SEAT_AHEAD * Math.cos(radians), turn);
    }

    private Support.Kind seatKind() {
        return fields.get("seat").isTextual()
                ? fields.constant(Support.Kind.class, "seat")
                : fields.part("seat", SEAT).constant(Support.Kind.class, "kind");
    }

    private double seatHeight() {
        double usual =
                switch (seatKind()) {
                    case STOOL -> 0.4;
                    case SOFA -> 0.23;
                    case STEP -> 0.18;
                    default -> 0.265;
                };
        return fields.part("seat", SEAT).number("height", usual);
    }

    private Arm arm(String side) {
        String hand = given(side + "Hand", "hands");
        if (hand != null) {
            return reach(hand);
        }
        String arm = given(side + "Arm", "arms");
        if (arm == null) {
            return Arm.HANGING;
        }
        PostureFields angles = fields.part(arm, ARM);
        return new Arm.Angles(
                angles.number("forward", 3),
                angles.number("out", 7),
                angles.number("turn", 5),
                angles.number("elbow", 14));
    }

    private Arm reach(String hand) {
        if (fields.get(hand).isTextual()) {
            return new Arm.Reach(fields.constant(Landmark.class, hand), 0, 0, 0, null);
        }
        PostureFields reach = fields.part(hand, HAND);
        return new Arm.Reach(
                reach.constant(Landmark.class, "at"),
                reach.number("out", 0),
                reach.number("up", 0),
                reach.number("front", 0),
                reach.has("bend") ? reach.constant(Bend.class, "bend") : null);
    }

    private Leg leg(String side) {
        String leg = given(side + "Leg", "legs");
        if (leg != null) {
            PostureFields angles = fields.part(leg, LEG);
            return new Leg.Angles(
                    angles.number("forward", 0),
                    angles.number("out", 3),
                    angles.number("turn", 0),
                    angles.number("knee", 0),
                    angles.number("point", 0));
        }
        String foot = given(side + "Foot", "feet");
        if (foot == null) {
            return Leg.STANDING;
        }
        PostureFields planted = fields.part(foot, FOOT);
        double toe = planted.number("toe", 14);
        return new Leg.Planted(
                planted.number("out", 0.07),
                planted.number("front", 0),
                planted.number("lift", 0),
                toe,
                planted.number("knee", toe * KNEE_FOLLOWS));
    }

    private String given(String own, String both) {
        if (fields.has(own)) {
            return own;
        }
        return fields.has(both) ? both : null;
    }
}
