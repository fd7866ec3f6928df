package com.lumiku.studio.media.picture.webp;

/**
 * A canonical prefix code (RFC 9649, section 3.7.2) as a table for the first eight bits, and tables behind it for what is
 * longer. An entry is a length of four bits and a symbol of twelve, or where a table begins.
 */
final class PrefixCode {

    static final int LONGEST = 15;

    private static final int ROOT_BITS = 8;
    private static final int SYMBOL = 0xFFF;

    private final char[] table;
    private final int rootBits;

    private PrefixCode(char[] table, int rootBits) {
        this.table = table;
        this.rootBits = rootBits;
    }

    /** What it takes, in bytes. */
    int size() {
        return 48 + 2 * table.length;
    }

    /** The symbol that the next bits stand for, of which there have to be {@link #LONGEST}, or the data is at its end. */
    int read(BitReader bits) {
        int next = bits.peek();
        int entry = table[next & (1 << rootBits) - 1];
        int length = entry >> 12;
        if (length > rootBits) {
            entry = table[(entry & SYMBOL) + (next >>> rootBits & (1 << length - rootBits) - 1)];
            length = entry >> 12;
        }
        bits.skip(length);
        return entry & SYMBOL;
    }

    /**
     * Whether the lengths of codes make up a code: one symbol alone, or a tree without gaps.
     *
     * @param lengths of the code of each symbol; zero where it has none
     */
    static void check(byte[] lengths, int symbols) throws WebpException {
        int used = 0;
        long space = 0;
        for (int symbol = 0; symbol < symbols; symbol++) {
            if (lengths[symbol] > 0) {
                used++;
                space += 1L << LONGEST - lengths[symbol];
            }
        }
        if (used == 0 || used > 1 && space != 1 << LONGEST) {
            throw WebpException.damaged("a prefix code of the WebP is wrong");
        }
    }

    /** The code of lengths that {@link #check} has found right. */
    static PrefixCode of(byte[] lengths, int symbols) {
        int[] counts = new int[LONGEST + 2];
        int longest = 0;
        int last = 0;
        for (int symbol = 0; symbol < symbols; symbol++) {
            if (lengths[symbol] > 0) {
                counts[lengths[symbol]]++;
                longest = Math.max(longest, lengths[symbol]);
                last = symbol;
            }
        }
        if (counts[longest] == 1) {
            // A tree without gaps has its longest codes in pairs.
            return new PrefixCode(new char[] {(char) last}, 0);
        }
        return tables(lengths, sorted(lengths, symbols, counts), counts, longest);
    }

    /** Symbols by length of code, and as they come. */
    private static int[] sorted(byte[] lengths, int symbols, int[] counts) {
        int[] next = new int[LONGEST + 2];
        for (int length = 1; length <= LONGEST; length++) {
            next[length + 1] = next[length] + counts[length];
        }
        int[] sorted = new int[next[LONGEST + 1]];
        for (int symbol = 0; symbol < symbols; symbol++) {
            if (lengths[symbol] > 0) {
                sorted[next[lengths[symbol]]++] = symbol;
            }
        }
        return sorted;
    }

    private static PrefixCode tables(byte[] lengths, int[] sorted, int[] counts, int longest) {
        int rootBits = Math.min(ROOT_BITS, longest);
        char[] table = new char[size(counts, rootBits, longest)];
        int end = 1 << rootBits;
        int code = 0;
        int prefix = -1;
        int from = 0;
        int width = 0;
        int previous = lengths[sorted[0]];
        int[] left = counts.clone();
        for (int symbol : sorted) {
            int length = lengths[symbol];
            code <<= length - previous;
            previous = length;
            int reversed = Integer.reverse(code) >>> Integer.SIZE - length;
            char entry = (char) (length << 12 | symbol);
            if (length <= rootBits) {
                fill(table, reversed, 1 << length, 1 << rootBits, entry);
            } else {
                int root = reversed & (1 << rootBits) - 1;
                if (root != prefix) {
                    prefix = root;
                    width = width(left, length, rootBits);
                    from = end;
                    end += 1 << width;
                    table[root] = (char) (width + rootBits << 12 | from);
                }
                fill(table, from + (reversed >>> rootBits), 1 << length - rootBits, from + (1 << width), entry);
            }
            left[length]--;
            code++;
        }
        return new PrefixCode(table, rootBits);
    }

    private static void fill(char[] table, int from, int step, int to, char entry) {
        for (int place = from; place < to; place += step) {
            table[place] = entry;
        }
    }

    /** How many bits the table of a prefix needs, whose first code has this length: codes follow until it is full. */
    private static int width(int[] left, int first, int rootBits) {
        int length = first;
        int space = 1 << length - rootBits;
        while (length < LONGEST) {
            space -= left[length];
            if (space <= 0) {
                break;
            }
            length++;
            space <<= 1;
        }
        return length - rootBits;
    }

    private static int size(int[] counts, int rootBits, int longest) {
        int[] left = counts.clone();
        int size = 1 << rootBits;
        for (int length = rootBits + 1; length <= longest; ) {
            if (left[length] == 0) {
                length++;
                continue;
            }
            int width = width(left, length, rootBits);
            size += 1 << width;
            take(left, length, 1 << length - rootBits, rootBits + width);
        }
        return size;
    }

    /** Removes the codes of one table, of which there is room for so many of the first length. */
    private static void take(int[] left, int first, int room, int last) {
        int space = room;
        for (int length = first; length <= last; length++) {
            int taken = Math.min(space, left[length]);
            left[length] -= taken;
            space = space - taken << 1;
        }
    }
}
