package com.lumiku.studio.media.picture.jpeg;

import com.lumiku.studio.media.picture.Orientation;
import javax.imageio.plugins.jpeg.JPEGHuffmanTable;

/** Writes the blocks of one colour of a scan, upright. */
final class ComponentWriter {

    private static final int SIDE = CosineTransform.SIDE;

    private final int wide;
    private final int high;
    private final int blocksAcross;
    private final int blocksDown;
    private final int columnsOfLast;
    private final int rowsOfLast;
    private final int[] dcCodes;
    private final int[] acCodes;
    private final BlockTurn turn;
    private final int[] sources;
    private final BlockEdge edge;
    private final ReducedPlane plane;
    private int last;

    /**
     * @param component as it is in the upright picture
     * @param columns of samples, @param rows of samples
     * @param isFirst whether it is luminance, which has codes of its own
     * @param edge what makes its blocks at the edge, @param plane where its means go
     */
    ComponentWriter(
            JpegFrame.Component component,
            int columns,
            int rows,
            boolean isFirst,
            Orientation orientation,
            BlockEdge edge,
            ReducedPlane plane) {
        this.wide = component.wide();
        this.high = component.high();
        this.blocksAcross = Math.ceilDiv(columns, SIDE);
        this.blocksDown = Math.ceilDiv(rows, SIDE);
        this.columnsOfLast = columns - (blocksAcross - 1) * SIDE;
        this.rowsOfLast = rows - (blocksDown - 1) * SIDE;
        this.dcCodes =
                HuffmanCodes.packed(isFirst ? JPEGHuffmanTable.StdDCLuminance : JPEGHuffmanTable.StdDCChrominance);
        this.acCodes =
                HuffmanCodes.packed(isFirst ? JPEGHuffmanTable.StdACLuminance : JPEGHuffmanTable.StdACChrominance);
        this.turn = new BlockTurn(orientation);
        this.sources = sources(orientation);
        this.edge = edge;
        this.plane = plane;
    }

    /** Which block as it is read becomes each block of a unit. */
    private int[] sources(Orientation orientation) {
        int columns = orientation.swapped() ? high : wide;
        int rows = orientation.swapped() ? wide : high;
        int[] places = new int[wide * high];
        for (int i = 0; i < places.length; i++) {
            int x = i % wide;
            int y = i / wide;
            places[i] = orientation.row(x, y, rows) * columns + orientation.column(x, y, columns);
        }
        return places;
    }

    /**
     * Writes its blocks of a unit, of which nothing is left where they were read.
     *
     * @param across the place of the unit in its row of units, @param down of that row
     */
    void write(ComponentReader read, JpegStream out, int across, int down) {
        for (int i = 0; i < sources.length; i++) {
            int[] block = read.block(sources[i]);
            long nonZero = read.nonZero(sources[i]);
            if (!turn.isUpright()) {
                nonZero = turn.turn(block, nonZero);
                block = turn.turned();
            }
            write(out, block, nonZero, across * wide + i % wide, down * high + i / wide);
        }
    }

    /** A block beyond the edge is written like the one before: only units have to be whole. */
    private void write(JpegStream out, int[] block, long read, int column, int row) {
        long nonZero = read;
        if (column >= blocksAcross || row >= blocksDown) {
            ComponentReader.clear(block, nonZero);
            out.block(0, 0, block, 0, 1, dcCodes, acCodes);
            return;
        }
        int columns = column == blocksAcross - 1 ? columnsOfLast : SIDE;
        int rows = row == blocksDown - 1 ? rowsOfLast : SIDE;
        if (columns < SIDE || rows < SIDE) {
            nonZero = edge.extend(block, columns, rows);
        }
        out.block(block[0] - last, nonZero & ~1, block, 0, 1, dcCodes, acCodes);
        last = block[0];
        plane.put(block, nonZero, column, row);
        ComponentReader.clear(block, nonZero);
    }
}
