package com.lumiku.studio.pose.library;

import com.lumiku.studio.drawing.Mannequin;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.figure.Framing;
import com.lumiku.studio.figure.Pose;
import com.lumiku.studio.figure.Posture;

/** A pose of the catalog as a figure, and how its preview looks. */
record PoseShape(Posture posture, Framing framing, Mannequin mannequin) {

    /** @throws IllegalArgumentException naming what is wrong with the posture */
    static PoseShape of(CategoryEntry category, PoseEntry entry) {
        return new PoseShape(
                PostureReader.read(entry.posture()),
                entry.framed(),
                new Mannequin(Tint.decode(category.color()), category.modest()));
    }

    Pose pose() {
        return posture.pose(framing);
    }
}
