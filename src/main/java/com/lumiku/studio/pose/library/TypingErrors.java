package com.lumiku.studio.pose.library;

/** How many typing errors lie between two words: letters left out, added, changed, or swapped with their neighbour. */
final class TypingErrors {

    private TypingErrors() {}

    /**
     * The restricted edit distance (optimal string alignment) between a word and another one, or the beginning of it if
     * the other is longer than could be tolerated: somebody may still be typing.
     *
     * @param tolerated the highest distance of interest
     * @return the distance, or any number above {@code tolerated}
     * @see <a href="https://doi.org/10.1145/363958.363994">Damerau, A technique for computer detection and correction of
     *     spelling errors</a>
     */
    static int between(String typed, String known, int tolerated) {
        if (known.length() < typed.length() - tolerated || strange(typed, known) > tolerated) {
            return tolerated + 1;
        }
        int columns = Math.min(known.length(), typed.length() + tolerated);
        int[] beforeLast = new int[columns + 1];
        int[] last = new int[columns + 1];
        int[] row = new int[columns + 1];
        for (int j = 0; j <= columns; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= typed.length(); i++) {
            row[0] = i;
            int best = i;
            for (int j = 1; j <= columns; j++) {
                int changed = typed.charAt(i - 1) == known.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + changed);
                if (isSwapped(typed, known, i, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                best = Math.min(best, row[j]);
            }
            if (best > tolerated + 1) {
                return best;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return known.length() > typed.length() + tolerated ? least(last) : last[columns];
    }

    /** Letters that the other word surely has nowhere, each of which is an error: tells at once that most words are far. */
    private static int strange(String typed, String known) {
        // A bit for each letter, which some share: shifting looks at the lowest five bits only.
        int letters = 0;
        for (int i = 0; i < known.length(); i++) {
            letters |= 1 << known.charAt(i);
        }
        int strange = 0;
        for (int i = 0; i < typed.length(); i++) {
            strange += ~letters >>> typed.charAt(i) & 1;
        }
        return strange;
    }

    private static boolean isSwapped(String typed, String known, int i, int j) {
        return i > 1
                && j > 1
                && typed.charAt(i - 1) == known.charAt(j - 2)
                && typed.charAt(i - 2) == known.charAt(j - 1);
    }

    private static int least(int[] row) {
        int least = row[0];
        for (int distance : row) {
            least = Math.min(least, distance);
        }
        return least;
    }
}
