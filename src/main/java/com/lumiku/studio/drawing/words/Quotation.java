package com.lumiku.studio.drawing.words;

import java.util.List;
import java.util.Set;

/**
 * Where a text tells what is written on something else than clothes: nothing of it is a trait of somebody.
 *
 * @param from the first word of it
 * @param end behind the last
 */
record Quotation(int from, int end) {

    static final Quotation NONE = new Quotation(0, 0);

    private static final int MOST = 5;
    private static final Set<String> BEYOND =
            Set.of(Tokens.CLAUSE_END, "wearing", "with", "holding", "and", "dan", "dengan", "memakai", "pakai");

    static Quotation in(List<String> tokens, List<Match> matches) {
        List<Inked> tattoos = Inked.in(tokens, matches);
        for (int i = 0; i + 1 < tokens.size(); i++) {
            int at = i;
            if (tattoos.stream().anyMatch(tattoo -> tattoo.covers(at))) {
                continue;
            }
            if (Saying.isAt(i, tokens, matches)) {
                // Quotation marks end clauses, too.
                return of(tokens, tokens.get(i + 1).equals(Tokens.CLAUSE_END) ? i + 2 : i + 1);
            }
        }
        return NONE;
    }

    private static Quotation of(List<String> tokens, int from) {
        int end = from;
        while (end < tokens.size() && end - from < MOST && !BEYOND.contains(tokens.get(end))) {
            end++;
        }
        return new Quotation(Math.min(from, end), end);
    }

    boolean covers(Match match) {
        return match.start() >= from && match.start() < end;
    }
}
