package com.lumiku.studio.schema.readiness;

import java.util.List;

/** Whether the service can work with its database, and if not, why. */
public sealed interface SchemaState {

    /** Why the service cannot work, for operators; null when it can. */
    String reason();

    /** The database has everything. */
    record Ready(String version, List<String> warnings) implements SchemaState {
        @Override
        public String reason() {
            return null;
        }
    }

    /** Nobody has looked yet. */
    record Starting() implements SchemaState {
        @Override
        public String reason() {
            return "the service is starting";
        }
    }

    /** This process or another one is changing the schema. */
    record Migrating(String reason) implements SchemaState {}

    /** The database does not answer. */
    record Unreachable(String reason) implements SchemaState {}

    /**
     * The database takes no writes.
     *
     * @param readable whether reading goes on
     */
    record ReadOnly(String cause, boolean readable) implements SchemaState {
        @Override
        public String reason() {
            return "read-only: " + cause;
        }
    }

    /** The database is not as it should be, and not the service's to repair. */
    record Refused(List<String> differences) implements SchemaState {
        @Override
        public String reason() {
            return "the database differs from what the service needs; it was left as it is";
        }
    }

    /** Migrating failed, and is tried again. */
    record Failed(String reason) implements SchemaState {}

    /** Something went missing under the running service. */
    record Missing(List<String> missing, List<String> differences) implements SchemaState {
        @Override
        public String reason() {
            return "tables, columns or rights have gone or changed; what migrations after V1 had added, `migrate` puts"
                    + " back";
        }
    }
}
