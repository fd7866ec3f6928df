package com.lumiku.studio.account;

import com.lumiku.studio.config.Within;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The platform's table {@code users}, where the database has one. */
@ConfigMapping(prefix = "studio.users")
interface UsersConfig {

    /** How long the answer to "does this user exist, in which role" is trusted. */
    @WithDefault("30S")
    @Within(least = "0S", most = "24H")
    Duration cacheTime();
}
