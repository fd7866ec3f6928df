package com.lumiku.studio.avatar.usage;

import java.time.Instant;

/**
 * How often an app used an avatar.
 *
 * @param appName as the app last called itself
 */
public record AppUsage(String appId, String appName, long count, Instant lastUsed) {}
