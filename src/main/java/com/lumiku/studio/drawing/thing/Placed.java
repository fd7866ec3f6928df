package com.lumiku.studio.drawing.thing;

import com.lumiku.studio.figure.Held;
import com.lumiku.studio.figure.Held.Grip;
import java.util.List;

/**
 * A part of a thing among the parts of the figure that holds it.
 *
 * @param depth at which it is drawn, in body heights; what covers it of a hand comes next
 */
public record Placed(Grip grip, Part part, double depth) {

    /** A hand that is this much farther away than what it holds is behind it. */
    private static final double BEYOND = 0.06;

    /** What a figure holds. */
    public static List<Placed> of(List<Held> things, Depths depths) {
        return things.stream()
                .flatMap(held -> Things.of(held).stream()
                        .map(part -> new Placed(held.grip(), part, depths.of(held.grip(), part))))
                .toList();
    }

    /** Whether a hand is closed around something. */
    public static boolean closes(List<Held> things, Grip hand) {
        return things.stream().filter(held -> isIn(hand, held.grip())).anyMatch(held -> Things.of(held).stream()
                .anyMatch(part -> part.lie() == Lie.GRASPED));
    }

    /**
     * Whether something of a hand comes before it.
     *
     * @param wrist its depth towards the viewer, in body heights
     */
    public boolean isCoveredBy(Grip hand, double wrist) {
        return part.lie().isCovered() && isIn(hand, grip) && (grip != Grip.BOTH_HANDS || wrist > part.depth() - BEYOND);
    }

    private static boolean isIn(Grip hand, Grip grip) {
        return grip == hand || grip == Grip.BOTH_HANDS;
    }
}
