package com.lumiku.studio.media.picture.webp;

/** Pixels stored as what differs from a prediction by their neighbours, another in each block (RFC 9649, section 4.1). */
final class PredictorTransform implements LosslessTransform {

    private static final int OPAQUE_BLACK = 0xFF000000;

    private final byte[] modes;
    private final int blockBits;
    private final int blocksInRow;
    private final int width;

    /** The row above, and the first pixel of the row itself behind its end. */
    private final int[] above;

    PredictorTransform(int[] blocks, int blockBits, int width) {
        this.modes = new byte[blocks.length];
        for (int i = 0; i < blocks.length; i++) {
            modes[i] = (byte) (blocks[i] >> 8 & 0xF);
        }
        this.blockBits = blockBits;
        this.blocksInRow = LosslessStream.blocks(width, blockBits);
        this.width = width;
        this.above = new int[width + 1];
    }

    @Override
    public int[] undo(int y, int[] row) {
        if (y == 0) {
            row[0] = Argb.sum(row[0], OPAQUE_BLACK);
            for (int x = 1; x < width; x++) {
                row[x] = Argb.sum(row[x], row[x - 1]);
            }
        } else {
            row[0] = Argb.sum(row[0], above[0]);
            above[width] = row[0];
            int block = (y >>> blockBits) * blocksInRow;
            for (int x = 1; x < width; ) {
                int end = Math.min(width, (x >>> blockBits) + 1 << blockBits);
                add(modes[block + (x >>> blockBits)], row, x, end);
                x = end;
            }
        }
        System.arraycopy(row, 0, above, 0, width);
        return row;
    }

    /** The frequent ones have loops of their own. */
    private void add(int mode, int[] row, int from, int to) {
        switch (mode) {
            case 1 -> {
                for (int x = from; x < to; x++) {
                    row[x] = Argb.sum(row[x], row[x - 1]);
                }
            }
            case 2 -> {
                for (int x = from; x < to; x++) {
                    row[x] = Argb.sum(row[x], above[x]);
                }
            }
            case 11 -> {
                for (int x = from; x < to; x++) {
                    row[x] = Argb.sum(row[x], closer(row[x - 1], above[x], above[x - 1]));
                }
            }
            default -> {
                for (int x = from; x < to; x++) {
                    row[x] = Argb.sum(row[x], predicted(mode, row[x - 1], x));
                }
            }
        }
    }

    private int predicted(int mode, int left, int x) {
        int top = above[x];
        int topLeft = above[x - 1];
        int topRight = above[x + 1];
        return switch (mode) {
            case 3 -> topRight;
            case 4 -> topLeft;
            case 5 -> Argb.mean(Argb.mean(left, topRight), top);
            case 6 -> Argb.mean(left, topLeft);
            case 7 -> Argb.mean(left, top);
            case 8 -> Argb.mean(topLeft, top);
            case 9 -> Argb.mean(top, topRight);
            case 10 -> Argb.mean(Argb.mean(left, topLeft), Argb.mean(top, topRight));
            case 12 -> gradient(left, top, topLeft);
            case 13 -> halfGradient(Argb.mean(left, top), topLeft);
            default -> OPAQUE_BLACK;
        };
    }

    /** Whichever of left and top is closer to the sum of both less their common neighbour. */
    private static int closer(int left, int top, int topLeft) {
        int ofLeft = 0;
        int ofTop = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            int common = topLeft >>> shift & 0xFF;
            ofLeft += Math.abs((top >>> shift & 0xFF) - common);
            ofTop += Math.abs((left >>> shift & 0xFF) - common);
        }
        return ofLeft < ofTop ? left : top;
    }

    private static int gradient(int left, int top, int topLeft) {
        int pixel = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            int channel = (left >>> shift & 0xFF) + (top >>> shift & 0xFF) - (topLeft >>> shift & 0xFF);
            pixel |= Math.clamp(channel, 0, 255) << shift;
        }
        return pixel;
    }

    private static int halfGradient(int mean, int topLeft) {
        int pixel = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            int channel = mean >>> shift & 0xFF;
            pixel |= Math.clamp(channel + (channel - (topLeft >>> shift & 0xFF)) / 2, 0, 255) << shift;
        }
        return pixel;
    }
}
