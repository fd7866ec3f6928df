package com.lumiku.studio.generator.provider;

import com.lumiku.studio.figure.Description;
import com.lumiku.studio.generator.GeneratedImage;
import com.lumiku.studio.generator.GeneratorException;
import io.smallrye.faulttolerance.api.TypedGuard;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/**
 * Stands before a provider: takes out of a user's words what servers take for instructions, ends what takes too long, and leaves a
 * provider alone that keeps failing or asked for it. It does not retry: the queue does, with longer pauses, without a waiting
 * thread, and for as long as it takes.
 */
final class Guard {

    /** Makes a picture, in one call of the service or in several. */
    interface Provider {
        GeneratedImage make(Description description) throws GeneratorException, InterruptedException;
    }

    /** Of so many calls in a row the half must have failed before the provider is left alone. */
    private static final int CALLS = 10;

    private static final Duration LONGEST_REQUEST = Duration.ofHours(1);

    private final TypedGuard<GeneratedImage> guard;
    private final Duration timeout;
    private final Duration rest;
    private final boolean neutralising;
    /** By {@link System#nanoTime()}. */
    private volatile long leftAloneUntil = System.nanoTime();

    Guard(ProviderConfig config) {
        this.timeout = config.timeout();
        this.rest = config.rest();
        this.neutralising = config.neutraliseMarkup();
        this.guard = TypedGuard.create(GeneratedImage.class)
                .withTimeout()
                .duration(timeout.toMillis(), ChronoUnit.MILLIS)
                .done()
                .withCircuitBreaker()
                .requestVolumeThreshold(CALLS)
                .failureRatio(0.5)
                .delay(rest.toMillis(), ChronoUnit.MILLIS)
                .when(Guard::isFailure)
                .done()
                .build();
    }

    GeneratedImage call(Description given, Provider provider) throws GeneratorException, InterruptedException {
        requireNotLeftAlone();
        Description description = neutralising ? Markup.neutralised(given) : given;
        try {
            return guard.call(() -> provider.make(description));
        } catch (TimeoutException e) {
            throw new GeneratorException.Failed(
                    String.format(Locale.ROOT, "The image service took longer than %d seconds", timeout.toSeconds()),
                    null,
                    null);
        } catch (CircuitBreakerOpenException e) {
            throw new GeneratorException.Unavailable(
                    "The image service keeps failing and is left alone for now", rest, null);
        } catch (GeneratorException.Unavailable e) {
            e.retryAfter().ifPresent(this::leaveAlone);
            throw e;
        } catch (GeneratorException | InterruptedException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("A generator throws nothing else", e);
        }
    }

    private void requireNotLeftAlone() throws GeneratorException {
        long left = leftAloneUntil - System.nanoTime();
        if (left > 0) {
            throw new GeneratorException.Unavailable(
                    "The image service has asked to be left alone for now", Duration.ofNanos(left), null);
        }
    }

    /** All others would be told the same. */
    private void leaveAlone(Duration asked) {
        Duration pause = asked.compareTo(LONGEST_REQUEST) < 0 ? asked : LONGEST_REQUEST;
        leftAloneUntil = System.nanoTime() + pause.toNanos();
    }

    /** Who says when to come back is well. */
    private static boolean isFailure(Throwable failure) {
        return switch (failure) {
            case GeneratorException.Failed failed -> true;
            case GeneratorException.Unavailable unavailable ->
                unavailable.retryAfter().isEmpty();
            case TimeoutException late -> true;
            default -> false;
        };
    }
}
