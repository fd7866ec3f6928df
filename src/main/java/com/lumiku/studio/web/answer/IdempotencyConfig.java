package com.lumiku.studio.web.answer;

import com.lumiku.studio.config.Within;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Answers kept for retried POSTs. */
@ConfigMapping(prefix = "studio.idempotency")
interface IdempotencyConfig {

    /** How long an answer is replayed. */
    @WithDefault("24H")
    @Within(least = "1S", most = "8760H")
    Duration retention();
}
