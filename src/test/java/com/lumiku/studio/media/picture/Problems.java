package com.lumiku.studio.media.picture;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.lumiku.studio.web.problem.ProblemException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What callers are told. */
public final class Problems {

    private Problems() {}

    /** The problem that ends a call; null where none does. */
    public static ProblemException of(ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call);
    }
}
