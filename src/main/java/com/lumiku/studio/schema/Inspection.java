package com.lumiku.studio.schema;

import java.util.List;
import java.util.Optional;

/**
 * A comparison of a database with what this release needs.
 *
 * @param version the newest migration recorded, none where none was
 * @param newest the newest migration of this release
 */
public record Inspection(Optional<String> version, String newest, List<Check> checks) {

    /**
     * One thing that was looked at.
     *
     * @param subject the table, or {@code migrations}
     * @param detail what was found, in a few words
     * @param wrong what keeps the service from working, in words
     * @param advice what works, but not as well as it could
     */
    public record Check(String subject, String detail, List<String> wrong, List<String> advice) {}

    /** Whether nothing is wrong. */
    public boolean passed() {
        return checks.stream().allMatch(check -> check.wrong().isEmpty());
    }
}
