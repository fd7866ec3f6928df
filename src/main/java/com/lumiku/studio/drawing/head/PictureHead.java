package com.lumiku.studio.drawing.head;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Photo;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.skull.HeadPose;

/** A round cut-out of a picture in place of a head, so that whoever is in the picture stays recognisable. */
public final class PictureHead implements Head {

    private static final double RADIUS = 110;
    private static final double MIDDLE = -6;
    private static final double RING = 7;

    private final Pen pen;
    private final Photo photo;
    private final int pixels;

    /** @param pen in the picture's coordinates */
    public PictureHead(Pen pen, Photo photo, HeadPose pose) {
        this.pen = pen.in(pose.place());
        this.photo = photo;
        pixels = (int) Math.ceil(2 * RADIUS * pose.scale());
    }

    @Override
    public void drawBehind() {
        // A picture has no hair that could hang.
    }

    @Override
    public void draw() {
        pen.fill(Curve.circle(0, MIDDLE + 3, RADIUS + RING + 2), Tint.faint(Tint.of(0x2A1030), 0.16));
        pen.fill(Curve.circle(0, MIDDLE, RADIUS + RING), Tint.WHITE);
        pen.picture(photo.face(pixels), Curve.circle(0, MIDDLE, RADIUS));
    }
}
