package com.lumiku.studio.generation;

/** News from the database, fired as CDI events on the event loop. */
public sealed interface Notification {

    /** Units were added. */
    record UnitsAdded() implements Notification {}

    /** A job's units were withdrawn. */
    record UnitsWithdrawn(JobId job) implements Notification {}

    /** A generation has changed. */
    record Changed(GenerationChange change) implements Notification {}

    /** News may have been missed: look for yourself. */
    record Resumed() implements Notification {}

    static Notification of(Channel channel, String payload) {
        return switch (channel) {
            case UNITS -> payload.isEmpty() ? new UnitsAdded() : new UnitsWithdrawn(JobId.parse(payload));
            case GENERATIONS -> new Changed(GenerationChange.parse(payload));
        };
    }
}
