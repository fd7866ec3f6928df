package com.lumiku.studio.drawing.body;

import com.lumiku.studio.drawing.appearance.Build;
import com.lumiku.studio.drawing.paint.Spot;
import com.lumiku.studio.drawing.torso.Stance;
import com.lumiku.studio.figure.Held;
import com.lumiku.studio.figure.Held.Grip;
import com.lumiku.studio.figure.Joint;
import com.lumiku.studio.figure.Support;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A hand that a pose leaves free to hold something, with its arm. Lengths are in body heights. */
enum FreeHand {
    LEFT(Joint.LEFT_SHOULDER, Joint.LEFT_ELBOW, Joint.LEFT_WRIST, Joint.LEFT_HIP, Grip.LEFT_HAND),
    RIGHT(Joint.RIGHT_SHOULDER, Joint.RIGHT_ELBOW, Joint.RIGHT_WRIST, Joint.RIGHT_HIP, Grip.RIGHT_HAND);

    /** The cosine of the angle to the spine, up to which an arm hangs. */
    private static final double HANGING = 0.8;

    private static final double STRETCHED = 0.84;
    private static final double BESIDE = 0.036;
    private static final double AT_HIP = 0.1;
    private static final double AT_HEAD = 0.14;
    private static final double AT_OTHER = 0.11;
    private static final double ON_GROUND = 0.07;
    private static final double AT_DESK = 0.1;

    final Joint shoulder;
    final Joint elbow;
    final Joint wrist;
    private final Joint hip;
    private final Grip grip;

    FreeHand(Joint shoulder, Joint elbow, Joint wrist, Joint hip, Grip grip) {
        this.shoulder = shoulder;
        this.elbow = elbow;
        this.wrist = wrist;
        this.hip = hip;
        this.grip = grip;
    }

    /**
     * The freest of them: one that hangs, else what is farthest from the body, else one that is taken from where it rests.
     *
     * @param taken what is not asked
     */
    static Optional<FreeHand> of(Stance stance, List<Support> supports, double ground, Set<FreeHand> taken) {
        List<FreeHand> empty = Stream.of(LEFT, RIGHT)
                .filter(hand -> !taken.contains(hand) && hand.isEmpty(stance))
                .toList();
        return empty.stream()
                .filter(hand -> hand.isFree(stance, supports, ground))
                .max(Comparator.comparingDouble(hand -> hand.room(stance)))
                .or(() -> empty.stream()
                        .filter(hand -> stance.isUpright() && !hand.isPropped(stance, supports, ground))
                        .findFirst());
    }

    /** The one on a side of the picture: -1 for the viewer's left. */
    static FreeHand at(int side, Stance stance) {
        boolean mirrored = stance.at(Joint.LEFT_SHOULDER).x()
                < stance.at(Joint.RIGHT_SHOULDER).x();
        return side > 0 == mirrored ? RIGHT : LEFT;
    }

    private boolean isEmpty(Stance stance) {
        return stance.held().stream()
                .map(Held::grip)
                .noneMatch(one -> one == grip || one == Grip.BOTH_HANDS || one == Grip.HEAD);
    }

    private double room(Stance stance) {
        double away = tip(stance).minus(middle(stance)).length() / stance.unit();
        // Of two that hang, the left one has it.
        return away + (hangs(stance) ? 2 : 0) + (this == LEFT ? 0.05 : 0);
    }

    /** Whether it may hold something where it is: not at the hips, the head, the other hand or the ground. */
    boolean isFree(Stance stance, List<Support> supports, double ground) {
        if (hangs(stance)) {
            return true;
        }
        double unit = stance.unit();
        Spot at = stance.at(wrist).toward(tip(stance), 0.5);
        FreeHand other = this == LEFT ? RIGHT : LEFT;
        return !isPropped(stance, supports, ground)
                && at.minus(stance.at(hip)).seenLength() > AT_HIP * unit
                && at.minus(stance.at(Joint.NOSE)).seenLength() > AT_HEAD * unit
                && stance.at(wrist).minus(stance.at(other.wrist)).seenLength() > AT_OTHER * unit;
    }

    /** Whether it can be taken from where it hangs or rests, of somebody upright. */
    boolean isForAid(Stance stance, List<Support> supports, double ground) {
        return isEmpty(stance)
                && stance.isUpright()
                && !isPropped(stance, supports, ground)
                && (hangs(stance) || !isFree(stance, supports, ground));
    }

