package com.lumiku.studio.media.picture.webp;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Decodes lossless pictures, whose format is called VP8L (RFC 9649, section 3). */
final class LosslessDecoder {

    /** The signature, 28 bits for the size, one for alpha, three for the version. */
    static final int HEADER_BYTES = 5;

    static final int SIGNATURE = 0x2F;

    private static final int PREDICTOR = 0;
    private static final int COLOUR = 1;
    private static final int GREEN = 2;

    private final BitReader bits;
    private final int width;
    private final int height;
    private final List<LosslessTransform> transforms = new ArrayList<>();

    private LosslessDecoder(byte[] file, int from, int length, int width, int height) {
        this.bits = new BitReader(file, from, length);
        this.width = width;
        this.height = height;
    }

    /**
     * Decodes a picture.
     *
     * @param from where its pixels begin, behind the header that names the size
     */
    static void decode(byte[] file, int from, int length, int width, int height, Rows out) throws WebpException {
        new LosslessDecoder(file, from, length, width, height).decode(out);
    }

    private void decode(Rows out) throws WebpException {
        int codedWidth = transforms();
        LosslessTransform[] undone = transforms.reversed().toArray(LosslessTransform[]::new);
        LosslessStream.whole(bits, codedWidth, height, (y, row) -> {
            int[] pixels = row;
            for (LosslessTransform transform : undone) {
                pixels = transform.undo(y, pixels);
            }
            out.accept(y, pixels);
        });
    }

    /** Each is there once at most; returns how wide the coded picture is. */
    private int transforms() throws WebpException {
        int codedWidth = width;
        Set<Integer> seen = new HashSet<>();
        while (bits.flag()) {
            int kind = bits.read(2);
            if (!seen.add(kind)) {
                throw WebpException.damaged("a transform of the WebP is there twice");
            }
            switch (kind) {
                case PREDICTOR, COLOUR -> blocks(kind, codedWidth);
                case GREEN -> transforms.add(LosslessDecoder::addGreen);
                default -> {
                    PaletteTransform palette =
                            new PaletteTransform(LosslessStream.part(bits, bits.read(8) + 1, 1), codedWidth);
                    transforms.add(palette);
                    codedWidth = palette.packedWidth();
                }
            }
        }
        return codedWidth;
    }

    private void blocks(int kind, int codedWidth) throws WebpException {
        int blockBits = bits.read(3) + 2;
        int[] blocks = LosslessStream.part(
                bits, LosslessStream.blocks(codedWidth, blockBits), LosslessStream.blocks(height, blockBits));
        transforms.add(
                kind == PREDICTOR
                        ? new PredictorTransform(blocks, blockBits, codedWidth)
                        : new ColourTransform(blocks, blockBits, codedWidth));
    }

    /** Red and blue are stored less green (section 4.3). */
    private static int[] addGreen(int y, int[] row) {
        for (int x = 0; x < row.length; x++) {
            int green = row[x] >> 8 & 0xFF;
            row[x] = Argb.sum(row[x], green << 16 | green);
        }
        return row;
    }
}
