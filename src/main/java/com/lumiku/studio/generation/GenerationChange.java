package com.lumiku.studio.generation;

/** That a generation has changed, also as the payload of a notification. */
public record GenerationChange(JobId job, String userId) {

    private static final char SEPARATOR = '\n';

    static GenerationChange parse(String payload) {
        int separator = payload.indexOf(SEPARATOR);
        return new GenerationChange(JobId.parse(payload.substring(separator + 1)), payload.substring(0, separator));
    }

    /** What replicas tell each other of it. */
    public String payload() {
        return userId + SEPARATOR + job;
    }
}
