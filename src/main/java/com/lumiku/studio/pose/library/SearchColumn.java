package com.lumiku.studio.pose.library;

import java.util.Locale;

/**
 * What of a pose is searched: an indexed expression of its words, and the text they come from. An index allows only immutable
 * functions, of which none joins an array; reading rows may use one that does, which takes half the time.
 */
enum SearchColumn {
    NAME("name", "name", 1000),
    ANYWHERE("""
            name || ' '
            || CASE WHEN array_ndims(tags) = 1
                    THEN jsonb_object(array_remove(tags, NULL), array_remove(tags, NULL))::text || ' ' ELSE '' END
            || coalesce(description, '')""", """
            concat_ws(' ', name, CASE WHEN array_ndims(tags) = 1 THEN array_to_string(tags, ' ') END, description)""", 20_000);

    private final String indexed;
    private final String text;
    private final int longest;

    SearchColumn(String indexed, String text, int longest) {
        this.indexed = indexed;
        this.text = text;
        this.longest = longest;
    }

    /** The words as a tsvector: the very expression of the index that V5.1 makes. */
    String words() {
        return "to_tsvector('simple', regexp_replace(%s, '[^[:alnum:]]+', ' ', 'g'))".formatted(cut(indexed));
    }

    /** The text. */
    String text() {
        return cut(text);
    }

    private String cut(String expression) {
        return String.format(Locale.ROOT, "left(%s, %d)", expression, longest);
    }
}
