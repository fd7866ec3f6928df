package com.lumiku.studio.media;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.lumiku.studio.web.ProblemException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What callers are told. */
final class Problems {

    private Problems() {}

    /** The problem that ends a call; null where none does. */
    static ProblemException of(ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call);
    }
}
