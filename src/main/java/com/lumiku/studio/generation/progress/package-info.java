/**
 * How callers follow generations, whichever replica makes the pictures. In come steps of the lifecycle, by way of the database; out go
 * server-sent events, and answers that were held back. Begin with {@link com.lumiku.studio.generation.progress.EventStreams}.
 *
 * <p>A <i>follower</i> is told of each change; a <i>position</i> is a place in the log of changes.
 */
package com.lumiku.studio.generation.progress;
