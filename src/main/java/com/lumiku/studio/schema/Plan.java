package com.lumiku.studio.schema;

import java.util.List;

/** What is to be done with a database. */
public sealed interface Plan {

    /** Nothing is to be done. */
    sealed interface Settled extends Plan {

        /** What an attempt ends with. */
        MigrationResult result();
    }

    /** Nothing of ours is there: create it. */
    record Create() implements Plan {}

    /** The 13 tables are there and as they should be, made by somebody else: record that, and go on from there. */
    record Adopt() implements Plan {}

    /** An older release was here. */
    record Migrate(String from) implements Plan {}

    /**
     * What this service's own migrations had added to the tables is gone, as the platform's tool drops what it does not know:
     * they are run again.
     *
     * @param missing what is gone, in words
     * @param scripts those that bring it, oldest first, as {@code V2 recovery and variations}
     */
    record PutBack(List<String> missing, List<String> scripts) implements Plan {}

    /** All is there. */
    record Keep(String version, List<String> warnings) implements Settled {

        @Override
        public MigrationResult result() {
            return new MigrationResult.Done(version, warnings);
        }
    }

    /** Not ours to repair. */
    record Refuse(List<String> reasons) implements Settled {

        @Override
        public MigrationResult result() {
            return new MigrationResult.Refused(reasons);
        }
    }
}
