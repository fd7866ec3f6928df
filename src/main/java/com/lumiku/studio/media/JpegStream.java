package com.lumiku.studio.media;

import java.util.Arrays;

/** The bytes of a JPEG file while it is written (ITU-T T.81, annex B; JFIF 1.02). */
final class JpegStream {

    private static final int SMALLEST = 4096;

    private final int width;
    private final int height;
    private byte[] bytes;
    private int size;
    private long pending;
    private int pendingBits;

    JpegStream(int width, int height) {
        this.width = width;
        this.height = height;
        this.bytes = new byte[Math.max(SMALLEST, width * height / 4)];
    }

    /** Everything up to the first code. */
    void header(int[] luminance, int[] chrominance) {
        put(0xFF, 0xD8);
        put(0xFF, 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 2, 0, 0, 1, 0, 1, 0, 0);
        quantization(0, luminance);
        quantization(1, chrominance);
        put(0xFF, 0xC0, 0, 17, 8, height >> 8, height, width >> 8, width, 3);
        put(1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1);
        put(JpegTables.standardCodes());
        put(0xFF, 0xDA, 0, 12, 3, 1, 0x00, 2, 0x11, 3, 0x11, 0, 63, 0);
    }

    private void quantization(int number, int[] table) {
        put(0xFF, 0xDB, 0, 67, number);
        for (int place : JpegBlock.ZIGZAG) {
            put(table[place]);
        }
    }

    /** Makes room for so many bytes of codes. */
    void reserve(int more) {
        ensure(more + Long.BYTES);
    }

    /**
     * Appends a code, for which there has to be room.
     *
     * @param code without any bits above it
     * @param bits 32 at most
     */
    void write(int code, int bits) {
        pending = pending << bits | code;
        pendingBits += bits;
        if (pendingBits >= Integer.SIZE) {
            pendingBits -= Integer.SIZE;
            writeWord((int) (pending >>> pendingBits));
        }
    }

    private void writeWord(int word) {
        if ((word & ~(word + 0x01010101) & 0x80808080) != 0) {
            for (int shift = 24; shift >= 0; shift -= 8) {
                writeByte((byte) (word >> shift));
            }
            return;
        }
        bytes[size] = (byte) (word >> 24);
        bytes[size + 1] = (byte) (word >> 16);
        bytes[size + 2] = (byte) (word >> 8);
        bytes[size + 3] = (byte) word;
        size += 4;
    }

    /** Behind a byte that looks like the beginning of a marker comes a zero. */
    private void writeByte(byte next) {
        bytes[size++] = next;
        if (next == (byte) 0xFF) {
            bytes[size++] = 0;
        }
    }

    /** The whole file. */
    byte[] end() {
        reserve(Long.BYTES);
        write(0x7F, 7);
        while (pendingBits >= Byte.SIZE) {
            pendingBits -= Byte.SIZE;
            writeByte((byte) (pending >> pendingBits));
        }
        put(0xFF, 0xD9);
        return Arrays.copyOf(bytes, size);
    }

    private void put(int... values) {
        ensure(values.length);
        for (int value : values) {
            bytes[size++] = (byte) value;
        }
    }

    private void put(byte[] values) {
        ensure(values.length);
        System.arraycopy(values, 0, bytes, size, values.length);
        size += values.length;
    }

    private void ensure(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
    }
}
