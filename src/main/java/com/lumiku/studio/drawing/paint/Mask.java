package com.lumiku.studio.drawing.paint;

import java.awt.geom.Rectangle2D;

/**
 * How much of each pixel is covered, in a rectangle of a picture; nothing outside of it is.
 *
 * @param covered 0 to 255, row by row
 */
record Mask(int left, int top, int width, int height, byte[] covered) {

    /** Nothing yet, over the pixels that an area touches in a picture. */
    static Mask over(Rectangle2D area, int pictureWidth, int pictureHeight) {
        int left = (int) Math.clamp(Math.floor(area.getMinX()), 0, pictureWidth);
        int top = (int) Math.clamp(Math.floor(area.getMinY()), 0, pictureHeight);
        int right = (int) Math.clamp(Math.ceil(area.getMaxX()), left, pictureWidth);
        int bottom = (int) Math.clamp(Math.ceil(area.getMaxY()), top, pictureHeight);
        return new Mask(left, top, right - left, bottom - top, new byte[(right - left) * (bottom - top)]);
    }

    int right() {
        return left + width;
    }

    int bottom() {
        return top + height;
    }

    boolean isEmpty() {
        return width == 0 || height == 0;
    }

    /** What is covered by both. */
    Mask times(Mask other) {
        int x0 = Math.max(left, other.left);
        int y0 = Math.max(top, other.top);
        int x1 = Math.max(x0, Math.min(right(), other.right()));
        int y1 = Math.max(y0, Math.min(bottom(), other.bottom()));
        byte[] both = new byte[(x1 - x0) * (y1 - y0)];
        int to = 0;
        for (int y = y0; y < y1; y++) {
            int one = index(x0, y);
            int two = other.index(x0, y);
            for (int x = x0; x < x1; x++) {
                both[to++] = (byte) product(covered[one++] & 0xFF, other.covered[two++] & 0xFF);
            }
        }
        return new Mask(x0, y0, x1 - x0, y1 - y0, both);
    }

    /** What is covered by this and not by the other. */
    Mask minus(Mask other) {
        byte[] rest = covered.clone();
        int x0 = Math.max(left, other.left);
        int x1 = Math.min(right(), other.right());
        for (int y = Math.max(top, other.top); y < Math.min(bottom(), other.bottom()); y++) {
            int one = index(x0, y);
            int two = other.index(x0, y);
            for (int x = x0; x < x1; x++, one++, two++) {
                rest[one] = (byte) product(rest[one] & 0xFF, 255 - (other.covered[two] & 0xFF));
            }
        }
        return new Mask(left, top, width, height, rest);
    }

    /** What is covered by one of them at least. */
    Mask plus(Mask other) {
        if (isEmpty()) {
            return other;
        }
        if (other.isEmpty()) {
            return this;
        }
        int x0 = Math.min(left, other.left);
        int y0 = Math.min(top, other.top);
        int x1 = Math.max(right(), other.right());
        int y1 = Math.max(bottom(), other.bottom());
        Mask all = new Mask(x0, y0, x1 - x0, y1 - y0, new byte[(x1 - x0) * (y1 - y0)]);
        for (int y = top; y < bottom(); y++) {
            System.arraycopy(covered, index(left, y), all.covered, all.index(left, y), width);
        }
        for (int y = other.top; y < other.bottom(); y++) {
            int one = all.index(other.left, y);
            int two = other.index(other.left, y);
            for (int x = 0; x < other.width; x++, one++, two++) {
                int free = product(255 - (all.covered[one] & 0xFF), 255 - (other.covered[two] & 0xFF));
                all.covered[one] = (byte) (255 - free);
            }
        }
        return all;
    }

    int index(int x, int y) {
        return (y - top) * width + x - left;
    }

    /** Of two parts of 255, rounded. */
    static int product(int one, int other) {
        int product = one * other + 128;
        return product + (product >> 8) >> 8;
    }
}
