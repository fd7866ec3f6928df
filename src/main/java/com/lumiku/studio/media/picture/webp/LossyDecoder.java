package com.lumiku.studio.media.picture.webp;

import java.util.Arrays;

/** Decodes lossy pictures, whose format is called VP8 (RFC 6386), a row of macroblocks after the other. */
final class LossyDecoder {

    private static final int SIDE = 16;
    private static final int BLOCKS = Macroblock.BLOCKS;
    private static final int BLOCK = 16;
    private static final int CHROMA_BLOCKS = 16;
    private static final int MEANS_CONTEXT = 8;

    private final LossyHeader header;
    private final Macroblock[] macroblocks;
    private final Plane luma;
    private final Plane[] chroma;
    private final ColourRows colours;
    private final Coefficients coefficients;
    private final InverseTransform transform = new InverseTransform();
    private final LoopFilter.Strength[] strengths = new LoopFilter.Strength[2 * LossyHeader.SEGMENTS];
    private final int rows;

    private final short[] block = new short[24 * BLOCK];
    private final short[] means = new short[BLOCK];
    private final int[] edge = new int[13];
    private final int[] leftModes = new int[BLOCKS];
    private final int[] leftCoefficients = new int[9];

    private LossyDecoder(LossyHeader header, Target target) {
        this.header = header;
        this.rows = header.height + SIDE - 1 >> 4;
        this.macroblocks = new Macroblock[header.width + SIDE - 1 >> 4];
        Arrays.setAll(macroblocks, i -> new Macroblock());
        this.luma = new Plane(SIDE, macroblocks.length);
        this.chroma = new Plane[] {new Plane(SIDE / 2, macroblocks.length), new Plane(SIDE / 2, macroblocks.length)};
        this.colours = new ColourRows(luma, chroma, header.width, header.height, target);
        this.coefficients = new Coefficients(header.coefficients);
        Arrays.setAll(strengths, i -> header.filter.of(i / 2, i % 2 == 1));
    }

    /** Decodes a picture whose size is known. */
    static void decode(byte[] file, int from, int length, Target target) throws WebpException {
        LossyHeader header = new LossyHeader(file, from, length);
        if (header.width != target.width() || header.height != target.height()) {
            throw WebpException.damaged("the WebP names two sizes");
        }
        new LossyDecoder(header, target).decode();
    }

    private void decode() throws WebpException {
        for (int row = 0; row < rows; row++) {
            if (Thread.currentThread().isInterrupted()) {
                throw WebpException.damaged("reading it was given up");
            }
            predict(row);
            luma.show();
            for (Plane plane : chroma) {
                plane.show();
            }
            if (header.filter.on()) {
                filter(row);
            }
            colours.emit(row, row == rows - 1);
            luma.next();
            for (Plane plane : chroma) {
                plane.next();
            }
        }
    }

    private void predict(int row) throws WebpException {
        Arrays.fill(leftModes, Prediction.DC);
        for (Macroblock macroblock : macroblocks) {
            macroblock.read(header, leftModes);
        }
        header.checkEnd();
        BoolDecoder in = header.partitions[row & header.partitions.length - 1];
        Arrays.fill(leftCoefficients, 0);
        for (int column = 0; column < macroblocks.length; column++) {
            Macroblock macroblock = macroblocks[column];
            if (macroblock.skipped) {
                skip(macroblock);
            } else {
                read(in, macroblock);
            }
            if (in.isExhausted()) {
                throw LossyHeader.cutOff();
            }
            reconstruct(macroblock, column, row > 0);
        }
    }

    private void skip(Macroblock macroblock) {
        int all = macroblock.smallBlocks ? MEANS_CONTEXT : MEANS_CONTEXT + 1;
        Arrays.fill(macroblock.coefficients, 0, all, 0);
        Arrays.fill(leftCoefficients, 0, all, 0);
        Arrays.fill(block, (short) 0);
    }

