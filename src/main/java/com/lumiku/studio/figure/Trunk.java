package com.lumiku.studio.figure;

/** Pelvis, torso and head of a posture: their frames, and where they begin, off the middle of the hips. */
record Trunk(Rotation pelvis, Rotation torso, Rotation head, Vector neck, Vector atlas) {

    static Trunk of(Posture posture) {
        Posture.Pelvis hips = posture.pelvis();
        Posture.Torso spine = posture.torso();
        Posture.Head face = posture.head();
        check(spine, face);
        Rotation pelvis = Rotation.leftward(hips.turn())
                .then(Rotation.forward(hips.hinge()))
                .then(Rotation.sideward(hips.tilt()));
        Rotation torso = pelvis.then(Rotation.forward(spine.lean()))
                .then(Rotation.sideward(spine.tilt()))
                .then(Rotation.leftward(spine.twist()));
        Rotation head = torso.then(Rotation.leftward(face.turn()))
                .then(Rotation.forward(face.nod()))
                .then(Rotation.sideward(face.tilt()));
        // The neck's joints share the movement: its column goes half the way.
        Rotation column = torso.then(Rotation.leftward(face.turn()))
                .then(Rotation.forward(face.nod() / 2))
                .then(Rotation.sideward(face.tilt() / 2));
        Vector neck = torso.apply(new Vector(0, Proportions.TRUNK, 0));
        Vector atlas = neck.plus(column.apply(new Vector(0, Proportions.NECK, 0.012)));
        return new Trunk(pelvis, torso, head, neck, atlas);
    }

    private static void check(Posture.Torso spine, Posture.Head face) {
        Range.TORSO_LEAN.check("", spine.lean());
        Range.TORSO_TILT.check("", spine.tilt());
        Range.TORSO_TWIST.check("", spine.twist());
        Range.NECK_TURN.check("", face.turn());
        Range.NECK_TILT.check("", face.tilt());
        Range.NECK_NOD.check("", face.nod());
    }

    Vector shoulder(Side side) {
        return neck.plus(torso.apply(new Vector(side.sign * Proportions.HALF_SHOULDERS, 0, 0)));
    }

    Vector hip(Side side) {
        return pelvis.apply(new Vector(side.sign * Proportions.HALF_HIPS, 0, 0));
    }

    Vector nose() {
        return atlas.plus(head.apply(Proportions.NOSE));
    }

    Vector eye(Side side) {
        return atlas.plus(head.apply(Proportions.EYE.on(side)));
    }

    Vector ear(Side side) {
        return atlas.plus(head.apply(Proportions.EAR.on(side)));
    }
}
