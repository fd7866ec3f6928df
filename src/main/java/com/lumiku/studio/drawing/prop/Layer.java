package com.lumiku.studio.drawing.prop;

import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;

/**
 * One of the shapes that a thing is drawn of, the lowest first.
 *
 * @param usual its colour where none is asked for
 * @param tone what becomes of a colour that is asked for, or null where the layer keeps its own
 * @param isForUsual whether it is left out where a colour is asked for
 */
record Layer(Region region, Tint usual, Tone tone, boolean isForUsual) {

    /** @param said the colour that is asked for, or null */
    void draw(Pen pen, Tint said) {
        if (said == null || tone == null && !isForUsual) {
            pen.fill(region, usual);
        } else if (!isForUsual) {
            Tint color = tone.of(said);
            pen.fill(region, new Tint(color.red(), color.green(), color.blue(), usual.alpha()));
        }
    }

    /** The part of it that is in a limit. */
    Layer within(Region limit) {
        return new Layer(region.within(limit), usual, tone, isForUsual);
    }
}
