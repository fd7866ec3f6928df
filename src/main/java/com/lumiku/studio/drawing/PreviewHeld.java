package com.lumiku.studio.drawing;

import com.lumiku.studio.drawing.held.Depths;
import com.lumiku.studio.drawing.held.Piece;
import com.lumiku.studio.drawing.held.Placed;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.figure.Held.Grip;
import com.lumiku.studio.figure.Pose;
import java.util.ArrayList;
import java.util.List;

/** What the figure of a preview holds, with the fingers before it. */
final class PreviewHeld {

    private static final double TINTED = 0.04;
    private static final double NEXT = 5e-5;

    private final Pose pose;
    private final PreviewLimbs limbs;
    private final PreviewPalette palette;

    PreviewHeld(Pose pose, PreviewLimbs limbs, PreviewPalette palette) {
        this.pose = pose;
        this.limbs = limbs;
        this.palette = palette;
    }

    List<PreviewPart> parts(double torso, double head) {
        PreviewHand right = limbs.rightHand();
        PreviewHand left = limbs.leftHand();
        Depths depths = new Depths(
                right.depth(),
                left.depth(),
                limbs.rightForearm().depth(),
                limbs.leftForearm().depth(),
                torso,
                head);
        List<PreviewPart> parts = new ArrayList<>();
        for (Placed placed : Placed.of(pose.held(), depths)) {
            for (Piece piece : placed.part().pieces()) {
                parts.add(new PreviewPart(piece.outline(), tinted(piece.color()), placed.depth()));
            }
            cover(parts, placed, Grip.RIGHT_HAND, right);
            cover(parts, placed, Grip.LEFT_HAND, left);
        }
        return parts;
    }

    private void cover(List<PreviewPart> parts, Placed placed, Grip grip, PreviewHand hand) {
        if (placed.isCoveredBy(grip, hand.wrist().z())) {
            parts.add(hand.cover(placed.part().lie(), palette.skin(), placed.depth() + NEXT));
        }
    }

    private Tint tinted(Tint color) {
        return PreviewPalette.mix(color, palette.top(), TINTED);
    }
}
