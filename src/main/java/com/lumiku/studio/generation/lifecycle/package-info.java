/**
 * The life of a generation, of both apps, as one state machine. In come steps that callers and workers have it take, out goes one event
 * for each. Begin with {@link com.lumiku.studio.generation.lifecycle.GenerationStep}, which says what observers get, and {@link
 * com.lumiku.studio.generation.lifecycle.GenerationStatus}, which says what leads where.
 *
 * <p>A <i>step</i> takes a generation from one status to the next; {@link com.lumiku.studio.generation.lifecycle.Generations} are those
 * of an app.
 */
package com.lumiku.studio.generation.lifecycle;
