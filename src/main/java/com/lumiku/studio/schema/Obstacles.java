package com.lumiku.studio.schema;

import com.lumiku.studio.database.Identifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What a role may not do that looking at a database, or changing it, needs. All of it is found before anything is done, each
 * with the statement that gives the right.
 */
record Obstacles(DatabaseInfo place) {

    /** What keeps the service from looking at all. */
    List<String> toLooking() {
        List<String> obstacles = new ArrayList<>();
        DatabaseInfo.Rights rights = place.rights();
        if (!rights.createTemporary()) {
            // The migrations run on temporary tables to find out what they make.
            obstacles.add(denied(
                    "create temporary tables in database " + place.database(),
                    "TEMPORARY ON DATABASE " + quoted(place.database())));
        }
        if (!rights.useStudio()) {
            obstacles.add(denied("use schema studio", "USAGE ON SCHEMA studio"));
        }
        if (!rights.readHistory()) {
            obstacles.add(denied("read studio.flyway_schema_history", "SELECT ON studio.flyway_schema_history"));
        }
        return obstacles;
    }

    /** What keeps the service from recording and making what it keeps in schema studio. */
    List<String> toHistory() {
        List<String> obstacles = new ArrayList<>();
        DatabaseInfo.Rights rights = place.rights();
        if (place.studio() && place.occupied() && !place.history()) {
            obstacles.add(
                    "schema studio holds tables but no flyway_schema_history: it belongs to something else, or the"
                            + " history was removed");
        }
        if (place.studio() && !rights.createInStudio()) {
            obstacles.add(denied("create tables in schema studio", "CREATE ON SCHEMA studio"));
        }
        if (!place.studio() && !rights.createStudio()) {
            obstacles.add(denied(
                    "create schema studio in database " + place.database(),
                    "CREATE ON DATABASE " + quoted(place.database())));
        }
        if (!rights.writeHistory()) {
            obstacles.add(denied("write studio.flyway_schema_history", "INSERT ON studio.flyway_schema_history"));
        }
        return obstacles;
    }

    /** What keeps the service from creating the 13 tables. */
    List<String> toCreation() {
        List<String> obstacles = toHistory();
        addCreation(obstacles);
        if (!place.rights().referToUsers()) {
            obstacles.add(denied("refer to users", "REFERENCES ON %s.users".formatted(quoted(place.schema()))));
        }
        return obstacles;
    }

    /**
     * What keeps the service from adding to tables that are there.
     *
     * @param tables those to which there is something to add
     * @param foreign those among them that the role does not own
     */
    List<String> toAdditions(Collection<String> tables, Collection<String> foreign) {
        List<String> obstacles = toHistory();
        if (!tables.isEmpty()) {
            addCreation(obstacles);
        }
        for (String table : foreign) {
            obstacles.add(
                    "%1$s: role %2$s may not add to it, as only its owner may: ALTER TABLE %3$s.%1$s OWNER TO %4$s"
                            .formatted(table, place.role(), quoted(place.schema()), quoted(place.role())));
        }
        return obstacles;
    }

    private void addCreation(List<String> obstacles) {
        if (!place.rights().createTables()) {
            obstacles.add(
                    denied("create tables in schema " + place.schema(), "CREATE ON SCHEMA " + quoted(place.schema())));
        }
    }

    /** Why nothing can be said of a database whose search path leads nowhere. */
    List<String> toFinding() {
        if (place.closedSchemas().isEmpty()) {
            return List.of("no schema of the search path (%s) exists in database %s"
                    .formatted(place.searchPath(), place.database()));
        }
        return place.closedSchemas().stream()
                .map(schema -> denied("use schema " + schema, "USAGE ON SCHEMA " + quoted(schema)))
                .toList();
    }

    private String denied(String what, String grant) {
        return "role %s may not %s: GRANT %s TO %s".formatted(place.role(), what, grant, quoted(place.role()));
    }

    /** As statements name it; plain where that will do, as people read it. */
    private static String quoted(String identifier) {
        return identifier.matches("[a-z_][a-z0-9_]*") ? identifier : Identifier.quoted(identifier);
    }
}
