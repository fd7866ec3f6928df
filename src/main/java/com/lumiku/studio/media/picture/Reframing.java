package com.lumiku.studio.media.picture;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/**
 * Brings a picture into another shape so that its subject stays whole: cut off where there is room around the subject, and
 * where there is not enough, continued by the mirror image of what is beside it.
 */
final class Reframing {

    /** Left free around the subject, as a part of its greater side. */
    private static final double MARGIN = 0.06;
    /** What is mirrored at least where the subject reaches the edge, as a part of the side. */
    private static final double LEAST_STRIP = 0.03;

    private Reframing() {}

    /** @param area the subject, which has to stay, in pixels of the picture */
    static BufferedImage of(BufferedImage picture, Area area, int width, int height) {
        Rectangle subject = new Rectangle(area.x(), area.y(), area.width(), area.height());
        Rectangle all = new Rectangle(picture.getWidth(), picture.getHeight());
        Rectangle kept = widened(subject.intersection(all), all);
        Rectangle frame = frame(kept, all, (double) width / height);
        Rectangle seen = frame.intersection(all);
        BufferedImage part = picture.getSubimage(seen.x, seen.y, seen.width, seen.height);
        if (frame.height > seen.height) {
            part = continuedUpAndDown(
                    part, kept.y - seen.y, kept.y + kept.height - seen.y, seen.y - frame.y, frame.height);
        } else if (frame.width > seen.width) {
            BufferedImage turned = turned(part);
            turned = continuedUpAndDown(
                    turned, kept.x - seen.x, kept.x + kept.width - seen.x, seen.x - frame.x, frame.width);
            part = turned(turned);
        }
        return Scaler.scaled(part, width, height);
    }

    /** The subject and some room around it. */
    private static Rectangle widened(Rectangle subject, Rectangle all) {
        if (subject.isEmpty()) {
            return all;
        }
        Rectangle wide = new Rectangle(subject);
        int margin = (int) (MARGIN * Math.max(subject.width, subject.height));
        wide.grow(margin, margin);
        return wide.intersection(all);
    }

    /** What the result shows, in pixels of the picture, which it may exceed in one direction. */
    private static Rectangle frame(Rectangle kept, Rectangle all, double ratio) {
        double width;
        double height;
        if (ratio * all.height >= all.width) {
            height = Math.min(all.height, Math.max(kept.height, all.width / ratio));
            width = height * ratio;
        } else {
            width = Math.min(all.width, Math.max(kept.width, all.height * ratio));
            height = width / ratio;
        }
        int w = (int) Math.round(width);
        int h = (int) Math.round(height);
        return new Rectangle(
                begin(kept.x + kept.width / 2, w, all.width), begin(kept.y + kept.height / 2, h, all.height), w, h);
    }

    /** Where a stretch begins so that a place is in its middle, as far as the picture reaches. */
    private static int begin(int middle, int length, int most) {
        if (length >= most) {
            return (int) Math.round(centred(middle, length, most));
        }
        return Math.clamp(middle - length / 2, 0, most - length);
    }

    /** What exceeds the picture is added where the subject is nearer to the edge. */
    private static double centred(int middle, int length, int most) {
        return Math.clamp(middle - length / 2.0, most - length, 0.0);
    }

    /**
     * The picture in a greater height: above and below follow the mirror images of the strips above and below the subject,
     * stretched where they are too short.
     */
    private static BufferedImage continuedUpAndDown(BufferedImage part, int top, int bottom, int above, int height) {
        int width = part.getWidth();
        BufferedImage continued = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int below = height - above - part.getHeight();
        int least = (int) Math.max(1, LEAST_STRIP * part.getHeight());
        int upper = Math.clamp(top, Math.min(least, part.getHeight()), part.getHeight());
        int lower = Math.clamp(part.getHeight() - bottom, Math.min(least, part.getHeight()), part.getHeight());
        int upperStrip = Math.min(upper, Math.max(above, 1));
        int lowerStrip = Math.min(lower, Math.max(below, 1));
        Graphics2D graphics = continued.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(part, 0, 0, width, above, 0, upperStrip, width, 0, null);
        graphics.drawImage(
                part,
                0,
                above + part.getHeight(),
                width,
                height,
                0,
                part.getHeight(),
                width,
                part.getHeight() - lowerStrip,
                null);
        graphics.drawImage(part, 0, above, null);
        graphics.dispose();
        return continued;
    }

    /** Rows and columns exchanged. */
    private static BufferedImage turned(BufferedImage picture) {
        BufferedImage turned = new BufferedImage(picture.getHeight(), picture.getWidth(), BufferedImage.TYPE_INT_RGB);
        int[] row = new int[picture.getWidth()];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, row.length, 1, row, 0, row.length);
            turned.setRGB(y, 0, 1, row.length, row, 0, 1);
        }
        return turned;
    }
}
