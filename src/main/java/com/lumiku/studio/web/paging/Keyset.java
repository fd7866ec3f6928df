package com.lumiku.studio.web.paging;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * An order of rows in which pages stay right while rows are added: by a key, ties by id.
 *
 * @param name what cursors of this order are marked with
 * @param key what the order is by, in HQL; empty for the id alone
 * @param value reads the key of a cursor
 * @param keyOf the key of a row
 * @param idOf the id of a row
 * @param constants what the key needs besides, by name
 */
public record Keyset<T>(
        String name,
        String key,
        boolean descending,
        Function<Cursor, ?> value,
        Function<T, ?> keyOf,
        Function<T, String> idOf,
        Map<String, Object> constants) {

    /** The latest first. */
    public static <T> Keyset<T> ofTimes(String name, String key, Function<T, Instant> keyOf, Function<T, String> idOf) {
        return new Keyset<>(name, key, true, Cursor::time, keyOf, idOf, Map.of());
    }

    /** The highest first. */
    public static <T> Keyset<T> ofNumbers(
            String name, String key, Function<T, Integer> keyOf, Function<T, String> idOf) {
        return new Keyset<>(name, key, true, Cursor::number, keyOf, idOf, Map.of());
    }

    /** By id alone. */
    public static <T> Keyset<T> ofIds(String name, Function<T, String> idOf) {
        return new Keyset<>(name, "", false, Cursor::key, row -> "", idOf, Map.of());
    }

    /** From low to high. */
    public Keyset<T> ascending() {
        return new Keyset<>(name, key, false, value, keyOf, idOf, constants);
    }

    /** With a constant that the key names. */
    public Keyset<T> with(String constant, Object itsValue) {
        return new Keyset<>(name, key, descending, value, keyOf, idOf, Map.of(constant, itsValue));
    }

    /** Where the next page begins: behind this row. */
    public Cursor position(T row) {
        return new Cursor(name, keyOf.apply(row).toString(), idOf.apply(row));
    }

    /** HQL for the rows that fulfil a condition, from the cursor on. */
    String query(String condition, Optional<Cursor> after) {
        String direction = descending ? " desc" : "";
        String order = key.isEmpty() ? "" : key + direction + ", ";
        return condition + (after.isEmpty() ? "" : " and " + behind()) + " order by " + order + "id" + direction;
    }

    /** The parameters of the condition, with those that {@link #query} adds. */
    Map<String, Object> parameters(Map<String, Object> ofCondition, Optional<Cursor> after) {
        Map<String, Object> bound = new HashMap<>(ofCondition);
        bound.putAll(constants);
        after.ifPresent(cursor -> {
            if (!key.isEmpty()) {
                bound.put("cursorKey", value.apply(cursor));
            }
            bound.put("cursorId", cursor.id());
        });
        return bound;
    }

    private String behind() {
        String comparison = descending ? " < " : " > ";
        return key.isEmpty()
                ? "id" + comparison + ":cursorId"
                : "(" + key + ", id)" + comparison + "(:cursorKey, :cursorId)";
    }
}
