package com.lumiku.studio.figure;

import com.lumiku.studio.figure.Item.Hands;

/**
 * What a figure holds; each may be null.
 *
 * @param right in its right hand
 * @param left in its left hand
 * @param both in both hands together
 */
public record Holding(Item right, Item left, Item both) {

    /** Empty hands. */
    public static final Holding NOTHING = new Holding(null, null, null);

    /** @throws IllegalArgumentException if hands cannot hold that, saying why */
    public Holding {
        if (both != null && (right != null || left != null)) {
            throw new IllegalArgumentException(
                    "hands that hold a " + both.label() + " together are not free for anything else");
        }
        if (both != null && both.hands == Hands.ONE) {
            throw new IllegalArgumentException("a " + both.label() + " is held in one hand");
        }
        inOne(right);
        inOne(left);
    }

    private static void inOne(Item item) {
        if (item != null && item.hands == Hands.BOTH) {
            throw new IllegalArgumentException("a " + item.label() + " is held in both hands");
        }
    }

    Item in(Side side) {
        return side == Side.RIGHT ? right : left;
    }
}
