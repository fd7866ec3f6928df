package com.lumiku.studio.credits;

import com.lumiku.studio.config.Within;
import com.lumiku.studio.generation.lifecycle.Product;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;

/** Charging the platform's credits, and prices in credits: 0 for what is free. */
@ConfigMapping(prefix = "studio.credits")
interface CreditsConfig {

    /** Whether credits are charged: only where the database has the platform's table credits. */
    @WithDefault("false")
    boolean enabled();

    /** An avatar made from words. */
    @WithName("prices.avatar")
    @WithDefault("10")
    @Within(least = "0", most = "1000000")
    int avatar();

    /** An avatar that is a picture of the caller's. */
    @WithName("prices.upload")
    @WithDefault("2")
    @Within(least = "0", most = "1000000")
    int upload();

    /** An avatar made from a preset. */
    @WithName("prices.preset")
    @WithDefault("8")
    @Within(least = "0", most = "1000000")
    int preset();

    /** An avatar made from a picture that it is to resemble. */
    @WithName("prices.reference")
    @WithDefault("12")
    @Within(least = "0", most = "1000000")
    int reference();

    /** A picture of a pose. */
    @WithName("prices.pose")
    @WithDefault("30")
    @Within(least = "0", most = "1000000")
    int pose();

    /** The background of such a picture, where one is asked for: so much more for each. */
    @WithName("prices.background")
    @WithDefault("10")
    @Within(least = "0", most = "1000000")
    int background();

    /** What one of them costs, in credits. */
    default int priceOf(Product product) {
        return switch (product) {
            case AVATAR -> avatar();
            case UPLOAD -> upload();
            case PRESET -> preset();
            case REFERENCE -> reference();
            case POSE -> pose();
            case POSE_WITH_BACKGROUND -> pose() + background();
        };
    }
}
