package com.lumiku.studio.generation;

/**
 * One picture that a job wants.
 *
 * @param kind whose job it is: the {@link UnitHandler#kind()}
 * @param generationId the job
 * @param key which of the job's pictures, unique within the job
 */
public record Unit(String kind, String generationId, String key) {

    private static final char SEPARATOR = ':';

    /** @throws IllegalArgumentException where the two could not be told apart again */
    public Unit {
        if (generationId.indexOf(SEPARATOR) >= 0) {
            throw new IllegalArgumentException("The id of a generation has no colon");
        }
    }

    static Unit of(String kind, String instance) {
        int separator = instance.indexOf(SEPARATOR);
        return new Unit(kind, instance.substring(0, separator), instance.substring(separator + 1));
    }

    String instance() {
        return generationId + SEPARATOR + key;
    }
}
