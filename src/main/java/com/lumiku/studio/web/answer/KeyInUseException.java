package com.lumiku.studio.web.answer;

import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;

/** Another request with the same {@code Idempotency-Key} is being answered. */
final class KeyInUseException extends ProblemException {

    private static final long serialVersionUID = 1L;

    /** Throws it unless the lock of the key was free. */
    static void unless(boolean free) {
        if (!free) {
            throw new KeyInUseException();
        }
    }

    KeyInUseException() {
        super(ProblemKind.CONFLICT, "The first request with this Idempotency-Key has not ended yet");
    }
}
