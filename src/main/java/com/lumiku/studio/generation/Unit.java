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

    static Unit of(String kind, String instance) {
        int separator = instance.indexOf(SEPARATOR);
        return new Unit(
                kind,
                instance.substring(0, separator).replace("%3A", ":").replace("%25", "%"),
                instance.substring(separator + 1));
    }

    /** What db-scheduler calls it. */
    String instance() {
        return instanceOf(generationId) + key;
    }

    /** What the instances of all units of a job begin with. Ids of other programs may hold the separator. */
    static String instanceOf(String generationId) {
        return generationId.replace("%", "%25").replace(":", "%3A") + SEPARATOR;
    }
}
