/**
 * How callers follow generations, whichever replica makes the pictures. In come steps of the lifecycle, by way of the database; out go
 * server-sent events. Begin with {@link com.lumiku.studio.generation.progress.ProgressStreams}.
 */
package com.lumiku.studio.generation.progress;
