package com.lumiku.studio.generation;

/** A picture that is made but not kept. */
public interface Result {

    /**
     * Keeps the files. Called in the transaction that will {@link #record()} them, before anything is locked in it; if it is
     * rolled back, as where somebody else has the unit by now, they are not to stay.
     */
    void keep();

    /**
     * Writes the rows. Called in the transaction that removes the unit, so that it happens once or not at all: where that is
     * rolled back, it is kept and recorded again from the beginning.
     */
    void record();
}
