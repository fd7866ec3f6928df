package com.lumiku.studio.generation.admin;

/**
 * What is in the queue, of all users.
 *
 * @param queued units that wait
 * @param running units that are being made
 * @param retrying units that wait after a failure
 * @param waiting units that cannot be tried now: the image service or the disk is in the way, or their worker was lost
 * @param stuck units whose worker has been silent for longer than a takeover may take
 * @param foreign jobs that another program began: they are open, but nothing of them is queued
 * @param workers replicas that make pictures
 * @param oldestSeconds how long the oldest unit has been there, 0 where there is none
 */
public record QueueState(
        long queued,
        long running,
        long retrying,
        long waiting,
        long stuck,
        long foreign,
        long workers,
        double oldestSeconds) {}
