package com.lumiku.studio.generation;

import java.util.Optional;

/**
 * A feature whose jobs the engine runs, picture by picture; a bean for each kind of job. A unit may be begun several times
 * (after a failure, a crash), also by several workers at once, but ends once: only the one that holds its lease reaches
 * {@link Result#record()} or {@link #fail}.
 *
 * <p>Where rows are locked: the engine locks the unit first, so a feature that cancels withdraws the units first and then
 * locks its job.
 */
public interface UnitHandler {

    /** A short name, never changed: it is stored with each unit. */
    String kind();

    /**
     * Says what is to be done, and marks the job as running. Called in a transaction.
     *
     * @return empty where nobody wants the picture any more: the unit is dropped
     */
    Optional<Work> begin(Unit unit);

    /**
     * The picture will not be made. Called in the transaction that removes the unit.
     *
     * @param reason for users, without secrets
     */
    void fail(Unit unit, String reason);
}
