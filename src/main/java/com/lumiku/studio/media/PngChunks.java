package com.lumiku.studio.media;

import com.lumiku.studio.web.ProblemException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** What of a PNG file counts: the chunks of its first picture and its colour profile. Everything else is not even unpacked. */
record PngChunks(byte[] bytes, int length, Optional<ColorSpace> colours) {

    private static final int SIGNATURE_BYTES = 8;
    private static final int FRAME_BYTES = 12;
    private static final int PLTE = 0x504C5445;
    private static final int TRNS = 0x74524E53;
    private static final int ICCP = 0x69434350;
    private static final Set<Integer> NEEDED = Set.of(PngHeader.IHDR, PLTE, TRNS, PngHeader.IDAT, PngHeader.IEND);
    private static final int LONGEST_PROFILE = 1 << 20;

    /**
     * Moves what counts together, in the same array.
     *
     * @throws ProblemException 400 where a chunk is cut off or its checksum is wrong
     */
    static PngChunks of(byte[] file) {
        Optional<ColorSpace> colours = Optional.empty();
        int to = SIGNATURE_BYTES;
        int from = SIGNATURE_BYTES;
        int type = 0;
        while (type != PngHeader.IEND) {
            if (from + FRAME_BYTES > file.length) {
                throw PictureHeader.corrupt("the PNG is cut off");
            }
            long content = int32(file, from) & 0xFFFFFFFFL;
            type = int32(file, from + 4);
            if (content > file.length - from - FRAME_BYTES) {
                throw PictureHeader.corrupt("the PNG is cut off");
            }
            int chunk = FRAME_BYTES + (int) content;
            if (NEEDED.contains(type)) {
                check(file, from, chunk);
                System.arraycopy(file, from, file, to, chunk);
                to += chunk;
            } else if (type == ICCP) {
                colours = profile(file, from + 8, (int) content);
            }
            from += chunk;
        }
        return new PngChunks(file, to, colours);
    }

    private static void check(byte[] file, int from, int chunk) {
        CRC32 checksum = new CRC32();
        checksum.update(file, from + 4, chunk - 8);
        if ((int) checksum.getValue() != int32(file, from + chunk - 4)) {
            throw PictureHeader.corrupt("a checksum of the PNG is wrong");
        }
    }

    /** A name, a zero, the method, and the profile compressed; no more of it than a profile may have. */
    private static Optional<ColorSpace> profile(byte[] file, int from, int length) {
        int start = from;
        while (start < from + length && file[start] != 0) {
            start++;
        }
        start += 2;
        if (start >= from + length) {
            return Optional.empty();
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, start, from + length - start);
            byte[] profile = new byte[LONGEST_PROFILE];
            int size = inflater.inflate(profile);
            if (!inflater.finished()) {
                return Optional.empty();
            }
            ICC_Profile parsed = ICC_Profile.getInstance(Arrays.copyOf(profile, size));
            return Optional.of(new ICC_ColorSpace(parsed));
        } catch (DataFormatException | IllegalArgumentException e) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }

    private static int int32(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 24
                | (bytes[at + 1] & 0xFF) << 16
                | (bytes[at + 2] & 0xFF) << 8
                | bytes[at + 3] & 0xFF;
    }
}
