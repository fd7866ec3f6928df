package com.lumiku.studio.drawing.body;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.thing.Depths;
import com.lumiku.studio.drawing.thing.Lie;
import com.lumiku.studio.drawing.thing.Piece;
import com.lumiku.studio.drawing.thing.Placed;
import com.lumiku.studio.drawing.torso.Stance;
import com.lumiku.studio.figure.Held.Grip;
import com.lumiku.studio.figure.Joint;
import java.awt.geom.AffineTransform;

/** What a figure holds, with the fingers before it. */
final class HeldThings {

    private static final double NEXT = 5e-5;
    private static final double SHADED = 0.006;

    private final Pen pen;
    private final Stance stance;
    private final Arm right;
    private final Arm left;

    HeldThings(Pen pen, Stance stance, Arm right, Arm left) {
        this.pen = pen.in(stance.toPixels());
        this.stance = stance;
        this.right = right;
        this.left = left;
    }

    /**
     * @param hats whether the head has not got its own, as that of a photograph; glasses it has or must do without
     * @param torso its depth in pixels
     * @param head its depth in pixels
     */
    void addTo(Layers layers, boolean hats, double torso, double head) {
        double unit = stance.unit();
        double rightDepth = right.handDepth(torso) / unit;
        double leftDepth = left.handDepth(torso) / unit;
        Depths depths = new Depths(rightDepth, leftDepth, rightDepth, leftDepth, torso / unit, head / unit);
        for (Placed placed : Placed.of(stance.held(), depths)) {
            Lie lie = placed.part().lie();
            if (lie == Lie.ON_FACE || lie == Lie.ON_HEAD && !hats) {
                continue;
            }
            layers.add(placed.depth() * unit, () -> placed.part().pieces().forEach(this::draw));
            if (placed.isCoveredBy(Grip.RIGHT_HAND, stance.at(Joint.RIGHT_WRIST).z() / unit)) {
                layers.add((placed.depth() + NEXT) * unit, () -> right.drawOver(lie));
            }
            if (placed.isCoveredBy(Grip.LEFT_HAND, stance.at(Joint.LEFT_WRIST).z() / unit)) {
                layers.add((placed.depth() + NEXT) * unit, () -> left.drawOver(lie));
            }
        }
    }

    private void draw(Piece piece) {
        pen.fill(piece.outline(), piece.color());
        AffineTransform lit = AffineTransform.getTranslateInstance(-SHADED, -SHADED / 3);
        pen.fill(
                Curve.without(piece.outline(), lit.createTransformedShape(piece.outline())),
                Tint.faint(Tint.shade(piece.color(), 0.3), 0.5));
    }
}
