package com.lumiku.studio.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the service's statements do with a table, and so which rights its role needs. Every mapped table is read and written;
 * what beyond that is done to which is written down here, and a test compares it with the code.
 *
 * @param schema null for the default schema
 * @param columns those that statements name; empty where they take whole rows
 */
record Access(String schema, String table, Set<Right> rights, Collection<String> columns) {

    /** A right on a table that a statement needs. */
    enum Right {
        SELECT,
        INSERT,
        UPDATE,
        DELETE
    }

    /** Tables whose rows are only ever added. */
    static final Set<String> ONLY_ADDED_TO = Set.of("avatar_usage_history", "pose_selections", "credits");

    /** Tables of which rows are deleted by a statement of the service, and not only with the rows they belong to. */
    static final Set<String> DELETED_FROM = Set.of(
            "avatar_projects",
            "avatars",
            "avatar_generations",
            "pose_generator_projects",
            "pose_generations",
            "generated_poses",
            "pose_library");

    /** Columns that no statement changes once a row is there. */
    static final Set<String> NEVER_CHANGED = Set.of("id", "createdAt");

    private static final String STUDIO = "studio";
    private static final String HISTORY = "flyway_schema_history";
    private static final String USERS = "users";

    /**
     * What all statements of the service need.
     *
     * @param columns of the 13 tables: the columns of each
     * @param studio the tables of schema studio
     */
    static List<Access> ofService(Map<String, ? extends Collection<String>> columns, Collection<String> studio) {
        List<Access> all = new ArrayList<>();
        columns.forEach((table, its) -> all.add(new Access(null, table, rights(table), its)));
        all.add(new Access(null, USERS, EnumSet.of(Right.SELECT), List.of()));
        studio.forEach(table -> all.add(new Access(STUDIO, table, EnumSet.allOf(Right.class), List.of())));
        all.add(new Access(STUDIO, HISTORY, EnumSet.of(Right.SELECT), List.of()));
        return all;
    }

    private static Set<Right> rights(String table) {
        Set<Right> rights = EnumSet.of(Right.SELECT, Right.INSERT);
        if (!ONLY_ADDED_TO.contains(table)) {
            rights.add(Right.UPDATE);
        }
        if (DELETED_FROM.contains(table)) {
            rights.add(Right.DELETE);
        }
        return rights;
    }
}
