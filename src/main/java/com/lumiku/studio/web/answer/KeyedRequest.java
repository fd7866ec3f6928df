package com.lumiku.studio.web.answer;

import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
import java.util.Arrays;

/**
 * A request with an {@code Idempotency-Key}.
 *
 * @param userId whose key it is
 * @param digest of where the request goes and what it says
 */
record KeyedRequest(String userId, String key, byte[] digest) {

    static final String HEADER = "Idempotency-Key";

    private static final int LONGEST = 255;

    KeyedRequest {
        if (key.isBlank() || key.length() > LONGEST) {
            throw ProblemException.invalid(HEADER, "must have 1 to " + LONGEST + " characters");
        }
    }

    /** What is locked while it is answered. */
    String lock() {
        return userId + '\n' + key;
    }

    /** @throws ProblemException 422 where the key came with another request before */
    void requireSame(byte[] first) {
        if (!Arrays.equals(first, digest)) {
            throw new ProblemException(
                    ProblemKind.IDEMPOTENCY_KEY_REUSED, "This Idempotency-Key came with another request before");
        }
    }
}
