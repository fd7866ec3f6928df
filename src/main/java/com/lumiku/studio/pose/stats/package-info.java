/** A user's pose generator in numbers, read from the rows that jobs leave. Begin with {@code PoseStatsResource}. */
package com.lumiku.studio.pose.stats;
