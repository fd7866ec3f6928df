package com.lumiku.studio.drawing.words;

import java.util.List;
import java.util.Set;

/** Colours that stand beside each other in a text: "blue and yellow", "red, white and blue". */
record ColorLists(List<String> tokens, List<Match> matches) {

    private static final Set<String> COLORED = Set.of("ColorName", "HairColor");

    /** Whether it is a colour of a clause that has nothing but colours: "a mohawk, pink", "a sweater, blue and yellow". */
    boolean isAlone(Match match) {
        return COLORED.contains(match.phrase().kind())
                && !isFirstComma(match.start() - 1)
                && isEdge(before(match))
                && isEdgeOrWith(behind(match));
    }

    int before(Match match) {
        int before = match.start() - 1;
        while (before >= 0 && isAt(before)) {
            before--;
        }
        return before;
    }

    private int behind(Match match) {
        int behind = match.end();
        while (behind < tokens.size() && isAt(behind)) {
            behind++;
        }
        return behind;
    }

    /** Whether it names a colour, or joins two. */
    boolean isAt(int position) {
        return Grammar.CONJUNCTIONS.contains(tokens.get(position))
                || matches.stream()
                        .anyMatch(one -> COLORED.contains(one.phrase().kind())
                                && one.words().get(position));
    }

    private boolean isEdgeOrWith(int position) {
        return isEdge(position)
                || tokens.get(position).equals("with")
                || tokens.get(position).equals("dengan");
    }

    /** Whether a comma stands there in a list of colours: that of "a red, white and blue hat". */
    boolean isFirstComma(int comma) {
        if (comma < 0 || comma >= tokens.size() || !tokens.get(comma).equals(Tokens.CLAUSE_END)) {
            return false;
        }
        int next = comma + 2;
        int and = next < tokens.size() && tokens.get(next).equals(Tokens.CLAUSE_END) ? next + 1 : next;
        return comma > 0
                && isDescribing(comma - 1)
                && isDescribing(comma + 1)
                && and < tokens.size()
                && Grammar.CONJUNCTIONS.contains(tokens.get(and))
                && isDescribing(and + 1);
    }

    private boolean isEdge(int position) {
        return position < 0 || position >= tokens.size() || tokens.get(position).equals(Tokens.CLAUSE_END);
    }

    private boolean isDescribing(int position) {
        return matches.stream()
                .anyMatch(
                        match -> Attachments.DESCRIBING.contains(match.phrase().kind())
                                && match.words().get(position));
    }
}
