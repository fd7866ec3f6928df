package com.lumiku.studio.drawing.sheet;

import com.lumiku.studio.drawing.paint.Region;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** What cloth is printed with, in rows of which every other is moved by half a step. */
public final class Motifs {

    private static final String SHEET = "/cloth/motifs.svg";
    /** A motif of the sheet has a square of this side. */
    private static final double SIDE = 100;

    private Motifs() {}

    /**
     * The shapes of a motif all over an area, as far as they are seen on a cloth.
     *
     * @param name its group on the sheet
     * @param across from one to the next
     * @param down from one row to the next
     * @param size of its square
     */
    public static List<Layer> over(
            Region cloth, Rectangle2D area, String name, double across, double down, double size) {
        List<AffineTransform> places = new ArrayList<>();
        int row = 0;
        for (double y = area.getMinY() + down * 0.375; y < area.getMaxY() + down; y += down, row++) {
            for (double x = area.getMinX() + row % 2 * across / 2; x < area.getMaxX() + across; x += across) {
                AffineTransform place = AffineTransform.getTranslateInstance(x, y);
                place.scale(size / SIDE, size / SIDE);
                if (cloth.touches(new Rectangle2D.Double(x - size, y - size, 2 * size, 2 * size))) {
                    places.add(place);
                }
            }
        }
        return places.isEmpty() ? List.of() : Sheet.of(SHEET).drawing(name).repeated(places);
    }
}
