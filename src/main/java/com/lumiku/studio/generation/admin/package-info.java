/**
 * The queue as administrators see it: what waits, runs or is stuck, and jobs that another program left. Begin with {@code
 * QueueResource}.
 *
 * <p>A <i>foreign</i> job was written into our tables by another program.
 */
package com.lumiku.studio.generation.admin;
