package com.lumiku.studio.generation;

import java.time.Duration;
import java.util.Optional;

/** A generator made no picture. Its message is for users: without secrets, addresses or class names. */
public abstract sealed class GeneratorException extends Exception {

    private static final long serialVersionUID = 1L;

    private GeneratorException(String message, Throwable cause) {
        super(message, cause);
    }

    /** It will not make this one, however often it is asked: the prompt is against its rules, the size too large. */
    public static final class Refused extends GeneratorException {

        private static final long serialVersionUID = 1L;

        public Refused(String message) {
            super(message, null);
        }
    }

    /** It cannot now: a time-out, an overload, an answer that cannot be read. Asked again, it may. */
    public static final class Passing extends GeneratorException {

        private static final long serialVersionUID = 1L;

        private final Duration retryAfter;

        /** @param retryAfter how long it asked to be left alone, or null */
        public Passing(String message, Duration retryAfter, Throwable cause) {
            super(message, cause);
            this.retryAfter = retryAfter;
        }

        /** How long it asked to be left alone. */
        public Optional<Duration> retryAfter() {
            return Optional.ofNullable(retryAfter);
        }
    }
}
