package com.lumiku.studio.media.store;

import com.lumiku.studio.web.problem.ProblemException;
import java.time.Duration;

/** The store does not answer right now: 503 for callers, another try later for pictures that are being made. */
public final class StoreUnavailableException extends ProblemException {

    private static final long serialVersionUID = 1L;
    private static final Duration RETRY_AFTER = Duration.ofSeconds(10);

    private final String reason;

    /** @param reason for the operator; callers are not told */
    StoreUnavailableException(String reason) {
        super("The store of pictures does not answer right now", RETRY_AFTER);
        this.reason = reason;
    }

    /** What went wrong, for the operator. */
    public String reason() {
        return reason;
    }

    @Override
    public String toString() {
        return super.toString() + ": " + reason;
    }
}
