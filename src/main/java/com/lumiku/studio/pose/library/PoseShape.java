package com.lumiku.studio.pose.library;

import com.lumiku.studio.drawing.PreviewDress;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.figure.Framing;
import com.lumiku.studio.figure.Pose;
import com.lumiku.studio.figure.Posture;

/** A pose of the catalog as a figure, and how its preview looks. */
record PoseShape(Posture posture, Framing framing, Tint tint, PreviewDress dress) {

    /** @throws IllegalArgumentException naming what is wrong with the posture */
    static PoseShape of(CategoryEntry category, PoseEntry entry) {
        return new PoseShape(
                PostureReader.read(entry.posture()),
                entry.framed(),
                Tint.decode(category.color()),
                category.modest() ? PreviewDress.SCARF_AND_SKIRT : PreviewDress.SHIRT_AND_TROUSERS);
    }

    Pose pose() {
        return posture.pose(framing);
    }
}
