-- Browsing: public poses by popularity, ties by id.
CREATE INDEX IF NOT EXISTS "pose_library_popularityScore_id_idx"
    ON ${schema}.pose_library ("popularityScore", id) WHERE "isPublic";

-- Searching: the words of a pose's name, and those of its name, tags and description. The expressions are built from
-- PostgreSQL's own immutable functions, so that other programs may write to the table as before, and none of them fails,
-- whatever a row holds: long texts are cut. LibrarySearch asks with the very same expressions.
CREATE INDEX IF NOT EXISTS pose_library_name_words_idx
    ON ${schema}.pose_library USING gin
    (to_tsvector('simple', regexp_replace(left(name, 1000), '[^[:alnum:]]+', ' ', 'g')));
CREATE INDEX IF NOT EXISTS pose_library_words_idx
    ON ${schema}.pose_library USING gin
    (to_tsvector('simple', regexp_replace(left(name || ' '
        || CASE WHEN array_ndims(tags) = 1
                THEN jsonb_object(array_remove(tags, NULL), array_remove(tags, NULL))::text || ' ' ELSE '' END
        || coalesce(description, ''), 20000), '[^[:alnum:]]+', ' ', 'g')));
