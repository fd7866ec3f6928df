package com.lumiku.studio.media.picture.webp;

/** Red and blue stored without what green and red tell of them, to another degree in each block (RFC 9649, section 4.2). */
final class ColourTransform implements LosslessTransform {

    private final int[] blocks;
    private final int blockBits;
    private final int blocksInRow;
    private final int width;

    ColourTransform(int[] blocks, int blockBits, int width) {
        this.blocks = blocks;
        this.blockBits = blockBits;
        this.blocksInRow = LosslessStream.blocks(width, blockBits);
        this.width = width;
    }

    @Override
    public int[] undo(int y, int[] row) {
        int block = (y >>> blockBits) * blocksInRow;
        for (int x = 0; x < width; block++) {
            int end = Math.min(width, x + (1 << blockBits));
            byte greenToRed = (byte) blocks[block];
            byte greenToBlue = (byte) (blocks[block] >> 8);
            byte redToBlue = (byte) (blocks[block] >> 16);
            for (; x < end; x++) {
                int pixel = row[x];
                byte green = (byte) (pixel >> 8);
                int red = (pixel >> 16) + (greenToRed * green >> 5) & 0xFF;
                int blue = pixel + (greenToBlue * green >> 5) + (redToBlue * (byte) red >> 5) & 0xFF;
                row[x] = pixel & 0xFF00FF00 | red << 16 | blue;
            }
        }
        return row;
    }
}
