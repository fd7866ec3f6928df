package com.lumiku.studio.database.embedded;

import java.io.Serial;

/** The embedded PostgreSQL cannot serve; the message is written for the person who runs the service. */
public class EmbeddedServerException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    EmbeddedServerException(String message) {
        super(message);
    }

    EmbeddedServerException(String message, Throwable cause) {
        super(message, cause);
    }
}
