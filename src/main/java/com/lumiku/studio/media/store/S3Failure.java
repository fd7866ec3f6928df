package com.lumiku.studio.media.store;

import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** What it means for pictures that a call to S3 failed. */
final class S3Failure {

    private static final Logger LOG = Logger.getLogger(S3Failure.class);

    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int PRECONDITION_FAILED = 412;
    private static final int RANGE_NOT_SATISFIABLE = 416;
    private static final int NOT_IMPLEMENTED = 501;
    private static final int INSUFFICIENT_STORAGE = 507;

    /** How servers say that there is no room: it is in no standard. */
    private static final Set<String> FULL =
            Set.of("QuotaExceeded", "XMinioStorageFull", "XMinioAdminBucketQuotaExceeded", "InsufficientCapacity");

    private static final Set<String> NO_BUCKET = Set.of("NoSuchBucket", "InvalidBucketName");

    /** How AWS says that the bucket is in another region. */
    private static final Set<String> ELSEWHERE =
            Set.of("PermanentRedirect", "AuthorizationHeaderMalformed", "IllegalLocationConstraintException");

    private S3Failure() {}

    /** Makes a call; its failure is one that callers of the store know. */
    static <T> T translate(Supplier<T> call) {
        try {
            return call.get();
        } catch (SdkException e) {
            throw of(e);
        }
    }

    /** The failure as callers of the store know it. */
    private static RuntimeException of(SdkException failure) {
        if (failure instanceof AbortedException) {
            return new UncheckedIOException(new ClosedByInterruptException());
        }
        // Who watches the store says it once.
        LOG.debugf("S3 failed: %s", failure);
        if (failure instanceof S3Exception answer) {
            String code = code(answer);
            if (answer.statusCode() == INSUFFICIENT_STORAGE || FULL.contains(code)) {
                return new ProblemException(
                        ProblemKind.INSUFFICIENT_STORAGE, "There is no room for the picture: try again later");
            }
            if (answer.statusCode() == NOT_IMPLEMENTED) {
                return unconditional();
            }
            if (answer.statusCode() == FORBIDDEN || NO_BUCKET.contains(code) || ELSEWHERE.contains(code)) {
                return new ProblemException(
                        ProblemKind.INSUFFICIENT_STORAGE,
                        "The service may not use its bucket of pictures%s: its operator has to allow that"
                                .formatted(code.isEmpty() ? "" : " (" + code + ")"));
            }
        }
        return new StoreUnavailableException(String.valueOf(failure.getMessage()));
    }

    /** The server of the bucket does not know what replicas rely on. */
    static ProblemException unconditional() {
        return new ProblemException(
                ProblemKind.INSUFFICIENT_STORAGE,
                "The server of the bucket knows no conditional writes (If-None-Match): its operator has to take another");
    }

    private static String code(S3Exception answer) {
        AwsErrorDetails details = answer.awsErrorDetails();
        return details == null || details.errorCode() == null ? "" : details.errorCode();
    }

    /** Whether an object is not there; a bucket that is not there is something else. */
    static boolean isMissing(S3Exception answer) {
        return answer.statusCode() == NOT_FOUND && !NO_BUCKET.contains(code(answer));
    }

    /** Whether an object that should not have been there was, or another was putting it at the same time. */
    static boolean isThere(S3Exception answer) {
        return answer.statusCode() == PRECONDITION_FAILED || answer.statusCode() == CONFLICT;
    }

    static boolean isBehindTheEnd(S3Exception answer) {
        return answer.statusCode() == RANGE_NOT_SATISFIABLE;
    }
}
