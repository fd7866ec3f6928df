package com.lumiku.studio.drawing.sheet;

import com.lumiku.studio.drawing.paint.Pen;
import java.util.List;

/**
 * A group of a sheet.
 *
 * @param id the group's, or nothing
 * @param pieces the lowest first
 */
public record Drawing(String id, List<Piece> pieces) {

    /** Its own shapes, without those of parts. */
    public List<Layer> layers() {
        return pieces.stream()
                .filter(Layer.class::isInstance)
                .map(Layer.class::cast)
                .toList();
    }

    /** Draws it around the origin of the pen. */
    public void draw(Pen pen, Dye dye) {
        for (Piece piece : pieces) {
            switch (piece) {
                case Layer layer -> layer.draw(pen, dye);
                case Part part -> part.drawing().draw(pen.in(part.place()), dye);
            }
        }
    }
}
