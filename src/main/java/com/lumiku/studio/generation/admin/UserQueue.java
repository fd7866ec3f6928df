package com.lumiku.studio.generation.admin;

/**
 * What of the queue is one user's.
 *
 * @param queued units that wait
 * @param running units that are being made
 * @param oldestSeconds how long the user's oldest unit has been there
 */
public record UserQueue(String userId, long queued, long running, double oldestSeconds) {}
