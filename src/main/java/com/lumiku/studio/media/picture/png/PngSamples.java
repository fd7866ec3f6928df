package com.lumiku.studio.media.picture.png;

import com.lumiku.studio.media.picture.ColourEncoding;
import com.lumiku.studio.media.picture.PictureHeader;
import com.lumiku.studio.web.problem.ProblemException;
import java.util.Arrays;
import java.util.Optional;

/** Turns rows of a PNG, as they are stored, into bytes of blue, green and red, or alpha, blue, green and red. */
final class PngSamples {

    private static final int OPAQUE = 0xFF000000;
    private static final int GREY = 0;
    private static final int PALETTE = 3;

    private final int bits;
    private final int colours;
    private final boolean alpha;
    private final boolean isPalette;
    private final int bytesPerPixel;

    /** The pixel of each value, where there is one sample of eight bits at most; else null. */
    private final int[] table;

    /** The one colour that is transparent; null where there is none. */
    private final int[] transparent;

    private final Optional<ColourEncoding> encoding;

    private PngSamples(PngChunks chunks, int bits, int colourType, Optional<ColourEncoding> encoding) {
        this.bits = bits;
        this.colours = colourType == GREY || colourType == 4 ? 1 : 3;
        this.alpha = colourType > PALETTE;
        this.isPalette = colourType == PALETTE;
        this.encoding = encoding;
        Optional<byte[]> transparency = alpha ? Optional.empty() : chunks.content(PngChunks.TRNS);
        this.bytesPerPixel = alpha || transparency.isPresent() ? 4 : 3;
        this.transparent = isPalette
                ? null
                : transparency
                        .filter(content -> content.length >= 2 * colours)
                        .map(this::colour)
                        .orElse(null);
        if (isPalette) {
            this.table = palette(chunks, transparency.orElse(new byte[0]));
        } else {
            this.table = colourType == GREY && bits <= 8 ? greys() : null;
        }
    }

    /** @throws ProblemException 400 where the palette is missing */
    static PngSamples of(PngChunks chunks, int bits, int colourType, Optional<ColourEncoding> encoding) {
        return new PngSamples(chunks, bits, colourType, encoding);
    }

    /** 3, or 4 with alpha. */
    int bytesPerPixel() {
        return bytesPerPixel;
    }

    /** Samples of a pixel as it is stored. */
    int stored() {
        return isPalette ? 1 : colours + (alpha ? 1 : 0);
    }

    boolean isGrey() {
        return colours == 1;
    }

    private int[] colour(byte[] content) {
        int[] colour = new int[colours];
        for (int i = 0; i < colours; i++) {
            colour[i] = ((content[2 * i] & 0xFF) << 8 | content[2 * i + 1] & 0xFF) & (1 << bits) - 1;
        }
        return colour;
    }

    private int[] palette(PngChunks chunks, byte[] alphas) {
        byte[] rgb = chunks.content(PngChunks.PLTE)
                .orElseThrow(() -> PictureHeader.damaged("the palette of the PNG is missing"));
        int[] pixels = new int[256];
        Arrays.fill(pixels, OPAQUE);
        for (int i = 0; i < Math.min(pixels.length, rgb.length / 3); i++) {
            int opacity = i < alphas.length ? alphas[i] & 0xFF : 0xFF;
            pixels[i] = opacity << 24 | rgb(rgb[3 * i] & 0xFF, rgb[3 * i + 1] & 0xFF, rgb[3 * i + 2] & 0xFF, 8);
        }
        return pixels;
    }

    private int[] greys() {
        int[] pixels = new int[1 << bits];
        for (int i = 0; i < pixels.length; i++) {
            int grey = i * 255 / (pixels.length - 1);
            pixels[i] = rgb(grey, grey, grey, 8) | (transparent != null && transparent[0] == i ? 0 : OPAQUE);
        }
        return pixels;
    }

    private int rgb(int red, int green, int blue, int depth) {
        if (encoding.isPresent()) {
            return encoding.get().toSrgb(red, green, blue, depth);
        }
        int shift = depth - 8;
        return red >> shift << 16 | green >> shift << 8 | blue >> shift;
    }

    /**
     * Turns a row.
     *
     * @param at where its first pixel goes
     * @param step from there to the next
     */
    void put(byte[] row, int width, byte[] into, int at, int step) {
        int to = at;
        if (table != null) {
            int mask = (1 << bits) - 1;
            for (int x = 0; x < width; x++, to += step) {
                int bit = x * bits;
                put(table[row[bit >> 3] >> 8 - bits - (bit & 7) & mask], into, to);
            }
            return;
        }
        if (bits == 8 && colours == 3 && transparent == null && encoding.isEmpty()) {
            copy(row, width, into, at, step);
            return;
        }
        int bytes = bits / 8;
        int size = bytes * (colours + (alpha ? 1 : 0));
        for (int x = 0, from = 0; x < width; x++, from += size, to += step) {
            int red = sample(row, from);
            int green = colours == 1 ? red : sample(row, from + bytes);
            int blue = colours == 1 ? red : sample(row, from + 2 * bytes);
            int opacity = 0xFF;
            if (alpha) {
                opacity = row[from + colours * bytes] & 0xFF;
            } else if (transparent != null && isTransparent(red, green, blue)) {
                opacity = 0;
            }
            put(opacity << 24 | rgb(red, green, blue, bits), into, to);
        }
    }

    private void copy(byte[] row, int width, byte[] into, int at, int step) {
        int size = alpha ? 4 : 3;
        for (int x = 0, from = 0, to = at; x < width; x++, from += size, to += step) {
            int place = to;
            if (alpha) {
                into[place++] = row[from + 3];
            }
            into[place] = row[from + 2];
            into[place + 1] = row[from + 1];
            into[place + 2] = row[from];
        }
    }

    private int sample(byte[] row, int at) {
        return bits == 8 ? row[at] & 0xFF : (row[at] & 0xFF) << 8 | row[at + 1] & 0xFF;
    }

    private boolean isTransparent(int red, int green, int blue) {
        return red == transparent[0] && (colours == 1 || green == transparent[1] && blue == transparent[2]);
    }

    private void put(int argb, byte[] into, int at) {
        int to = at;
        if (bytesPerPixel == 4) {
            into[to++] = (byte) (argb >>> 24);
        }
        into[to] = (byte) argb;
        into[to + 1] = (byte) (argb >> 8);
        into[to + 2] = (byte) (argb >> 16);
    }
}
