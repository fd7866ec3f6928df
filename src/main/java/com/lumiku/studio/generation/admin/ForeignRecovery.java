package com.lumiku.studio.generation.admin;

import java.util.List;

/**
 * What became of jobs that another program left open.
 *
 * @param failed how many were ended
 * @param taken how many are made here now
 * @param refused those that cannot be made
 */
public record ForeignRecovery(int failed, int taken, List<Refused> refused) {

    public static final ForeignRecovery NONE = new ForeignRecovery(0, 0, List.of());

    /** @param reason why it cannot be made, in a sentence */
    public record Refused(String kind, String id, String reason) {}

    static ForeignRecovery of(ForeignAction action, int done, List<Refused> refused) {
        return switch (action) {
            case FAIL -> new ForeignRecovery(done, 0, refused);
            case TAKE -> new ForeignRecovery(0, done, refused);
        };
    }
}
