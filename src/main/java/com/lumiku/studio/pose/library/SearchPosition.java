package com.lumiku.studio.pose.library;

import com.lumiku.studio.web.paging.Cursor;
import com.lumiku.studio.web.problem.ProblemException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a pose stands in the order of a search: those found by their names first, each part from popular to unpopular,
 * ties by id from high to low.
 */
record SearchPosition(Part part, int popularityScore, String id) {

    static final String SORT = "search";

    private static final Pattern KEY = Pattern.compile("(IN_NAME|ELSEWHERE) (-?\\d{1,9})");

    enum Part {
        IN_NAME,
        ELSEWHERE
    }

    static SearchPosition of(Cursor cursor) {
        Matcher key = KEY.matcher(cursor.key());
        if (!key.matches()) {
            throw ProblemException.invalid("cursor", "is not one that this list gave");
        }
        return new SearchPosition(Part.valueOf(key.group(1)), Integer.parseInt(key.group(2)), cursor.id());
    }

    Cursor cursor() {
        return new Cursor(SORT, part + " " + popularityScore, id);
    }
}
