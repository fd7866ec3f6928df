package com.lumiku.studio.media.picture.webp;

/** Smooths the edges between blocks (RFC 6386, section 15). */
final class LoopFilter {

    private static final int HIGHEST_LEVEL = 63;

    private LoopFilter() {}

    /**
     * How strongly a picture is filtered.
     *
     * @param on whether it is at all
     * @param levels of each segment
     * @param ofSmallBlocks what macroblocks predicted in blocks of 4 x 4 have more
     */
    record Strengths(boolean on, boolean simple, int sharpness, int[] levels, int ofSmallBlocks) {

        Strength of(int segment, boolean smallBlocks) {
            int level = Math.clamp(levels[segment] + (smallBlocks ? ofSmallBlocks : 0), 0, HIGHEST_LEVEL);
            int inner = level;
            if (sharpness > 0) {
                inner = Math.min(level >> (sharpness > 4 ? 2 : 1), 9 - sharpness);
            }
            inner = Math.max(1, inner);
            int edge = level >= 40 ? 2 : level >= 15 ? 1 : 0;
            return new Strength(level == 0 ? 0 : 2 * level + inner, inner, edge);
        }
    }

    /**
     * How strongly a macroblock is filtered.
     *
     * @param limit up to which differences are smoothed; zero for none
     * @param inner up to which neighbours beside an edge may differ
     * @param edge from which on they count as an edge of the picture itself
     */
    record Strength(int limit, int inner, int edge) {}

    /**
     * Filters a macroblock of one plane.
     *
     * @param at its first sample
     * @param stride from a row to the next
     * @param left whether there is one to the left, above likewise
     * @param blocks whether the edges within it are filtered too
     */
    static void filter(
            byte[] plane,
            int at,
            int stride,
            int side,
            Strength strength,
            boolean simple,
            boolean left,
            boolean above,
            boolean blocks) {
        if (left) {
            outer(plane, at, 1, stride, side, strength, simple);
        }
        for (int i = 4; blocks && i < side; i += 4) {
            inner(plane, at + i, 1, stride, side, strength, simple);
        }
        if (above) {
            outer(plane, at, stride, 1, side, strength, simple);
        }
        for (int i = 4; blocks && i < side; i += 4) {
            inner(plane, at + i * stride, stride, 1, side, strength, simple);
        }
    }

    private static void outer(byte[] p, int at, int across, int along, int side, Strength strength, boolean simple) {
        int limit = 2 * (strength.limit() + 4) + 1;
        for (int i = 0, place = at; i < side; i++, place += along) {
            if (simple) {
                if (isWithin(p, place, across, limit)) {
                    two(p, place, across);
                }
            } else if (isSmooth(p, place, across, limit, strength.inner())) {
                if (isEdge(p, place, across, strength.edge())) {
                    two(p, place, across);
                } else {
                    six(p, place, across);
                }
            }
        }
    }

    private static void inner(byte[] p, int at, int across, int along, int side, Strength strength, boolean simple) {
        int limit = 2 * strength.limit() + 1;
        for (int i = 0, place = at; i < side; i++, place += along) {
            if (simple) {
                if (isWithin(p, place, across, limit)) {
                    two(p, place, across);
                }
            } else if (isSmooth(p, place, across, limit, strength.inner())) {
                if (isEdge(p, place, across, strength.edge())) {
                    two(p, place, across);
                } else {
                    four(p, place, across);
                }
            }
        }
    }

    private static boolean isWithin(byte[] p, int at, int step, int limit) {
        return 4 * difference(p, at - step, at) + difference(p, at - 2 * step, at + step) <= limit;
    }

    private static boolean isSmooth(byte[] p, int at, int step, int limit, int inner) {
        return isWithin(p, at, step, limit)
                && difference(p, at - 4 * step, at - 3 * step) <= inner
                && difference(p, at - 3 * step, at - 2 * step) <= inner
                && difference(p, at - 2 * step, at - step) <= inner
                && difference(p, at + 3 * step, at + 2 * step) <= inner
                && difference(p, at + 2 * step, at + step) <= inner
                && difference(p, at + step, at) <= inner;
    }

    private static boolean isEdge(byte[] p, int at, int step, int edge) {
        return difference(p, at - 2 * step, at - step) > edge || difference(p, at + step, at) > edge;
    }

    private static int difference(byte[] p, int a, int b) {
        return Math.abs((p[a] & 0xFF) - (p[b] & 0xFF));
    }

    /** Changes the two samples at an edge. */
    private static void two(byte[] p, int at, int step) {
        int p1 = p[at - 2 * step] & 0xFF;
        int p0 = p[at - step] & 0xFF;
        int q0 = p[at] & 0xFF;
        int q1 = p[at + step] & 0xFF;
        int a = 3 * (q0 - p0) + signed(p1 - q1);
        p[at - step] = sample(p0 + small(a + 3));
        p[at] = sample(q0 - small(a + 4));
    }

    private static void four(byte[] p, int at, int step) {
        int p1 = p[at - 2 * step] & 0xFF;
        int p0 = p[at - step] & 0xFF;
        int q0 = p[at] & 0xFF;
        int q1 = p[at + step] & 0xFF;
        int a = 3 * (q0 - p0);
        int right = small(a + 4);
        int outer = right + 1 >> 1;
        p[at - 2 * step] = sample(p1 + outer);
        p[at - step] = sample(p0 + small(a + 3));
        p[at] = sample(q0 - right);
        p[at + step] = sample(q1 - outer);
    }

    private static void six(byte[] p, int at, int step) {
        int p2 = p[at - 3 * step] & 0xFF;
        int p1 = p[at - 2 * step] & 0xFF;
        int p0 = p[at - step] & 0xFF;
        int q0 = p[at] & 0xFF;
        int q1 = p[at + step] & 0xFF;
        int q2 = p[at + 2 * step] & 0xFF;
        int a = signed(3 * (q0 - p0) + signed(p1 - q1));
        int first = 27 * a + 63 >> 7;
        int second = 18 * a + 63 >> 7;
        int third = 9 * a + 63 >> 7;
        p[at - 3 * step] = sample(p2 + third);
        p[at - 2 * step] = sample(p1 + second);
        p[at - step] = sample(p0 + first);
        p[at] = sample(q0 - first);
        p[at + step] = sample(q1 - second);
        p[at + 2 * step] = sample(q2 - third);
    }

    private static int signed(int value) {
        return Math.clamp(value, -128, 127);
    }

    /** An eighth. */
    private static int small(int value) {
        return Math.clamp(value >> 3, -16, 15);
    }

    private static byte sample(int value) {
        return (byte) Math.clamp(value, 0, 255);
    }
}
