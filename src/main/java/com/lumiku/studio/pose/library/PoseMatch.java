package com.lumiku.studio.pose.library;

import com.lumiku.studio.pose.library.SearchPosition.Part;

/**
 * Finds the poses of a search in one of two ways, each of which takes about the same time however many poses there are:
 * what is rare through an index of words, and sorted; what is frequent by reading from the most popular pose on until the
 * page is full, which is faster than to sort the greater part of the library (measured in src/test/bench/RESULTS.md). The
 * database cannot choose itself, as it does not know the words when it plans.
 */
final class PoseMatch {

    /** Rows found per row read, times rows found, from which on reading is faster. */
    private static final double FREQUENT = 250;

    private PoseMatch() {}

    /**
     * The FROM clause up to WHERE, with the table named p.
     *
     * @param conditions gets what else is needed
     */
    static String of(Part part, LibrarySearch search, SqlConditions conditions) {
        double share = part == Part.IN_NAME ? search.inName() : search.elsewhere();
        if (share * share * search.poses() > FREQUENT) {
            return read(part, search, conditions);
        }
        String query = conditions.parameter(search.query());
        return " FROM (%s) AS p WHERE ".formatted(part == Part.IN_NAME ? inName(query) : elsewhere(query));
    }

    /** A query of all poses found by their name, description or tags; OFFSET 0 keeps it apart from what it is part of. */
    static String anywhere(String query) {
        return "SELECT * FROM pose_library WHERE %s OFFSET 0".formatted(isFound(SearchColumn.ANYWHERE, query));
    }

    private static String inName(String query) {
        return "SELECT * FROM pose_library WHERE %s OFFSET 0".formatted(isFound(SearchColumn.NAME, query));
    }

    private static String elsewhere(String query) {
        return "SELECT * FROM pose_library WHERE %s AND id NOT IN (SELECT id FROM pose_library WHERE %s) OFFSET 0"
                .formatted(isFound(SearchColumn.ANYWHERE, query), isFound(SearchColumn.NAME, query));
    }

    private static String isFound(SearchColumn column, String query) {
        return column.words() + " @@ " + query + "::text::tsquery";
    }

    /** In CASE, so that the planner takes nothing to be rare, and names are read only where the words were found. */
    private static String read(Part part, LibrarySearch search, SqlConditions conditions) {
        String name = SearchColumn.NAME.text() + " ~* ALL (%1$s)";
        String anywhere = SearchColumn.ANYWHERE.text() + " ~* ALL (%1$s)";
        String condition = part == Part.IN_NAME
                ? "CASE WHEN " + name + " THEN true ELSE false END"
                : "CASE WHEN " + anywhere + " THEN NOT " + name + " ELSE false END";
        conditions.and(condition, (Object) search.patterns().toArray(String[]::new));
        return " FROM pose_library p WHERE ";
    }
}
