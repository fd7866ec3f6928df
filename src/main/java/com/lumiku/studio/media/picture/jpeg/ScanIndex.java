package com.lumiku.studio.media.picture.jpeg;

/**
 * Where the codes of each unit of a scan begin, so that units can be read in another order than they are written: of the whole
 * picture it takes a tenth of the memory that pixels would, or less.
 */
final class ScanIndex {

    private final int[] places;
    private final long[] bits;
    private final byte[] counts;
    private final short[] means;
    private final int components;

    ScanIndex(int units, int components) {
        this.places = new int[units];
        this.bits = new long[units];
        this.counts = new byte[units];
        this.means = new short[units * components];
        this.components = components;
    }

    /**
     * Keeps where a unit begins.
     *
     * @param at the byte that is read next
     * @param ahead bits that were read and not yet taken, of which there are so many
     */
    void keep(int unit, int at, long ahead, int count) {
        places[unit] = at;
        bits[unit] = ahead;
        counts[unit] = (byte) count;
    }

    /** Keeps the mean of a component's last block before a unit. */
    void keepMean(int unit, int component, int mean) {
        means[unit * components + component] = (short) mean;
    }

    int place(int unit) {
        return places[unit];
    }

    long ahead(int unit) {
        return bits[unit];
    }

    int count(int unit) {
        return counts[unit];
    }

    int mean(int unit, int component) {
        return means[unit * components + component];
    }
}
