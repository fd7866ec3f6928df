package com.lumiku.studio.generation.lifecycle;

/**
 * A user is about to start a generation: fired as a CDI event in the transaction that will, before its row is written. Who will lock the
 * user's row in the table {@code users} does it now: rows that refer to it lock it weakly when they are written, and two starts that
 * both held such a lock would wait for each other.
 */
public record UpcomingGeneration(String userId) {}
