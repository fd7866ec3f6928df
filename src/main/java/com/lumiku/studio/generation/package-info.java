/**
 * The engine: a queue in PostgreSQL, workers with leases, retries and progress. In come units from the apps, out come calls of
 * their {@link com.lumiku.studio.generation.UnitHandler}, each picture once as seen in the tables. Begin with {@link
 * com.lumiku.studio.generation.GenerationQueue} and {@code UnitRunner}.
 *
 * <p>A <i>generation</i> is a job, a <i>unit</i> one picture of it; an <i>attempt</i> is a generator's answer, and waiting is
 * none.
 */
package com.lumiku.studio.generation;
