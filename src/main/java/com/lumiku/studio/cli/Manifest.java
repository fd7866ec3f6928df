package com.lumiku.studio.cli;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;

/**
 * What a backup says of itself, as {@code manifest.json} in it.
 *
 * @param format of the backup, {@link #FORMAT} for those made by this release
 * @param application the version of the application that made it
 * @param schema the newest migration of the database it was made of
 * @param tables in an order in which they can be filled
 */
@RegisterForReflection
@JsonIgnoreProperties(ignoreUnknown = true)
record Manifest(
        int format, String application, String schema, String database, Instant createdAt, List<Content> tables) {

    static final int FORMAT = 1;
    static final String NAME = "manifest.json";

    /** The version of tables that are there, but were never migrated by this service. */
    static final String UNRECORDED = "1";

    /**
     * A table's rows, in PostgreSQL's COPY text format.
     *
     * @param name with schema only where that is studio
     */
    @RegisterForReflection
    record Content(String name, List<String> columns, long rows) {

        /** The file with the rows. */
        String file() {
            return "tables/" + name + ".copy.gz";
        }
    }
}
