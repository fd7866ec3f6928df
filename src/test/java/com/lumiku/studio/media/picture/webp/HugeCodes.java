package com.lumiku.studio.media.picture.webp;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Lossless WebP files with as many large prefix codes as the format allows. */
public final class HugeCodes {

    private static final int GROUPS = 65_536;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int current;
    private int length;

    private HugeCodes() {}

    /**
     * A black square of blocks of 4 x 4 pixels, with 65,536 groups of codes of 256 symbols each.
     *
     * @param side in pixels
     * @param used how many of the groups count for some block
     */
    public static byte[] webp(int side, int used) {
        HugeCodes file = new HugeCodes();
        file.write(0x2F, 8);
        file.write(side - 1, 14);
        file.write(side - 1, 14);
        file.write(1, 4);
        file.write(0, 1);
        file.write(0, 1);
        file.groupNumbers(side / 4 * side / 4, used);
        for (int group = 0; group < GROUPS; group++) {
            for (int code = 0; code < 4; code++) {
                file.bytesCode();
            }
            file.onlySymbol(0);
        }
        for (int i = 0; i < side * side; i++) {
            file.write(0, 32);
        }
        return file.riff();
    }

    /** Green and red are the number's bytes; the first block has the last group, so that all have to be there. */
    private void groupNumbers(int blocks, int used) {
        write(1, 1);
        write(0, 3);
        write(0, 1);
        bytesCode();
        bytesCode();
        onlySymbol(0);
        onlySymbol(0);
        onlySymbol(0);
        for (int block = 0; block < blocks; block++) {
            int number = GROUPS - 1 - block % used;
            write(Integer.reverse(number & 0xFF) >>> 24, 8);
            write(Integer.reverse(number >> 8) >>> 24, 8);
        }
    }

    private void onlySymbol(int symbol) {
        write(1, 1);
        write(0, 1);
        write(1, 1);
        write(symbol, 8);
    }

    /** 256 symbols of eight bits: the codes of lengths have one bit, for 8 and for another 6 of what was last. */
    private void bytesCode() {
        write(0, 1);
        write(12 - 4, 4);
        int[] order = {17, 18, 0, 1, 2, 3, 4, 5, 16, 6, 7, 8};
        for (int length : order) {
            write(length == 8 || length == 16 ? 1 : 0, 3);
        }
        write(1, 1);
        write(2, 3);
        int repeated = 252 / 6;
        write(4 + repeated - 2, 6);
        for (int i = 0; i < 4; i++) {
            write(0, 1);
        }
        for (int i = 0; i < repeated; i++) {
            write(1, 1);
            write(3, 2);
        }
    }

    private void write(int value, int bits) {
        for (int i = 0; i < bits; i++) {
            current |= (value >>> i & 1) << length;
            if (++length == 8) {
                out.write(current);
                current = 0;
                length = 0;
            }
        }
    }

    private byte[] riff() {
        write(0, 7);
        byte[] content = out.toByteArray();
        int padded = content.length + (content.length & 1);
        ByteBuffer file = ByteBuffer.allocate(20 + padded).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(12 + padded);
        file.put("WEBPVP8L".getBytes(StandardCharsets.US_ASCII)).putInt(content.length);
        return file.put(content).array();
    }
}
