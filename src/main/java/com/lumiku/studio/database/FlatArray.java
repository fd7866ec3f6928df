package com.lumiku.studio.database;

/**
 * Reads {@code text[]} columns as lists of texts. PostgreSQL lets every row have an array of any number of dimensions, with
 * NULL in it, whatever the column's type says; clients know lists only.
 */
public final class FlatArray {

    /** Comes before the column's name. Between the elements, while they are one text, stands what no text of ours holds. */
    public static final String BEFORE = "string_to_array(array_to_string(";

    /** Comes behind the column's name. */
    public static final String BEHIND = ", chr(31)), chr(31))";

    private FlatArray() {}
}
