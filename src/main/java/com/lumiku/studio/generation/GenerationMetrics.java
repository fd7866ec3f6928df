package com.lumiku.studio.generation;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** What the engine counts. */
@Singleton
class GenerationMetrics {

    private final MeterRegistry meters;

    GenerationMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Counts from nothing, so that the first failure is a change that alerts see. */
    void expect(String kind) {
        for (AttemptOutcome outcome : AttemptOutcome.values()) {
            units(kind, outcome);
        }
        takeovers(kind);
        seconds(kind);
    }

    /** An attempt has ended. */
    void ended(String kind, AttemptOutcome outcome) {
        units(kind, outcome).increment();
    }

    /** A silent worker's unit was taken away. */
    void takenOver(String kind) {
        takeovers(kind).increment();
    }

    /** A generator has made a picture. */
    void generated(String kind, long nanos) {
        seconds(kind).record(nanos, TimeUnit.NANOSECONDS);
    }

    /** The same for messages. */
    void expectMessages(String kind) {
        for (AttemptOutcome outcome : AttemptOutcome.values()) {
            messages(kind, outcome);
        }
    }

    /** An attempt to send a message has ended. */
    void messageEnded(String kind, AttemptOutcome outcome) {
        messages(kind, outcome).increment();
    }

    /** A message was sent, or could not be. */
    void sent(String kind, long nanos) {
        Timer.builder("studio.outbox.seconds")
                .description("How long a receiver took to answer a message")
                .tag("kind", kind)
                .serviceLevelObjectives(
                        Duration.ofMillis(100), Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(15))
                .register(meters)
                .record(nanos, TimeUnit.NANOSECONDS);
    }

    private Counter messages(String kind, AttemptOutcome outcome) {
        return meters.counter("studio.outbox.messages", "kind", kind, "outcome", outcome.tag());
    }

    private Counter units(String kind, AttemptOutcome outcome) {
        return meters.counter("studio.generation.units", "kind", kind, "outcome", outcome.tag());
    }

    private Counter takeovers(String kind) {
        return meters.counter("studio.generation.takeovers", "kind", kind);
    }

    private Timer seconds(String kind) {
        return Timer.builder("studio.generation.seconds")
                .description("How long the generator took for a picture")
                .tag("kind", kind)
                .serviceLevelObjectives(
                        Duration.ofMillis(50),
                        Duration.ofMillis(100),
                        Duration.ofMillis(250),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(30),
                        Duration.ofMinutes(2))
                .register(meters);
    }
}
