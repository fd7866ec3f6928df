package com.lumiku.studio.schema;

import java.util.List;

/** What a check of the live schema found. */
public sealed interface Findings {

    /**
     * Everything the code needs is there.
     *
     * @param shape of {@link LiveQuery#SHAPE}
     */
    record Complete(String shape) implements Findings {}

    /**
     * @param missing tables and columns by name, e.g. {@code avatars.personaName}, and rights with what gives them
     * @param differences columns of a type that the code cannot use, in words
     */
    record Incomplete(List<String> missing, List<String> differences) implements Findings {}

    /**
     * The database takes no writes.
     *
     * @param complete whether everything the code needs is there, so that reading goes on
     */
    record ReadOnly(String reason, boolean complete) implements Findings {}

    /** The database did not answer. */
    record Away(String reason) implements Findings {}
}
