package com.lumiku.studio.figure;

/** A side of the body, the figure's own. */
enum Side {
    RIGHT(-1),
    LEFT(1);

    final int sign;

    Side(int sign) {
        this.sign = sign;
    }

    Side other() {
        return this == RIGHT ? LEFT : RIGHT;
    }

    Joint joint(Joint right, Joint left) {
        return this == RIGHT ? right : left;
    }
}
