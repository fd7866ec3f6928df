package com.lumiku.studio.media.store;

import java.util.stream.Stream;

/**
 * Names the files that rows hold, so that the sweep may remove the others. One bean for each feature whose rows hold files;
 * whoever adds a column with keys adds it here.
 */
public interface MediaReferences {

    /**
     * The values that rows hold, keys or not, which begin with a prefix. Called in a transaction, and closed; may be many more
     * than fit into memory.
     *
     * @param prefix the first characters of keys; nothing for all
     */
    Stream<String> startingWith(String prefix);
}
