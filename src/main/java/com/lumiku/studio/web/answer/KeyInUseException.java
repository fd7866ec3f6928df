package com.lumiku.studio.web.answer;

import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;

/** Another request with the same {@code Idempotency-Key} is being answered. */
final class KeyInUseException extends ProblemException {

    private static final long serialVersionUID = 1L;

    KeyInUseException() {
        super(ProblemKind.CONFLICT, "The first request with this Idempotency-Key has not ended yet");
    }
}
