package com.lumiku.studio.webhook;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a receiver has answered to a call.
 *
 * @param status null where it has not answered
 * @param beginning of the body
 * @param retryAfter when it wants to be called again
 * @param error why it counts as not told; null where it does
 */
record ReceiverAnswer(
        @Nullable Integer status,
        @Nullable String beginning,
        Optional<Duration> retryAfter,
        @Nullable String error) {

    private static final int GONE = 410;

    static ReceiverAnswer none(String error) {
        return new ReceiverAnswer(null, null, Optional.empty(), error);
    }

    /** Whether it never wants to be called again. */
    boolean isGone() {
        return status != null && status == GONE;
    }
}
