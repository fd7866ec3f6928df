package com.lumiku.studio.media.picture.jpeg;

import java.nio.ByteBuffer;

/** Reads the coefficients of blocks from the data of a sequential scan (ITU-T T.81, annex F.2.2). */
final class EntropyReader {

    private static final int LAST = 63;
    private static final int LENGTH = (1 << HuffmanDecoder.LENGTH_BITS) - 1;
    private static final int LONGEST_RUN = 15;

    /** More bits than these no difference of means and no other coefficient has, where samples have 8. */
    private static final int LARGEST_DIFFERENCE = 11;

    private static final int LARGEST = 10;
    private static final int LEAST_MEAN = -1024;
    private static final int MOST_MEAN = 1023;

    private final ByteBuffer data;
    private final int end;
    private int at;

    /** Those read and not yet taken, in the lowest bits. */
    private long bits;

    private int count;

    /** How many of all bits since the last restart are zeros that stand for data beyond the end. */
    private int missing;

    /** @param data of the scan, from the position to the limit */
    EntropyReader(ByteBuffer data) {
        this.data = data;
        this.at = data.position();
        this.end = data.limit();
    }

    /**
     * Reads a block.
     *
     * @param coefficients where to put those that are not zero, in zigzag order
     * @param previous the mean of the block of this colour before
     * @return which of them are not zero: a bit for each, the lowest for the mean, which is always set
     */
    long block(int[] coefficients, int previous, HuffmanDecoder dc, HuffmanDecoder ac) throws UnusualJpegException {
        long left = bits;
        int ready = count;
        if (ready < Integer.SIZE) {
            left = left << Integer.SIZE | word() & 0xFFFFFFFFL;
            ready += Integer.SIZE;
        }
        int entry = dc.find((int) (left >>> ready - HuffmanDecoder.LONGEST) & 0xFFFF);
        ready -= entry & LENGTH;
        int size = entry >>> HuffmanDecoder.LENGTH_BITS;
        if (size > LARGEST_DIFFERENCE) {
            throw new UnusualJpegException("a difference that is too large");
        }
        ready -= size;
        int mean = previous + extended((int) (left >>> ready), size);
        if (mean < LEAST_MEAN || mean > MOST_MEAN) {
            throw new UnusualJpegException("a mean that is too large");
        }
        coefficients[0] = mean;
        long nonZero = 1;
        for (int k = 1; k <= LAST; k++) {
            if (ready < Integer.SIZE) {
                left = left << Integer.SIZE | word() & 0xFFFFFFFFL;
                ready += Integer.SIZE;
            }
            entry = ac.find((int) (left >>> ready - HuffmanDecoder.LONGEST) & 0xFFFF);
            ready -= entry & LENGTH;
            int run = entry >>> HuffmanDecoder.LENGTH_BITS + 4;
            size = entry >>> HuffmanDecoder.LENGTH_BITS & 0xF;
            if (size == 0 && run == 0) {
                break;
            }
            k += run;
            if (k > LAST || size > LARGEST || size == 0 && run < LONGEST_RUN) {
                throw new UnusualJpegException("a coefficient that does not exist");
            }
            if (size > 0) {
                ready -= size;
                coefficients[k] = extended((int) (left >>> ready), size);
                nonZero |= 1L << k;
            }
        }
        bits = left;
        count = ready;
        return nonZero;
    }

    /** Keeps where it stands, before a unit. */
    void keepPlace(ScanIndex index, int unit) {
        index.keep(unit, at, bits, count);
    }

    /** Goes on at a unit whose place was kept, and behind which everything was read without a flaw. */
    void goTo(ScanIndex index, int unit) {
        at = index.place(unit);
        bits = index.ahead(unit);
        count = index.count(unit);
    }

    /** The number of so many bits: the smaller half of them are negative (T.81, figure F.12). */
    private static int extended(int bits, int size) {
        int value = bits & (1 << size) - 1;
        return value < 1 << size >> 1 ? value - (1 << size) + 1 : value;
    }

    /** The next 32 bits. */
    private int word() {
        if (at + Integer.BYTES <= end) {
            int word = data.getInt(at);
            if ((word & ~(word + 0x01010101) & 0x80808080) == 0) {
                at += Integer.BYTES;
                return word;
            }
        }
        int word = 0;
        for (int i = 0; i < Integer.BYTES; i++) {
            word = word << Byte.SIZE | next();
        }
        return word;
    }

    private int next() {
        if (isAtMarker()) {
            missing += Byte.SIZE;
            return 0;
        }
        int next = data.get(at) & 0xFF;
        at += next == 0xFF ? 2 : 1;
        return next;
    }

    /** A byte that looks like the beginning of a marker has a zero behind it. */
    private boolean isAtMarker() {
        return at >= end || data.get(at) == (byte) 0xFF && (at + 1 >= end || data.get(at + 1) != 0);
    }

    /** @throws UnusualJpegException where the next restart, in its turn from 0 to 7, is not what follows */
    void restart(int number) throws UnusualJpegException {
        checkAllIsRead();
        if (at + 1 >= end || (data.get(at + 1) & 0xFF) != JpegMarker.RST0 + number) {
            throw new UnusualJpegException("no restart where one should be");
        }
        at += 2;
        bits = 0;
        count = 0;
        missing = 0;
    }

    /** @throws UnusualJpegException where the data ended before, or does not end here */
    void end() throws UnusualJpegException {
        checkAllIsRead();
        if (at != end) {
            throw new UnusualJpegException("a marker within the data");
        }
    }

    /** @throws UnusualJpegException where more was asked for than there was */
    void checkNotBeyondEnd() throws UnusualJpegException {
        if (missing > count) {
            throw new UnusualJpegException("data that ends too early");
        }
    }

    private void checkAllIsRead() throws UnusualJpegException {
        checkNotBeyondEnd();
        if (!isAtMarker() || count - missing >= Byte.SIZE) {
            throw new UnusualJpegException("more data than coefficients");
        }
    }
}
