package com.lumiku.studio.web.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of errors a caller may meet; the one place that knows their status codes and titles. */
public enum ProblemKind {
    INVALID(400, "Invalid request"),
    UNAUTHORIZED(401, "Authentication required"),
    PAYMENT_REQUIRED(402, "Not enough credits"),
    FORBIDDEN(403, "Not allowed"),
    NOT_FOUND(404, "Not found"),
    METHOD_NOT_ALLOWED(405, "Method not allowed"),
    NOT_ACCEPTABLE(406, "Not acceptable"),
    REQUEST_TIMEOUT(408, "Request timeout"),
    CONFLICT(409, "Conflict"),
    PRECONDITION_FAILED(412, "Changed meanwhile"),
    TOO_LARGE(413, "Too large"),
    URI_TOO_LONG(414, "URI too long"),
    UNSUPPORTED_MEDIA_TYPE(415, "Unsupported media type"),
    RANGE_NOT_SATISFIABLE(416, "Range not satisfiable"),
    MISDIRECTED(421, "Not for this server"),
    IDEMPOTENCY_KEY_REUSED(422, "Idempotency key reused"),
    BEYOND_GENERATOR(422, "The generator cannot do this"),
    TOO_MANY_REQUESTS(429, "Too many requests"),
    HEADERS_TOO_LARGE(431, "Headers too large"),
    INTERNAL(500, "Internal error"),
    NOT_IMPLEMENTED(501, "Not implemented"),
    UNAVAILABLE(503, "Not available right now"),
    VERSION_NOT_SUPPORTED(505, "HTTP version not supported"),
    INSUFFICIENT_STORAGE(507, "Insufficient storage");

    private final int status;
    private final String title;

    ProblemKind(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** A URN that is stable for programs, e.g. {@code urn:avatar-studio:problem:not-found}. */
    public String type() {
        return "urn:avatar-studio:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind with a status code, where there is one. */
    static Optional<ProblemKind> ofStatus(int status) {
        return Arrays.stream(values()).filter(kind -> kind.status == status).findFirst();
    }
}
