package com.lumiku.studio.web.protocol;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** Pages of other origins. */
@ConfigMapping(prefix = "studio.cors")
interface CorsConfig {

    /** The origins whose pages may read answers, such as {@code https://app.example.com}; {@code *} for all. */
    Optional<List<String>> origins();
}
