package com.lumiku.studio.media.picture.jpeg;

import javax.imageio.plugins.jpeg.JPEGHuffmanTable;

/** One of the colours of a scan while it is transcoded. */
final class ScanComponent {

    private static final int SIDE = CosineTransform.SIDE;

    private final int wide;
    private final int high;
    private final int blocksAcross;
    private final int blocksDown;
    private final int columnsOfLast;
    private final int rowsOfLast;
    private final HuffmanDecoder dc;
    private final HuffmanDecoder ac;
    private final int[] dcCodes;
    private final int[] acCodes;
    private final BlockEdge edge;
    private final ReducedPlane plane;
    private final int[] coefficients = new int[SIDE * SIDE];
    private int lastRead;
    private int lastWritten;

    /**
     * @param wide how many of its blocks a unit has beside each other, @param high how many below each other
     * @param columns of samples, @param rows of samples
     * @param dc its codes of differences as they are read, @param ac of the others
     * @param isFirst whether it is luminance, which has codes of its own as it is written
     * @param edge what makes its blocks at the edge, @param plane where its means go
     */
    ScanComponent(
            int wide,
            int high,
            int columns,
            int rows,
            HuffmanDecoder dc,
            HuffmanDecoder ac,
            boolean isFirst,
            BlockEdge edge,
            ReducedPlane plane) {
        this.wide = wide;
        this.high = high;
        this.blocksAcross = Math.ceilDiv(columns, SIDE);
        this.blocksDown = Math.ceilDiv(rows, SIDE);
        this.columnsOfLast = columns - (blocksAcross - 1) * SIDE;
        this.rowsOfLast = rows - (blocksDown - 1) * SIDE;
        this.dc = dc;
        this.ac = ac;
        this.dcCodes =
                HuffmanCodes.packed(isFirst ? JPEGHuffmanTable.StdDCLuminance : JPEGHuffmanTable.StdDCChrominance);
        this.acCodes =
                HuffmanCodes.packed(isFirst ? JPEGHuffmanTable.StdACLuminance : JPEGHuffmanTable.StdACChrominance);
        this.edge = edge;
        this.plane = plane;
    }

    /** Coding begins anew. */
    void restart() {
        lastRead = 0;
    }

    /**
     * Takes its blocks of a unit from here to there.
     *
     * @param across the place of the unit in its row of units, @param down of that row
     */
    void transcode(EntropyReader in, JpegStream out, int across, int down) throws UnusualJpegException {
        for (int row = down * high; row < (down + 1) * high; row++) {
            for (int column = across * wide; column < (across + 1) * wide; column++) {
                long nonZero = in.block(coefficients, lastRead, dc, ac);
                lastRead = coefficients[0];
                write(out, nonZero, column, row);
            }
        }
    }

    /** A block beyond the edge is written like the one before: only units have to be whole. */
    private void write(JpegStream out, long read, int column, int row) {
        long nonZero = read;
        if (column >= blocksAcross || row >= blocksDown) {
            clear(nonZero);
            out.block(0, 0, coefficients, 0, 1, dcCodes, acCodes);
            return;
        }
        int columns = column == blocksAcross - 1 ? columnsOfLast : SIDE;
        int rows = row == blocksDown - 1 ? rowsOfLast : SIDE;
        if (columns < SIDE || rows < SIDE) {
            nonZero = edge.extend(coefficients, columns, rows);
        }
        out.block(coefficients[0] - lastWritten, nonZero & ~1, coefficients, 0, 1, dcCodes, acCodes);
        lastWritten = coefficients[0];
        plane.put(coefficients, nonZero, column, row);
        clear(nonZero);
    }

    private void clear(long nonZero) {
        for (long left = nonZero; left != 0; left &= left - 1) {
            coefficients[Long.numberOfTrailingZeros(left)] = 0;
        }
    }
}
