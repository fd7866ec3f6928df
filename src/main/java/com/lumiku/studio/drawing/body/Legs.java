package com.lumiku.studio.drawing.body;

import com.lumiku.studio.drawing.appearance.Appearance;
import com.lumiku.studio.drawing.appearance.Bottom;
import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.garment.Hem;
import com.lumiku.studio.drawing.garment.Skirt;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Spot;
import com.lumiku.studio.drawing.torso.Limb;
import com.lumiku.studio.drawing.torso.Stance;
import com.lumiku.studio.drawing.torso.TorsoSketch;
import com.lumiku.studio.figure.Joint;
import java.awt.Shape;

/** Legs, with hips and what hangs from them. */
record Legs(Pen pen, Appearance who, Stance stance, TorsoSketch torso) {

    void addTo(Layers layers, double torsoDepth) {
        Leg right = new Leg(pen, who, stance, Joint.RIGHT_HIP, Joint.RIGHT_KNEE, Joint.RIGHT_ANKLE);
        Leg left = new Leg(pen, who, stance, Joint.LEFT_HIP, Joint.LEFT_KNEE, Joint.LEFT_ANKLE);
        Leg far = right.depth() < left.depth() ? right : left;
        Leg near = far == right ? left : right;
        double bias = -0.12 * stance.unit();
        Bottom bottom = who.outfit().bottom();
        if (who.outfit().garment() == Garment.MERMAID_TOP) {
            double depth = Math.max(far.depth(), near.depth()) + bias;
            layers.add(Math.max(depth, torsoDepth + 0.001 * stance.unit()), new FishTail(pen, who, stance)::draw);
            return;
        }
        if (Hem.has(who.outfit().garment()) && !bottom.isOnePiece()) {
            double depth = Math.max(far.depth(), near.depth()) + bias + (bottom.isSkirt() ? 0.002 * stance.unit() : 0);
            boolean below = who.outfit().garment() == Garment.APRON && !bottom.isSkirt();
            layers.add(
                    below ? depth + 0.0001 * stance.unit() : Math.max(depth, torsoDepth) + 0.0001 * stance.unit(),
                    new Hem(pen, who, stance, torso.fromBehind())::draw);
        }
        if (bottom.isSkirt()) {
            double depth = Math.max(far.depth(), near.depth()) + bias;
            layers.add(depth, far::draw);
            layers.add(depth, near::draw);
            layers.add(
                    isTucked(bottom) ? Math.max(depth, torsoDepth + 0.001 * stance.unit()) : depth,
                    new Skirt(pen, who, stance)::draw);
            return;
        }
        double pelvisDepth = Math.min(torsoDepth - 0.001 * stance.unit(), far.depth() + bias);
        layers.add(pelvisDepth, this::pelvis);
        layers.add(far.depth() + bias, far::draw);
        layers.add(near.depth() + bias, () -> {
            Layers.castShadow(pen, far.shape(), near.shape(), stance.unit());
            near.draw();
        });
    }

    /** Whether the skirt goes over what is worn above. */
    private static boolean isTucked(Bottom bottom) {
        return bottom.isOnePiece()
                || bottom == Bottom.SKIRT
                || bottom == Bottom.GRASS_SKIRT
                || bottom == Bottom.LONG_SKIRT;
    }

    private void pelvis() {
        Spot right = stance.at(Joint.RIGHT_HIP);
        Spot left = stance.at(Joint.LEFT_HIP);
        double radius =
                (who.isFemale() ? 0.05 : 0.043) * stance.unit() * who.build().waist();
        Shape hips = Curve.taper(right.x(), right.y(), radius, left.x(), left.y(), radius);
        Spot waist = stance.hips().toward(stance.at(Joint.NECK), 0.22);
        Shape belly =
                Curve.taper(stance.hips().x(), stance.hips().y(), radius * 1.6, waist.x(), waist.y(), radius * 1.5);
        Limb.fill(pen, Curve.union(hips, belly), who.outfit().bottomColor(), stance.unit());
    }
}
