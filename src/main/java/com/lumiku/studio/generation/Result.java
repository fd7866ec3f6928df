package com.lumiku.studio.generation;

/** A picture that is made but not kept. */
public interface Result {

    /**
     * Keeps the files and writes the rows. Called in the transaction that removes the unit, so that it happens once or not at
     * all; if the job itself has gone, nothing is to be kept.
     */
    void record();
}
