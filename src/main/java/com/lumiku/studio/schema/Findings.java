package com.lumiku.studio.schema;

import java.util.List;

/** What a check of the live schema found. */
sealed interface Findings {

    /** Everything the code maps is there. */
    record Complete() implements Findings {}

    /**
     * @param missing tables and columns by name, e.g. {@code avatars.personaName}
     * @param differences columns of a type that the code cannot use, in words
     */
    record Incomplete(List<String> missing, List<String> differences) implements Findings {}

    /** The database did not answer. */
    record Away(String reason) implements Findings {}
}
