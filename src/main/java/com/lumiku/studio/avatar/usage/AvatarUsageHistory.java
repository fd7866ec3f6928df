package com.lumiku.studio.avatar.usage;

import java.util.List;

/**
 * Who used an avatar.
 *
 * @param history the uses, newest first: one page of them
 * @param summary all uses by app, the last used first
 */
public record AvatarUsageHistory(List<AvatarUsageView> history, List<AppUsage> summary) {}
