package com.lumiku.studio.pose;

/** What of a pose is searched: an indexed expression of its words, and the text they come from. */
enum SearchColumn {
    NAME("name", 1000),
    ANYWHERE("""
            name || ' '
            || CASE WHEN array_ndims(tags) = 1
                    THEN jsonb_object(array_remove(tags, NULL), array_remove(tags, NULL))::text || ' ' ELSE '' END
            || coalesce(description, '')""", 20_000);

    private final String text;
    private final int longest;

    SearchColumn(String text, int longest) {
        this.text = text;
        this.longest = longest;
    }

    /** The words as a tsvector: the very expression of the index that V5.1 makes. */
    String words() {
        return "to_tsvector('simple', regexp_replace(%s, '[^[:alnum:]]+', ' ', 'g'))".formatted(text());
    }

    /** The text. */
    String text() {
        return "left(%s, %d)".formatted(text, longest);
    }
}
