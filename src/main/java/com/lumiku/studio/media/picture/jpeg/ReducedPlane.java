package com.lumiku.studio.media.picture.jpeg;

/** A colour of the square in the middle of a picture, made smaller by a power of two: means of its samples. */
final class ReducedPlane {

    private final BlockMeans means;
    /** A mean stands for so many columns, as a power of two. */
    private final int repeatAcross;

    /** And for so many rows. */
    private final int repeatDown;

    private final float[][] rows;
    private final int channel;
    private final int side;
    private final int left;
    private final int top;

    /**
     * @param picture how large it is
     * @param factor 1, 2, 4 or 8
     * @param wide how many columns of the picture a sample stands for, @param high how many rows
     * @param rows as many as the square has then
     * @param channel where in the rows, in squares, it is put
     */
    ReducedPlane(JpegFrame picture, int factor, int wide, int high, int[] quantization, float[][] rows, int channel) {
        this.means = new BlockMeans(quantization, Math.max(1, factor / wide), Math.max(1, factor / high));
        this.repeatAcross = Integer.numberOfTrailingZeros(Math.max(1, wide / factor));
        this.repeatDown = Integer.numberOfTrailingZeros(Math.max(1, high / factor));
        this.rows = rows;
        this.side = rows.length;
        this.channel = channel * side;
        this.left = (picture.width() / factor - side) / 2;
        this.top = (picture.height() / factor - side) / 2;
    }

    /** Puts a block in its place, as far as it lies in the square. */
    void put(int[] coefficients, long nonZero, int column, int row) {
        int width = means.across() << repeatAcross;
        int height = means.down() << repeatDown;
        int x = column * width - left;
        int y = row * height - top;
        if (x + width <= 0 || x >= side || y + height <= 0 || y >= side) {
            return;
        }
        float[] found = means.of(coefficients, nonZero);
        for (int i = Math.max(0, -y); i < Math.min(height, side - y); i++) {
            put(found, (i >> repeatDown) * means.across(), rows[y + i], x, width);
        }
    }

    private void put(float[] found, int from, float[] row, int x, int width) {
        for (int i = Math.max(0, -x); i < Math.min(width, side - x); i++) {
            row[channel + x + i] = found[from + (i >> repeatAcross)];
        }
    }
}
