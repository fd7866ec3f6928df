package com.lumiku.studio.drawing.head;

import com.lumiku.studio.drawing.appearance.Appearance;
import com.lumiku.studio.drawing.paint.Pen;

/** A head drawn as the appearance has it. */
public final class DrawnHead implements Head {

    private final HeadSketch sketch;
    private final Hair hair;

    /** @param pen in the picture's coordinates */
    public DrawnHead(Pen pen, Appearance who, HeadPose pose) {
        sketch = HeadSketch.of(pen, who, pose);
        hair = Hairdresser.of(who.hair(), who.headwear());
    }

    @Override
    public void drawBehind() {
        if (!sketch.fromBehind()) {
            hair.behind(sketch);
        }
    }

    @Override
    public void draw() {
        Face.draw(sketch);
        Eyewear.draw(sketch);
        hair.over(sketch);
        if (hair.showsEars()) {
            Ears.drawNear(sketch);
        }
        if (!sketch.who().hair().isScarf()) {
            Ears.jewelry(sketch);
        }
        Adornments.draw(sketch);
    }
}
