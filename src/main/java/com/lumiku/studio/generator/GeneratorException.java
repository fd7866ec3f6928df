package com.lumiku.studio.generator;

import java.time.Duration;
import java.util.Optional;

/** A generator made no picture. Its message is for users: without secrets, addresses or class names. */
public abstract sealed class GeneratorException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    private GeneratorException(String message, Duration retryAfter, Throwable cause) {
        super(message, cause);
        this.retryAfter = retryAfter;
    }

    /** How long it asked to be left alone. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** It will not make this one, however often it is asked: the prompt is against its rules, the key is wrong. */
    public static non-sealed class Refused extends GeneratorException {

        private static final long serialVersionUID = 1L;

        public Refused(String message) {
            super(message, null, null);
        }
    }

    /** It was asked and failed: a time-out, a picture that cannot be read. Asked again it may succeed; this was an attempt. */
    public static final class Failed extends GeneratorException {

        private static final long serialVersionUID = 1L;

        /** @param retryAfter how long it asked to be left alone, or null */
        public Failed(String message, Duration retryAfter, Throwable cause) {
            super(message, retryAfter, cause);
        }
    }

    /** It cannot be asked now: it cannot be reached, has too much to do, is left alone. Nothing was attempted. */
    public static final class Unavailable extends GeneratorException {

        private static final long serialVersionUID = 1L;

        /** @param retryAfter how long it asked to be left alone, or null */
        public Unavailable(String message, Duration retryAfter, Throwable cause) {
            super(message, retryAfter, cause);
        }
    }
}
