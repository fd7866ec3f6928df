package com.lumiku.studio.drawing;

import com.lumiku.studio.drawing.PreviewHull.Disc;
import com.lumiku.studio.drawing.held.Lie;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.figure.Keypoint;
import java.awt.Shape;

/** A hand from its wrist to the tips of its fingers, and what of it comes before what it holds. */
record PreviewHand(Keypoint wrist, Keypoint tip, boolean closed) {

    PreviewPart part(Tint skin) {
        return new PreviewPart(closed ? fist() : open(), skin, depth());
    }

    double depth() {
        return wrist.z() + 0.004;
    }

    /** @param depth of what it holds */
    PreviewPart cover(Lie lie, Tint skin, double depth) {
        Shape covering =
                switch (lie) {
                    case GRASPED -> fingers();
                    case UNDER_THUMB -> thumb();
                    default -> open();
                };
        return new PreviewPart(covering, skin, depth);
    }

    private Shape open() {
        return PreviewHull.around(
                Disc.between(wrist, tip, 0.05, 0.0155),
                Disc.between(wrist, tip, 0.5, 0.0215),
                Disc.between(wrist, tip, 0.92, 0.0115));
    }

    private Shape fist() {
        return PreviewHull.around(Disc.between(wrist, tip, 0.05, 0.0155), Disc.between(wrist, tip, 0.55, 0.0235));
    }

    private Shape fingers() {
        return PreviewHull.around(Disc.between(wrist, tip, 0.46, 0.0175), Disc.between(wrist, tip, 0.66, 0.0175));
    }

    private Shape thumb() {
        return PreviewHull.around(Disc.between(wrist, tip, 0.3, 0.0105), Disc.between(wrist, tip, 0.6, 0.0085));
    }
}
