package com.lumiku.studio.generation.admin;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * The queue as administrators see it.
 *
 * @param foreignJobs jobs that another program began and that are open, the oldest first, a hundred at most
 * @param users whose units they are, those with the most first, fifty at most
 */
public record QueueReport(@JsonUnwrapped QueueState state, List<ForeignJob> foreignJobs, List<UserQueue> users) {}
