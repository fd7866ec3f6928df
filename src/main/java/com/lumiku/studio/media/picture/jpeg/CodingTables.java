package com.lumiku.studio.media.picture.jpeg;

import java.util.List;
import javax.imageio.plugins.jpeg.JPEGHuffmanTable;

/** What a JPEG file says before its only scan of how it is coded (ITU-T T.81, annex B.2.4). */
final class CodingTables {

    private static final int TABLES = 4;
    private static final int COEFFICIENTS = 64;
    private static final int SYMBOLS = 256;
    private static final int LARGEST_SIZE = 15;
    private static final int MOST_STEP = 255;

    private final byte[] file;
    private final int[][] quantization = new int[TABLES][];
    private final HuffmanDecoder[] codes = new HuffmanDecoder[2 * TABLES];
    private int restartInterval;

    private CodingTables(byte[] file) {
        this.file = file;
    }

    /** @throws UnusualJpegException where a segment is broken, or a table has more than 8 bits */
    static CodingTables of(byte[] file, List<JpegSegment> segments) throws UnusualJpegException {
        CodingTables tables = new CodingTables(file);
        for (JpegSegment segment : segments) {
            switch (segment.marker()) {
                case JpegMarker.DQT -> tables.quantization(segment);
                case JpegMarker.DHT -> tables.codes(segment);
                default -> tables.restarts(segment);
            }
        }
        return tables;
    }

    private void quantization(JpegSegment segment) throws UnusualJpegException {
        int at = segment.from();
        int end = at + segment.length();
        for (; at + COEFFICIENTS < end; at += 1 + COEFFICIENTS) {
            int[] table = new int[COEFFICIENTS];
            for (int i = 0; i < COEFFICIENTS; i++) {
                table[JpegBlocks.ZIGZAG[i]] = file[at + 1 + i] & 0xFF;
            }
            quantization[number(file[at], 0)] = table;
        }
        check(at == end);
    }

    private void codes(JpegSegment segment) throws UnusualJpegException {
        int at = segment.from();
        int end = at + segment.length();
        while (at + HuffmanDecoder.LONGEST < end) {
            int table = number(file[at], 1);
            int[] counts = new int[HuffmanDecoder.LONGEST];
            int all = 0;
            for (int i = 0; i < counts.length; i++) {
                counts[i] = file[at + 1 + i] & 0xFF;
                all += counts[i];
            }
            at += 1 + counts.length;
            check(all <= Math.min(SYMBOLS, end - at));
            byte[] symbols = new byte[all];
            for (int i = 0; i < all; i++) {
                symbols[i] = file[at + i];
                check(table >= TABLES || symbols[i] >= 0 && symbols[i] <= LARGEST_SIZE);
            }
            codes[table] = new HuffmanDecoder(counts, symbols);
            at += all;
        }
        check(at == end);
    }

    private void restarts(JpegSegment segment) throws UnusualJpegException {
        check(segment.length() == Short.BYTES);
        restartInterval = (file[segment.from()] & 0xFF) << 8 | file[segment.from() + 1] & 0xFF;
    }

    /** The place of a table: its class in the upper four bits, of which there are so many beside 0, its number in the lower. */
    private static int number(byte name, int mostClass) throws UnusualJpegException {
        int kind = name >> 4 & 0xF;
        check(kind <= mostClass && (name & 0xF) < TABLES);
        return kind * TABLES + (name & 0xF);
    }

    /** Steps in the order of rows. */
    int[] quantization(int number) throws UnusualJpegException {
        check(number < TABLES && quantization[number] != null);
        for (int step : quantization[number]) {
            check(step > 0 && step <= MOST_STEP);
        }
        return quantization[number];
    }

    /** Of differences. */
    HuffmanDecoder dc(int number) throws UnusualJpegException {
        check(number < TABLES);
        return number == 0
                ? codes(0, JPEGHuffmanTable.StdDCLuminance)
                : codes(number, JPEGHuffmanTable.StdDCChrominance);
    }

    /** Of the other coefficients. */
    HuffmanDecoder ac(int number) throws UnusualJpegException {
        check(number < TABLES);
        return number == 0
                ? codes(TABLES, JPEGHuffmanTable.StdACLuminance)
                : codes(TABLES + number, JPEGHuffmanTable.StdACChrominance);
    }

    /** The standard ones stand for the first two of each class that the file leaves out. */
    private HuffmanDecoder codes(int place, JPEGHuffmanTable standard) throws UnusualJpegException {
        if (codes[place] != null) {
            return codes[place];
        }
        check(place % TABLES < 2);
        int[] counts = new int[HuffmanDecoder.LONGEST];
        for (int i = 0; i < standard.getLengths().length; i++) {
            counts[i] = standard.getLengths()[i];
        }
        byte[] symbols = new byte[standard.getValues().length];
        for (int i = 0; i < symbols.length; i++) {
            symbols[i] = (byte) standard.getValues()[i];
        }
        return new HuffmanDecoder(counts, symbols);
    }

    /** After how many units the coding begins anew; 0 for never. */
    int restartInterval() {
        return restartInterval;
    }

    private static void check(boolean holds) throws UnusualJpegException {
        if (!holds) {
            throw new UnusualJpegException("a table that is broken or missing");
        }
    }
}
