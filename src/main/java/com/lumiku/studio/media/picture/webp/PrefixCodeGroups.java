package com.lumiku.studio.media.picture.webp;

/**
 * The prefix codes of a lossless picture: five in a group, a group for each of its blocks. A file may announce 65,536 groups;
 * only those that some block uses are kept, and no more than a bounded size of them.
 */
final class PrefixCodeGroups {

    /** Bytes of all tables: as many as the 2,600 groups can have that libwebp's encoder makes at most. */
    static final int MOST_BYTES = 32 << 20;

    /** Bytes of the tables of a group, at most. */
    static final int MOST_BYTES_OF_GROUP = 10 * 1024 + 512;

    /** The smallest block that may have a group of its own, in pixels. */
    static final int SMALLEST_BLOCK = 16;

    private static final int CODES = 5;
    private static final int LITERALS = 256;
    private static final int LENGTHS = 24;
    private static final int DISTANCES = 40;

    private final PrefixCode[][] groups;
    private final char[] ofBlock;
    private final int blockBits;
    private final int blocksInRow;

    private PrefixCodeGroups(PrefixCode[][] groups, char[] ofBlock, int blockBits, int blocksInRow) {
        this.groups = groups;
        this.ofBlock = ofBlock;
        this.blockBits = blockBits;
        this.blocksInRow = blocksInRow;
    }

    /** One group for all of a picture. */
    static PrefixCodeGroups single(BitReader bits, int cacheSize) throws WebpException {
        PrefixCode[][] groups = read(bits, cacheSize, new boolean[] {true});
        return new PrefixCodeGroups(groups, new char[1], Integer.SIZE - 1, 0);
    }

    /** @param ofBlock the number of the group of each block */
    static PrefixCodeGroups of(BitReader bits, int cacheSize, char[] ofBlock, int blockBits, int blocksInRow)
            throws WebpException {
        int last = 0;
        for (char group : ofBlock) {
            last = Math.max(last, group);
        }
        boolean[] used = new boolean[last + 1];
        for (char group : ofBlock) {
            used[group] = true;
        }
        return new PrefixCodeGroups(read(bits, cacheSize, used), ofBlock, blockBits, blocksInRow);
    }

    private static PrefixCode[][] read(BitReader bits, int cacheSize, boolean[] used) throws WebpException {
        int[] symbols = {LITERALS + LENGTHS + cacheSize, LITERALS, LITERALS, LITERALS, DISTANCES};
        PrefixCodeReader reader = new PrefixCodeReader(bits, symbols[0]);
        PrefixCode[][] groups = new PrefixCode[used.length][];
        long size = 0;
        for (int group = 0; group < used.length; group++) {
            if (used[group]) {
                groups[group] = new PrefixCode[CODES];
            }
            for (int code = 0; code < CODES; code++) {
                if (!used[group]) {
                    reader.skip(symbols[code]);
                    continue;
                }
                groups[group][code] = reader.read(symbols[code]);
                size += groups[group][code].size();
                if (size > MOST_BYTES) {
                    throw WebpException.tooCostly("the WebP has more prefix codes than any encoder makes");
                }
            }
        }
        return groups;
    }

    /** The codes for green and lengths, red, blue, alpha, and distances, at a place. */
    PrefixCode[] at(int x, int y) {
        return groups[ofBlock[(y >>> blockBits) * blocksInRow + (x >>> blockBits)]];
    }

    /** Where the same codes count for columns from one on: those that have all these bits in common. */
    int blockMask() {
        return (1 << blockBits) - 1;
    }
}
