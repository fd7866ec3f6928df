package com.lumiku.studio.pose.request;

import java.util.function.Supplier;

/**
 * An administrator has taken a wish a step further. Fired as a CDI event in the transaction, before it commits; whoever has something to do
 * then observes it.
 *
 * @param userId who wished
 * @param status what it is from now on
 * @param answer the wish as GET answers it to whom it belongs
 */
public record PoseRequestDecided(String userId, String status, Supplier<PoseRequestView> answer) {}
