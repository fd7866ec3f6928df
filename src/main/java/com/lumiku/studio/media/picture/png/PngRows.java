package com.lumiku.studio.media.picture.png;

import com.lumiku.studio.media.picture.PictureHeader;
import com.lumiku.studio.web.problem.ProblemException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The rows of a PNG, unpacked and unfiltered one by one (sections 9 and 10). */
final class PngRows implements AutoCloseable {

    /** More than that behind the last row is no mistake of a program. */
    private static final int MOST_BEHIND = 64 * 1024;

    private final PngChunks chunks;
    private final Inflater inflater = new Inflater();
    private final byte[] filter = new byte[1];
    private int chunk = -1;

    PngRows(PngChunks chunks) {
        this.chunks = chunks;
    }

    /**
     * The next row.
     *
     * @param row as it is stored, which is overwritten
     * @param above the row before, or zeros
     * @param step from a sample to the one it is compared with
     * @throws ProblemException 400 where data is missing or damaged
     */
    void read(byte[] row, int length, byte[] above, int step) {
        inflate(filter, 1);
        inflate(row, length);
        switch (filter[0]) {
            case 0 -> {}
            case 1 -> {
                for (int i = step; i < length; i++) {
                    row[i] += row[i - step];
                }
            }
            case 2 -> {
                for (int i = 0; i < length; i++) {
                    row[i] += above[i];
                }
            }
            case 3 -> {
                for (int i = 0; i < length; i++) {
                    int left = i < step ? 0 : row[i - step] & 0xFF;
                    row[i] += (byte) (left + (above[i] & 0xFF) >> 1);
                }
            }
            case 4 -> paeth(row, length, above, step);
            default -> throw PictureHeader.damaged("a row of the PNG is coded in an unknown way");
        }
    }

    private static void paeth(byte[] row, int length, byte[] above, int step) {
        for (int i = 0; i < Math.min(step, length); i++) {
            row[i] += above[i];
        }
        for (int i = step; i < length; i++) {
            int a = row[i - step] & 0xFF;
            int b = above[i] & 0xFF;
            int c = above[i - step] & 0xFF;
            int toA = Math.abs(b - c);
            int toB = Math.abs(a - c);
            int toC = Math.abs(a + b - 2 * c);
            row[i] += (byte) (toA <= toB && toA <= toC ? a : toB <= toC ? b : c);
        }
    }

    /**
     * Has a look at the checksum over the last rows: that of their chunk, or else that of the pixels, has to be right. A file
     * that was cut off behind its last row has none.
     */
    void finish() {
        PngChunks.Chunk last = chunks.data().get(chunk);
        if (!last.whole() || last.isRight(chunks.file())) {
            return;
        }
        byte[] behind = new byte[MOST_BEHIND];
        if (inflate(behind, 0, behind.length) == behind.length || !inflater.finished()) {
            throw wrongChecksum();
        }
    }

    private void inflate(byte[] into, int length) {
        if (inflate(into, 0, length) < length) {
            throw PictureHeader.cutOff("the last rows of the PNG are missing");
        }
    }

    /** How many bytes there were. */
    private int inflate(byte[] into, int from, int length) {
        int done = from;
        try {
            while (done < length) {
                int count = inflater.inflate(into, done, length - done);
                done += count;
                if (count == 0 && (inflater.finished() || inflater.needsDictionary() || !feed())) {
                    break;
                }
            }
        } catch (DataFormatException e) {
            throw PictureHeader.damaged("some of the PNG's pixels are wrong");
        }
        return done;
    }

    private boolean feed() {
        if (chunk >= 0 && !chunks.data().get(chunk).isRight(chunks.file())) {
            if (chunks.data().get(chunk).whole()) {
                throw wrongChecksum();
            }
            return false;
        }
        if (chunk + 1 == chunks.data().size()) {
            return false;
        }
        PngChunks.Chunk next = chunks.data().get(++chunk);
        inflater.setInput(chunks.file(), next.from(), next.length());
        return true;
    }

    private static ProblemException wrongChecksum() {
        return PictureHeader.damaged("a checksum of the PNG is wrong");
    }

    @Override
    public void close() {
        inflater.end();
    }
}
