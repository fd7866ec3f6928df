package com.lumiku.studio.media.picture.webp;

/** Pixels stored as numbers of colours, up to eight of them in one (RFC 9649, section 4.4). */
final class PaletteTransform implements LosslessTransform {

    private static final int MOST_COLOURS = 256;

    private final int[] colours = new int[MOST_COLOURS];
    private final int packing;
    private final int[] unpacked;

    /**
     * @param differences of each colour from the one before
     * @param width of the picture
     */
    PaletteTransform(int[] differences, int width) {
        int colour = 0;
        for (int i = 0; i < differences.length; i++) {
            colour = Argb.sum(colour, differences[i]);
            colours[i] = colour;
        }
        this.packing = packing(differences.length);
        this.unpacked = new int[width];
    }

    private static int packing(int colours) {
        if (colours > 16) {
            return 0;
        }
        return colours > 4 ? 1 : colours > 2 ? 2 : 3;
    }

    /** How many stored pixels a row has. */
    int packedWidth() {
        return LosslessStream.blocks(unpacked.length, packing);
    }

    /** A number without a colour is transparent. */
    @Override
    public int[] undo(int y, int[] row) {
        int inOne = (1 << packing) - 1;
        int bits = 8 >> packing;
        int mask = (1 << bits) - 1;
        for (int x = 0; x < unpacked.length; x++) {
            int number = row[x >> packing] >> 8 + (x & inOne) * bits & mask;
            unpacked[x] = colours[number];
        }
        return unpacked;
    }
}
