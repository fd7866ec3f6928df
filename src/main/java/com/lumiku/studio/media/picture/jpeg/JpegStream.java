package com.lumiku.studio.media.picture.jpeg;

import java.util.Arrays;

/** The bytes of a JPEG file while it is written (ITU-T T.81, annex B; JFIF 1.02). */
final class JpegStream {

    private static final int SMALLEST = 4096;

    /** Bytes that no block exceeds: 27 bits for each coefficient, a zero behind each byte, and what was left before. */
    private static final int LONGEST_BLOCK = 2 * (64 * Integer.BYTES + Long.BYTES);

    private static final int LENGTH = (1 << HuffmanCodes.LENGTH_BITS) - 1;
    private static final int LONGEST_RUN = 15;
    private static final int ZERO_RUN = 0xF0;
    private static final int END = 0;

    private final int width;
    private final int height;
    private byte[] bytes;
    private int size;
    private long pending;
    private int pendingBits;

    /** @param expected how many bytes there will be about */
    JpegStream(int width, int height, int expected) {
        this.width = width;
        this.height = height;
        this.bytes = new byte[Math.max(SMALLEST, expected)];
    }

    /**
     * Everything up to the first code.
     *
     * @param quantization of each component
     * @param sampling of each component, across in the upper and down in the lower four bits
     */
    void header(int[][] quantization, int[] sampling) {
        put(0xFF, 0xD8);
        put(0xFF, 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 2, 0, 0, 1, 0, 1, 0, 0);
        int count = sampling.length;
        int[] tables = new int[count];
        for (int i = 0; i < count; i++) {
            tables[i] = i > 0 && Arrays.equals(quantization[i], quantization[i - 1]) ? tables[i - 1] : i;
            if (tables[i] == i) {
                quantization(i, quantization[i]);
            }
        }
        put(0xFF, 0xC0, 0, 8 + 3 * count, 8, height >> 8, height, width >> 8, width, count);
        for (int i = 0; i < count; i++) {
            put(i + 1, sampling[i], tables[i]);
        }
        put(JpegTables.standardCodes());
        put(0xFF, 0xDA, 0, 6 + 2 * count, count);
        for (int i = 0; i < count; i++) {
            put(i + 1, i == 0 ? 0x00 : 0x11);
        }
        put(0, 63, 0);
    }

    private void quantization(int number, int[] table) {
        put(0xFF, 0xDB, 0, 67, number);
        for (int place : JpegBlocks.ZIGZAG) {
            put(table[place]);
        }
    }

    /**
     * Appends the codes of a block (ITU-T T.81, annex F.1.2).
     *
     * @param difference of its first coefficient from that of the block before
     * @param nonZero which of the others are not zero: a bit for each, in zigzag order
     * @param coefficients that with a number lies at {@code number * step + place}
     * @param dc codes of differences, packed, @param ac codes of the others
     */
    void block(int difference, long nonZero, int[] coefficients, int place, int step, int[] dc, int[] ac) {
        ensure(LONGEST_BLOCK);
        long bits = pending;
        int count = pendingBits;
        int category = Integer.SIZE - Integer.numberOfLeadingZeros(Math.abs(difference));
        int code = dc[category];
        int length = (code & LENGTH) + category;
        bits = bits << length | (long) code >>> HuffmanCodes.LENGTH_BITS << category | extra(difference, category);
        count += length;
        if (count >= Integer.SIZE) {
            count -= Integer.SIZE;
            writeWord((int) (bits >>> count));
        }
        int last = 0;
        for (long left = nonZero; left != 0; left &= left - 1) {
            int next = Long.numberOfTrailingZeros(left);
            int run = next - last - 1;
            for (; run > LONGEST_RUN; run -= LONGEST_RUN + 1) {
                length = ac[ZERO_RUN] & LENGTH;
                bits = bits << length | ac[ZERO_RUN] >>> HuffmanCodes.LENGTH_BITS;
                count += length;
                if (count >= Integer.SIZE) {
                    count -= Integer.SIZE;
                    writeWord((int) (bits >>> count));
                }
            }
            int value = coefficients[next * step + place];
            category = Integer.SIZE - Integer.numberOfLeadingZeros(Math.abs(value));
            code = ac[run << 4 | category];
            length = (code & LENGTH) + category;
            bits = bits << length | (long) code >>> HuffmanCodes.LENGTH_BITS << category | extra(value, category);
            count += length;
            if (count >= Integer.SIZE) {
                count -= Integer.SIZE;
                writeWord((int) (bits >>> count));
            }
            last = next;
        }
        pending = bits;
        pendingBits = count;
        if (last < CosineTransform.SIDE * CosineTransform.SIDE - 1) {
            write(ac[END] >>> HuffmanCodes.LENGTH_BITS, ac[END] & LENGTH);
        }
    }

    /** What follows the code of a value's size. */
    private static int extra(int value, int category) {
        return value + (value >> 31) & (1 << category) - 1;
    }

    /** Appends bits, for which there has to be room. */
    private void write(int code, int length) {
        pending = pending << length | code;
        pendingBits += length;
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
        ensure(LONGEST_BLOCK);
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
