package com.lumiku.studio.web.problem;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Ends a request with a problem. Carries no stack trace: it is an answer, not a defect. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;
    private final transient List<Problem.Violation> violations;
    private final Duration retryAfter;
    private final transient Map<String, String> headers;
    private final transient Problem.Credits credits;

    public ProblemException(ProblemKind kind, String detail) {
        this(kind, detail, null, null, Map.of(), null);
    }

    /** A state that passes, as {@link #unavailable} tells of it, for those who have to tell it from others. */
    protected ProblemException(String detail, Duration retryAfter) {
        this(ProblemKind.UNAVAILABLE, detail, null, retryAfter, Map.of(), null);
    }

    private ProblemException(
            ProblemKind kind,
            String detail,
            List<Problem.Violation> violations,
            Duration retryAfter,
            Map<String, String> headers,
            Problem.Credits credits) {
        super(detail, null, false, false);
        this.kind = kind;
        this.violations = violations;
        this.retryAfter = retryAfter;
        this.headers = headers;
        this.credits = credits;
    }

    /** What does not exist, or belongs to somebody else: the two cannot be told apart. */
    public static ProblemException notFound(String what) {
        return new ProblemException(ProblemKind.NOT_FOUND, what + " not found");
    }

    /** A request whose field breaks a rule. */
    public static ProblemException invalid(String field, String message) {
        return invalid(List.of(new Problem.Violation(field, message)));
    }

    /** A request whose fields break rules. */
    public static ProblemException invalid(List<Problem.Violation> violations) {
        return new ProblemException(
                ProblemKind.INVALID, "The request has invalid fields", violations, null, Map.of(), null);
    }

    /** A state that passes: the caller may try again after a while. */
    public static ProblemException unavailable(String detail, Duration retryAfter) {
        return new ProblemException(ProblemKind.UNAVAILABLE, detail, null, retryAfter, Map.of(), null);
    }

    /** A caller who asks too often; may try again after a while. */
    public static ProblemException tooMany(String detail, Duration retryAfter) {
        return new ProblemException(ProblemKind.TOO_MANY_REQUESTS, detail, null, retryAfter, Map.of(), null);
    }

    /** A part of a file that is shorter. */
    public static ProblemException notInRange(long size) {
        return new ProblemException(
                ProblemKind.RANGE_NOT_SATISFIABLE,
                "The file has " + size + " bytes",
                null,
                null,
                Map.of("Content-Range", "bytes */" + size),
                null);
    }

    /** What costs more credits than there are. */
    public static ProblemException notEnough(long required, long balance) {
        return new ProblemException(
                ProblemKind.PAYMENT_REQUIRED,
                "This takes %s credits, and there are %s".formatted(required, balance),
                null,
                null,
                Map.of(),
                new Problem.Credits(required, balance));
    }

    public ProblemKind kind() {
        return kind;
    }

    /** The fields that break rules; none where it is about something else. */
    public List<Problem.Violation> violations() {
        return violations == null ? List.of() : violations;
    }

    /** When to try again, or null. */
    public Duration retryAfter() {
        return retryAfter;
    }

    /** What belongs into the head of the answer. */
    Map<String, String> headers() {
        return headers;
    }

    Problem problem(String instance) {
        return Problem.of(kind, getMessage(), instance, violations).with(credits);
    }
}
