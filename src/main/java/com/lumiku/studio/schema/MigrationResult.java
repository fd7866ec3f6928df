package com.lumiku.studio.schema;

import com.lumiku.studio.schema.Difference.Advice;
import java.util.List;

/** How an attempt to bring a database to this release's version ended. */
public sealed interface MigrationResult {

    /**
     * The database is at this release's version.
     *
     * @param warnings {@link Advice}, in words
     */
    record Done(String version, List<String> warnings) implements MigrationResult {}

    /** Another process is at it. */
    record Waiting() implements MigrationResult {}

    /** The database is not as it should be; nothing was changed. */
    record Refused(List<String> reasons) implements MigrationResult {}

    /** Something went wrong on the way; what was begun was rolled back. */
    record Failed(String reason) implements MigrationResult {}

    /** The database answers, but takes no writes. */
    record ReadOnly(String reason) implements MigrationResult {}

    /** The database does not answer, or lets nobody in. */
    record Unreachable(String reason) implements MigrationResult {}
}