    /** Whether the body leans on it. */
    private boolean isPropped(Stance stance, List<Support> supports, double ground) {
        double y = stance.at(wrist).toward(tip(stance), 0.5).y();
        return y > stance.seenY(ground - ON_GROUND)
                || supports.stream()
                        .anyMatch(support -> support.kind() == Support.Kind.DESK
                                && Math.abs(stance.seenY(support.y()) - y) < AT_DESK * stance.unit());
    }

    /** Whether the arm hangs beside an upright body, so that nothing is lost when it is bent. */
    boolean hangs(Stance stance) {
        Spot spine = stance.hips().minus(stance.at(Joint.NECK));
        Spot upper = stance.at(elbow).minus(stance.at(shoulder));
        Spot fore = stance.at(wrist).minus(stance.at(elbow));
        return stance.isUpright()
                && cosine(upper, spine) > HANGING
                && cosine(fore, spine) > HANGING
                && cosine(upper, fore) > STRETCHED;
    }

    private static double cosine(Spot one, Spot other) {
        return one.dot(other) / Math.max(one.length() * other.length(), 1e-6);
    }

    Spot tip(Stance stance) {
        return stance.tip(wrist);
    }

    private static Spot middle(Stance stance) {
        return stance.at(Joint.NECK).toward(stance.hips(), 0.4);
    }

    /** The stance with arms that hang beside a broad body, not before it. */
    static Stance around(Build build, Stance stance) {
        if (build != Build.BROAD) {
            return stance;
        }
        Spot across = unit(stance.at(Joint.LEFT_SHOULDER).minus(stance.at(Joint.RIGHT_SHOULDER)));
        Stance wide = stance;
        for (FreeHand hand : values()) {
            if (hand.hangs(stance)) {
                double out = (hand == LEFT ? BESIDE : -BESIDE) * stance.unit();
                wide = wide.with(
                        hand.elbow,
                        stance.at(hand.elbow).plus(across, out),
                        hand.wrist,
                        stance.at(hand.wrist).plus(across, out * 1.1),
                        hand.tip(stance).plus(across, out));
            }
        }
        return wide;
    }

    /** The stance with this arm bent: the elbow at the side, the hand raised before the shoulder and away from it. */
    Stance raised(Stance stance) {
        return bent(stance, new double[] {0.2, 0.97, -0.08}, new double[] {0.46, -0.52, 0.68});
    }

    /** The same near the shoulder, as portraits show it. */
    Stance raisedClose(Stance stance) {
        return bent(stance, new double[] {0.16, 0.97, 0.06}, new double[] {0.02, -0.86, 0.5});
    }

    /** The stance with this arm bent a little: the hand before the hip and away from it. */
    Stance leaning(Stance stance) {
        return bent(stance, new double[] {0.22, 0.97, -0.1}, new double[] {0.3, 0.7, 0.6});
    }

    /** The stance with the forearm across the belly. */
    Stance folded(Stance stance) {
        return bent(stance, new double[] {0.1, 0.98, 0.05}, new double[] {-0.86, 0.02, 0.5});
    }

    /** @param upper where the upper arm goes: outwards, down along the spine, to the front */
    private Stance bent(Stance stance, double[] upper, double[] fore) {
        Spot across = unit(stance.at(Joint.LEFT_SHOULDER).minus(stance.at(Joint.RIGHT_SHOULDER)));
        Spot down = unit(stance.hips().minus(stance.at(Joint.NECK)));
        Spot front = unit(across.cross(down));
        Spot out = this == LEFT ? across : new Spot(-across.x(), -across.y(), -across.z());
        double upperLength = stance.at(elbow).minus(stance.at(shoulder)).length();
        double foreLength = stance.at(wrist).minus(stance.at(elbow)).length();
        double handLength = tip(stance).minus(stance.at(wrist)).length();
        Spot newElbow = along(stance.at(shoulder), out, down, front, upper, upperLength);
        Spot newWrist = along(newElbow, out, down, front, fore, foreLength);
        return stance.with(elbow, newElbow, wrist, newWrist, along(newWrist, out, down, front, fore, handLength));
    }

    private static Spot along(Spot from, Spot out, Spot down, Spot front, double[] direction, double length) {
        double size = length
                / Math.sqrt(direction[0] * direction[0] + direction[1] * direction[1] + direction[2] * direction[2]);
        return from.plus(out, direction[0] * size)
                .plus(down, direction[1] * size)
                .plus(front, direction[2] * size);
    }

    private static Spot unit(Spot direction) {
        double length = Math.max(direction.length(), 1e-6);
        return new Spot(direction.x() / length, direction.y() / length, direction.z() / length);
    }
}
