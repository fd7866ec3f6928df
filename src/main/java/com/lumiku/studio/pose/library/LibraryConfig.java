package com.lumiku.studio.pose.library;

import com.lumiku.studio.config.Within;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Searching the pose library. */
@ConfigMapping(prefix = "studio.library")
interface LibraryConfig {

    /** How long the words are trusted that tell what a mistyped one was meant to be. */
    @WithDefault("1M")
    @Within(least = "0S", most = "24H")
    Duration vocabularyMaxAge();
}
