package com.lumiku.studio.drawing.head;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.Appearance;
import com.lumiku.studio.drawing.appearance.Attire;
import com.lumiku.studio.drawing.appearance.Hairdo;
import com.lumiku.studio.drawing.appearance.Headwear;
import com.lumiku.studio.drawing.appearance.Mark;
import com.lumiku.studio.drawing.face.Ears;
import com.lumiku.studio.drawing.face.Eyes;
import com.lumiku.studio.drawing.face.Face;
import com.lumiku.studio.drawing.hair.Hair;
import com.lumiku.studio.drawing.hair.Hairdresser;
import com.lumiku.studio.drawing.hair.Strands;
import com.lumiku.studio.drawing.headwear.Adornments;
import com.lumiku.studio.drawing.headwear.Trinkets;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.skull.HeadPose;
import com.lumiku.studio.drawing.skull.HeadSketch;

/** A head drawn as the appearance has it. */
public final class DrawnHead implements Head {

    /** Where glasses are that are pushed up. */
    private static final double RAISED = -62;

    private static final Tint BRASS = Tint.of(0xB08A45);
    /** Where those are that slid down the nose. */
    private static final double LOW = 23;

    private final HeadSketch sketch;
    private final Hair hair;

    /** @param pen in the picture's coordinates */
    public DrawnHead(Pen pen, Appearance who, HeadPose pose) {
        sketch = HeadSketch.of(pen, who, pose);
        hair = isHooded() ? Hairdresser.inHood(who.hair()) : Hairdresser.of(who.hair(), who.headwear());
    }

    @Override
    public void drawBehind() {
        Adornments.behind(sketch);
        if (!sketch.fromBehind() && !sketch.who().headwear().hidesHair()) {
            hair.behind(sketch);
        }
    }

    @Override
    public void draw() {
        boolean hidden = sketch.who().headwear().hidesHair();
        Face.draw(sketch);
        FaceAccessories.beneathGlasses(sketch);
        boolean scarfed = sketch.who().hair().isHijab();
        if (!scarfed) {
            glasses();
        }
        if (!hidden || isHooded()) {
            hair.over(sketch);
            if (sketch.who().hairdo().bangs() != Hairdo.Bangs.NONE
                    && !sketch.fromBehind()
                    && !sketch.who().hair().isScarf()) {
                Strands.bangs(sketch);
            }
        }
        if (scarfed) {
            glasses();
        }
        if (hair.showsEars() && !hidden) {
            Ears.drawNear(sketch);
        }
        if (sketch.who().has(Mark.POINTED_EARS)
                && !hidden
                && !sketch.who().hair().isScarf()) {
            Ears.drawTips(sketch);
        }
        if (sketch.who().has(Mark.HEAD_BANDAGE) && !hidden) {
            Adornments.bandage(sketch);
        }
        FaceAccessories.draw(sketch);
        if (!scarfed && !hidden) {
            Ears.jewelry(sketch);
            EarAccessories.draw(sketch);
        }
        Adornments.draw(sketch);
        if (sketch.who().has(Mark.THICK_BROWS)
                && sketch.who().headwear().coversCrown()
                && !hidden
                && !sketch.fromBehind()) {
            Face.brows(sketch);
        }
        sketch.who()
                .accessory(Accessory.GOGGLES_UP)
                .filter(worn -> !sketch.fromBehind())
                .ifPresent(worn -> Trinkets.goggles(sketch.grown(1, Eyes.Y, RAISED), worn.color(BRASS)));
        if (sketch.who().attire().perch() == Attire.Perch.HEAD) {
            Eyewear.draw(sketch.grown(1, Eyes.Y, RAISED));
        }
    }

    private void glasses() {
        switch (sketch.who().attire().perch()) {
            case EYES -> Eyewear.draw(Face.eyes(sketch, sketch.who().age()));
            case NOSE -> Eyewear.draw(sketch.grown(0.84, Eyes.Y, LOW));
            case HEAD -> {}
        }
    }

    private boolean isHooded() {
        Headwear worn = sketch.who().headwear();
        return worn == Headwear.HOOD || worn == Headwear.ANIMAL_HOOD;
    }
}
