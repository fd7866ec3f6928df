package com.lumiku.studio.media.picture.png;

import com.lumiku.studio.media.picture.PictureHeader;
import com.lumiku.studio.web.problem.ProblemException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * What of a PNG file counts (PNG 3rd edition): pixels, palette, transparency and colours. Everything else is not looked at, and
 * what is missing behind the pixels is not missed.
 *
 * @param data the pixels, compressed
 * @param others the first of each other kind
 */
record PngChunks(byte[] file, List<Chunk> data, Map<Integer, Chunk> others) {

    static final int PLTE = 0x504C5445;
    static final int TRNS = 0x74524E53;
    static final int ICCP = 0x69434350;
    static final int SRGB = 0x73524742;
    static final int CICP = 0x63494350;
    static final int GAMA = 0x67414D41;
    static final int CHRM = 0x6348524D;

    private static final int SIGNATURE_BYTES = 8;
    private static final int FRAME_BYTES = 12;
    private static final Set<Integer> COLOURS = Set.of(ICCP, SRGB, CICP, GAMA, CHRM);
    private static final Set<Integer> NEEDED = Set.of(PngHeader.IHDR, PLTE, TRNS);

    /**
     * Where the content of a chunk is.
     *
     * @param whole whether the file goes on to its checksum
     */
    record Chunk(int type, int from, int length, boolean whole) {

        /** Whether the checksum is the content's. */
        boolean isRight(byte[] file) {
            CRC32 checksum = new CRC32();
            checksum.update(file, from - 4, length + 4);
            return whole && (int) checksum.getValue() == int32(file, from + length);
        }
    }

    /** @throws ProblemException 400 where something in front of the pixels is damaged, but for colours, which are left out */
    static PngChunks of(byte[] file) {
        List<Chunk> data = new ArrayList<>();
        Map<Integer, Chunk> others = new HashMap<>();
        for (int at = SIGNATURE_BYTES; at + 8 <= file.length; ) {
            int type = int32(file, at + 4);
            long length = int32(file, at) & 0xFFFFFFFFL;
            boolean whole = length <= file.length - at - FRAME_BYTES;
            Chunk chunk = new Chunk(type, at + 8, (int) Math.min(length, file.length - at - 8), whole);
            if (type == PngHeader.IDAT) {
                data.add(chunk);
            } else if (data.isEmpty() && NEEDED.contains(type)) {
                if (!chunk.isRight(file)) {
                    throw PictureHeader.damaged("a checksum of the PNG is wrong");
                }
                others.putIfAbsent(type, chunk);
            } else if (data.isEmpty() && COLOURS.contains(type) && chunk.isRight(file)) {
                others.putIfAbsent(type, chunk);
            }
            if (type == PngHeader.IEND || !whole) {
                break;
            }
            at += FRAME_BYTES + (int) length;
        }
        return new PngChunks(file, data, others);
    }

    /** What the first chunk of a kind says. */
    Optional<byte[]> content(int type) {
        return Optional.ofNullable(others.get(type))
                .map(chunk -> Arrays.copyOfRange(file, chunk.from, chunk.from + chunk.length));
    }

    static int int32(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 24
                | (bytes[at + 1] & 0xFF) << 16
                | (bytes[at + 2] & 0xFF) << 8
                | bytes[at + 3] & 0xFF;
    }
}
