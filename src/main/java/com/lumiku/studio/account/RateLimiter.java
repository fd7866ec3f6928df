package com.lumiku.studio.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.lumiku.studio.internals.ReachesInto;
import com.lumiku.studio.web.problem.ProblemException;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * Counts what each user does: a token bucket for each user and {@link RateLimit}. Caffeine makes the entries of such a cache by the
 * name of their class, which its extension does not keep for native executables.
 */
@Singleton
@RegisterForReflection(classNames = "com.github.benmanes.caffeine.cache.PSAMS")
@ReachesInto(
        library = "caffeine",
        version = "3.2.3",
        reason = "PSAMS is the class of the entries of its cache, which is made by name.",
        until = "Its extension keeps the class for executables.")
public class RateLimiter {

    private static final long MOST_USERS = 100_000;

    private final boolean limits;
    private final Map<RateLimit, Cache<String, Bucket>> buckets = new EnumMap<>(RateLimit.class);
    private final Map<RateLimit, RateLimit.Limit> limit = new EnumMap<>(RateLimit.class);

    RateLimiter(TokenConfig token, LimitsConfig config) {
        limits = TokenKeys.areGiven(token);
        for (RateLimit allowance : RateLimit.values()) {
            RateLimit.Limit configured = allowance.limit(config);
            limit.put(allowance, configured);
            // A bucket nobody touched for so long is full again, as a new one is.
            buckets.put(
                    allowance,
                    Caffeine.newBuilder()
                            .expireAfterAccess(configured.per())
                            .maximumSize(MOST_USERS)
                            .build());
        }
    }

    /**
     * Counts that the user does it, for calls that hold no thread; others are {@link RateLimited}.
     *
     * @throws ProblemException 429 if the user has done it too often
     */
    public void charge(String userId, RateLimit allowance) {
        if (limits(allowance)) {
            take(userId, allowance);
        }
    }

    /** Whether there is a limit to it at all. */
    boolean limits(RateLimit allowance) {
        return limits && isLimited(allowance);
    }

    /** Whether there is a limit for those who need no token. */
    boolean isLimited(RateLimit allowance) {
        return limit.get(allowance).calls() > 0;
    }

    /** @throws ProblemException 429 if the user has done it too often; only where there is a limit */
    void take(String userId, RateLimit allowance) {
        RateLimit.Limit most = limit.get(allowance);
        ConsumptionProbe probe =
                buckets.get(allowance).get(userId, user -> bucket(most)).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            return;
        }
        throw ProblemException.tooMany(
                String.format(
                        Locale.ROOT, "No more than %d %s in %s", most.calls(), allowance.noun(), words(most.per())),
                Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** Takes back that the user has done it. */
    void giveBack(String userId, RateLimit allowance) {
        Bucket bucket = buckets.get(allowance).getIfPresent(userId);
        if (bucket != null) {
            bucket.addTokens(1);
        }
    }

    private static Bucket bucket(RateLimit.Limit most) {
        return Bucket.builder()
                .addLimit(bandwidth -> bandwidth.capacity(most.calls()).refillGreedy(most.calls(), most.per()))
                .build();
    }

    private static String words(Duration time) {
        if (time.toHours() > 0 && time.equals(Duration.ofHours(time.toHours()))) {
            return time.toHours() == 1 ? "an hour" : time.toHours() + " hours";
        }
        if (time.toMinutes() > 0 && time.equals(Duration.ofMinutes(time.toMinutes()))) {
            return time.toMinutes() == 1 ? "a minute" : time.toMinutes() + " minutes";
        }
        return time.toSeconds() + " seconds";
    }
}
