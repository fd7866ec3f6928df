package com.lumiku.studio.pose.request;

import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How far a wish has come: pending, approved, in_progress, completed; or rejected on the way. */
enum PoseRequestStatus {
    PENDING,
    APPROVED,
    IN_PROGRESS,
    COMPLETED,
    REJECTED;

    static final String NAMES = "pending, approved, in_progress, completed or rejected";

    /** The status as columns and answers have it. */
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether nothing comes after it. */
    boolean isFinal() {
        return next().isEmpty();
    }

    static Optional<PoseRequestStatus> of(String text) {
        return Arrays.stream(values())
                .filter(status -> status.text().equals(text))
                .findFirst();
    }

    /** The status that a caller names. */
    static PoseRequestStatus parse(String text) {
        return of(text).orElseThrow(() -> ProblemException.invalid("status", "must be " + NAMES));
    }

    /**
     * Goes on from one status to another, or stays.
     *
     * @throws ProblemException 409, naming the steps that are allowed
     */
    void require(PoseRequestStatus wanted) {
        if (wanted == this || next().contains(wanted)) {
            return;
        }
        String allowed = isFinal()
                ? "nothing comes after that"
                : "from there it can become "
                        + next().stream().map(PoseRequestStatus::text).sorted().collect(Collectors.joining(" or "));
        throw new ProblemException(
                ProblemKind.CONFLICT,
                "The request is %s and cannot become %s: %s".formatted(text(), wanted.text(), allowed));
    }

    private Set<PoseRequestStatus> next() {
        return switch (this) {
            case PENDING -> Set.of(APPROVED, REJECTED);
            case APPROVED -> Set.of(IN_PROGRESS, REJECTED);
            case IN_PROGRESS -> Set.of(COMPLETED, REJECTED);
            case COMPLETED, REJECTED -> Set.of();
        };
    }
}
