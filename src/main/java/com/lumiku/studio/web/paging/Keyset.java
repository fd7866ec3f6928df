package com.lumiku.studio.web.paging;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * An order of rows in which pages stay right while rows are added: by a key, ties by id.
 *
 * @param name what cursors of this order are marked with
 * @param key what the order is by, in HQL
 * @param value reads the key of a cursor
 */
public record Keyset(String name, String key, boolean descending, Function<Cursor, Object> value) {

    public static Keyset ascending(String name, String key, Function<Cursor, Object> value) {
        return new Keyset(name, key, false, value);
    }

    public static Keyset descending(String name, String key, Function<Cursor, Object> value) {
        return new Keyset(name, key, true, value);
    }

    /** HQL for the rows that fulfil a condition, from the cursor on. */
    public String query(String condition, Optional<Cursor> after) {
        String behind = after.isEmpty()
                ? ""
                : " and (%s, id) %s (:cursorKey, :cursorId)".formatted(key, descending ? "<" : ">");
        String direction = descending ? " desc" : "";
        return condition + behind + " order by " + key + direction + ", id" + direction;
    }

    /** The parameters of the condition, with those that {@link #query} adds. */
    public Map<String, Object> parameters(Map<String, Object> ofCondition, Optional<Cursor> after) {
        Map<String, Object> bound = new HashMap<>(ofCondition);
        after.ifPresent(cursor -> {
            bound.put("cursorKey", value.apply(cursor));
            bound.put("cursorId", cursor.id());
        });
        return bound;
    }

    /** Where the next page begins: behind the row with this key and id. */
    public Cursor position(Object keyOfRow, String id) {
        return new Cursor(name, keyOfRow.toString(), id);
    }
}
