package com.lumiku.studio.media.store;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;

/**
 * Deletions that lose to a newer put. S3 deletes under no condition that tells two puts of the same bytes apart. So who deletes
 * lays a mark beside the object first, and looks then; who puts again looks for marks after that, and waits for those it sees.
 * One of the two sees the other. A deletion that has not been sent within a limit is given up, and one that was sent is answered
 * within another: so a mark that was seen for longer is of somebody who crashed, and means nothing any more.
 */
final class S3Deletions {

    /** Of looking, and again of deleting: many times what they take. */
    static final Duration LIMIT = Duration.ofSeconds(2);

    /** What the marks begin with. */
    static final String MARKS = "deleting/";

    private static final int TURNS = 10;
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final S3Bucket bucket;
    private final Duration limit;

    S3Deletions(S3Bucket bucket, Duration limit) {
        this.bucket = bucket;
        this.limit = limit;
    }

    /** Deletes an object if it is the one meant, unless it is put again meanwhile. Where S3 is too slow for that, it stays. */
    void deleteIf(String key, Predicate<HeadObjectResponse> isMeant) {
        for (int turn = 0; turn < TURNS; turn++) {
            if (isDone(key, isMeant)) {
                return;
            }
        }
    }

    /** False where it took longer than anybody waits. */
    private boolean isDone(String key, Predicate<HeadObjectResponse> isMeant) {
        long start = System.nanoTime();
        String mark = marks(key) + UUID.randomUUID();
        bucket.put(mark, new byte[0], request -> {});
        boolean isMeantStill = bucket.head(key).filter(isMeant).isPresent();
        boolean isInTime = System.nanoTime() - start < limit.toNanos();
        if (isMeantStill && isInTime) {
            try {
                bucket.delete(key, limit);
            } catch (ApiCallTimeoutException e) {
                // It may still be carried out: the mark stays.
                return false;
            }
        }
        bucket.delete(mark);
        return isInTime || !isMeantStill;
    }

    /** Returns when all deletions have ended that may not have seen what was put before. */
    void await(String key) {
        Set<String> seen = new HashSet<>(bucket.names(marks(key)));
        long end = System.nanoTime() + limit.multipliedBy(3).toNanos();
        while (!seen.isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
            // Those that begin later see it.
            seen.retainAll(bucket.names(marks(key)));
        }
        seen.forEach(bucket::delete);
    }

    private static String marks(String key) {
        return MARKS + key + '/';
    }
}
