package com.lumiku.studio.media.picture.webp;

import java.util.Arrays;

/**
 * Predicts samples from those above and to the left (RFC 6386, section 12). Blocks lie in a plane that has the row above and
 * the column to the left of them.
 */
final class Prediction {

    static final int DC = 0;
    static final int TRUE_MOTION = 1;
    static final int VERTICAL = 2;
    static final int HORIZONTAL = 3;
    private static final int LEFT_DOWN = 4;
    private static final int RIGHT_DOWN = 5;
    private static final int VERTICAL_RIGHT = 6;
    private static final int VERTICAL_LEFT = 7;
    private static final int HORIZONTAL_DOWN = 8;

    /** How many ways there are to predict a block of 4 x 4; the last is the horizontal one upwards. */
    static final int MODES = 10;

    private static final int NOTHING_KNOWN = 128;

    private Prediction() {}

    /** A block of 16 x 16 or 8 x 8, of which the picture's first have no neighbours. */
    static void square(int mode, byte[] plane, int at, int stride, int side, boolean above, boolean left) {
        switch (mode) {
            case DC -> fill(plane, at, stride, side, mean(plane, at, stride, side, above, left));
            case TRUE_MOTION -> trueMotion(plane, at, stride, side);
            case VERTICAL -> {
                for (int y = 0; y < side; y++) {
                    System.arraycopy(plane, at - stride, plane, at + y * stride, side);
                }
            }
            default -> {
                for (int y = 0; y < side; y++) {
                    int row = at + y * stride;
                    Arrays.fill(plane, row, row + side, plane[row - 1]);
                }
            }
        }
    }

    private static int mean(byte[] plane, int at, int stride, int side, boolean above, boolean left) {
        if (!above && !left) {
            return NOTHING_KNOWN;
        }
        int sum = 0;
        for (int i = 0; i < side; i++) {
            sum += above ? plane[at - stride + i] & 0xFF : 0;
            sum += left ? plane[at + i * stride - 1] & 0xFF : 0;
        }
        int count = above && left ? 2 * side : side;
        return (sum + count / 2) / count;
    }

    private static void fill(byte[] plane, int at, int stride, int side, int value) {
        for (int y = 0; y < side; y++) {
            Arrays.fill(plane, at + y * stride, at + y * stride + side, (byte) value);
        }
    }

    private static void trueMotion(byte[] plane, int at, int stride, int side) {
        int corner = plane[at - stride - 1] & 0xFF;
        for (int y = 0; y < side; y++) {
            int row = at + y * stride;
            int difference = (plane[row - 1] & 0xFF) - corner;
            for (int x = 0; x < side; x++) {
                plane[row + x] = (byte) Math.clamp((plane[at - stride + x] & 0xFF) + difference, 0, 255);
            }
        }
    }

    /**
     * A block of 4 x 4.
     *
     * @param edge thirteen samples along its edge: those to the left from below, the corner, and eight above
     */
    static void block(int mode, byte[] plane, int at, int stride, int[] edge) {
        switch (mode) {
            case DC -> square(DC, plane, at, stride, 4, true, true);
            case TRUE_MOTION -> trueMotion(plane, at, stride, 4);
            case VERTICAL -> {
                for (int x = 0; x < 4; x++) {
                    byte value = (byte) mean3(edge, 5 + x);
                    for (int y = 0; y < 4; y++) {
                        plane[at + y * stride + x] = value;
                    }
                }
            }
            case HORIZONTAL -> {
                for (int y = 0; y < 4; y++) {
                    int value = y < 3 ? mean3(edge, 3 - y) : edge[1] + 3 * edge[0] + 2 >> 2;
                    Arrays.fill(plane, at + y * stride, at + y * stride + 4, (byte) value);
                }
            }
            default -> diagonal(mode, plane, at, stride, edge);
        }
    }

    private static void diagonal(int mode, byte[] plane, int at, int stride, int[] edge) {
        for (int y = 0; y < 4; y++) {
            for (int x = 0; x < 4; x++) {
                plane[at + y * stride + x] = (byte)
                        switch (mode) {
                            case LEFT_DOWN -> x + y < 6 ? mean3(edge, 6 + x + y) : edge[11] + 3 * edge[12] + 2 >> 2;
                            case RIGHT_DOWN -> mean3(edge, 4 + x - y);
                            case VERTICAL_RIGHT -> verticalRight(edge, x, y);
                            case VERTICAL_LEFT -> verticalLeft(edge, x, y);
                            case HORIZONTAL_DOWN -> horizontalDown(edge, x, y);
                            default -> horizontalUp(edge, x, y);
                        };
            }
        }
    }

    private static int verticalRight(int[] edge, int x, int y) {
        int along = 2 * x - y;
        if (along < 0) {
            return mean3(edge, 4 + along + 1);
        }
        int place = 4 + (along >> 1);
        return (along & 1) == 0 ? mean2(edge, place) : mean3(edge, place + 1);
    }

    private static int verticalLeft(int[] edge, int x, int y) {
        if (x == 3 && y > 1) {
            return mean3(edge, 8 + y);
        }
        int place = 5 + x + (y >> 1);
        return (y & 1) == 0 ? mean2(edge, place) : mean3(edge, place + 1);
    }

    private static int horizontalDown(int[] edge, int x, int y) {
        int along = 2 * y - x;
        if (along < 0) {
            return mean3(edge, 4 - along - 1);
        }
        int place = 3 - (along >> 1);
        return (along & 1) == 0 ? mean2(edge, place) : mean3(edge, place);
    }

    private static int horizontalUp(int[] edge, int x, int y) {
        int along = x + 2 * y;
        if (along > 5) {
            return edge[0];
        }
        if (along == 5) {
            return edge[1] + 3 * edge[0] + 2 >> 2;
        }
        int place = 3 - (along >> 1);
        return (along & 1) == 0 ? mean2(edge, place - 1) : mean3(edge, place - 1);
    }

    /** The mean of a sample and the next. */
    private static int mean2(int[] edge, int at) {
        return edge[at] + edge[at + 1] + 1 >> 1;
    }

    /** The mean of a sample, which counts twice, and its neighbours. */
    private static int mean3(int[] edge, int at) {
        return edge[at - 1] + 2 * edge[at] + edge[at + 1] + 2 >> 2;
    }
}