    /** Reads the coefficients of a macroblock; one without any is as good as skipped. */
    private void read(BoolDecoder in, Macroblock macroblock) {
        Arrays.fill(block, (short) 0);
        Quantizers steps = header.quantizers[macroblock.segment];
        int[] above = macroblock.coefficients;
        int[] left = leftCoefficients;
        int kind = Coefficients.LUMA;
        boolean any = false;
        if (!macroblock.smallBlocks) {
            kind = Coefficients.LUMA_WITHOUT_MEANS;
            Arrays.fill(means, (short) 0);
            int context = above[MEANS_CONTEXT] + left[MEANS_CONTEXT];
            int end = coefficients.read(in, Coefficients.MEANS, context, 0, steps.meansMean(), steps.means(), means, 0);
            above[MEANS_CONTEXT] = left[MEANS_CONTEXT] = end > 0 ? 1 : 0;
            transform.means(means, block);
        }
        int first = macroblock.smallBlocks ? 0 : 1;
        for (int y = 0; y < BLOCKS; y++) {
            for (int x = 0; x < BLOCKS; x++) {
                int at = (y * BLOCKS + x) * BLOCK;
                int end = coefficients.read(
                        in, kind, above[x] + left[y], first, steps.lumaMean(), steps.luma(), block, at);
                above[x] = left[y] = end > first ? 1 : 0;
                any |= end > first || block[at] != 0;
            }
        }
        for (int i = 0; i < 8; i++) {
            int x = 4 + (i >> 2) * 2 + (i & 1);
            int y = 4 + (i >> 2) * 2 + (i >> 1 & 1);
            int at = (CHROMA_BLOCKS + i) * BLOCK;
            int end = coefficients.read(
                    in, Coefficients.CHROMA, above[x] + left[y], 0, steps.chromaMean(), steps.chroma(), block, at);
            above[x] = left[y] = end > 0 ? 1 : 0;
            any |= end > 0;
        }
        macroblock.skipped = !any;
    }

    private void reconstruct(Macroblock macroblock, int column, boolean above) {
        int at = luma.predictedAt(column);
        if (macroblock.smallBlocks) {
            blocks(macroblock, at);
        } else {
            Prediction.square(macroblock.luma, luma.predicted, at, luma.stride, SIDE, above, column > 0);
            for (int i = 0; i < BLOCKS * BLOCKS; i++) {
                add(i, luma, at + (i >> 2) * 4 * luma.stride + (i & 3) * 4);
            }
        }
        for (int i = 0; i < chroma.length; i++) {
            Plane plane = chroma[i];
            int place = plane.predictedAt(column);
            Prediction.square(macroblock.chroma, plane.predicted, place, plane.stride, plane.side, above, column > 0);
            for (int j = 0; j < 4; j++) {
                add(CHROMA_BLOCKS + 4 * i + j, plane, place + (j >> 1) * 4 * plane.stride + (j & 1) * 4);
            }
        }
    }

    private void blocks(Macroblock macroblock, int at) {
        byte[] plane = luma.predicted;
        int stride = luma.stride;
        for (int i = 0; i < BLOCKS * BLOCKS; i++) {
            int place = at + (i >> 2) * 4 * stride + (i & 3) * 4;
            for (int j = 0; j < 4; j++) {
                edge[3 - j] = plane[place + j * stride - 1] & 0xFF;
            }
            for (int j = 0; j < 5; j++) {
                edge[4 + j] = plane[place - stride - 1 + j] & 0xFF;
            }
            // What is to the right of the macroblock is not there yet but for the row above it.
            int right = (i & 3) == 3 ? at - stride + SIDE : place - stride + 4;
            for (int j = 0; j < 4; j++) {
                edge[9 + j] = plane[right + j] & 0xFF;
            }
            Prediction.block(macroblock.blockModes[i], plane, place, stride, edge);
            add(i, luma, place);
        }
    }

    private void add(int number, Plane plane, int at) {
        int from = number * BLOCK;
        int others = 0;
        for (int i = from + 1; i < from + BLOCK; i++) {
            others |= block[i];
        }
        if (others != 0) {
            transform.add(block, from, plane.predicted, at, plane.stride);
        } else if (block[from] != 0) {
            InverseTransform.addMean(block[from], plane.predicted, at, plane.stride);
        }
    }

    private void filter(int row) {
        boolean simple = header.filter.simple();
        for (int column = 0; column < macroblocks.length; column++) {
            Macroblock macroblock = macroblocks[column];
            LoopFilter.Strength strength = strengths[2 * macroblock.segment + (macroblock.smallBlocks ? 1 : 0)];
            if (strength.limit() == 0) {
                continue;
            }
            boolean blocks = macroblock.smallBlocks || !macroblock.skipped;
            filter(luma, column, row > 0, strength, blocks);
            if (!simple) {
                filter(chroma[0], column, row > 0, strength, blocks);
                filter(chroma[1], column, row > 0, strength, blocks);
            }
        }
    }

    private void filter(Plane plane, int column, boolean above, LoopFilter.Strength strength, boolean blocks) {
        LoopFilter.filter(
                plane.shown,
                plane.shownAt(column),
                plane.width,
                plane.side,
                strength,
                header.filter.simple(),
                column > 0,
                above,
                blocks);
    }
}
