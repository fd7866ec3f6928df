package com.lumiku.studio.credits;

import com.lumiku.studio.config.Within;
import com.lumiku.studio.generation.lifecycle.Product;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Charging the platform's credits. */
@ConfigMapping(prefix = "studio.credits")
public interface CreditsConfig {

    /** Whether credits are charged: only where the database has the platform's table credits. */
    @WithDefault("false")
    boolean enabled();

    /** What is charged for what. */
    Prices prices();

    /** Prices in credits; 0 for what is free. */
    interface Prices {

        /** An avatar made from words. */
        @WithDefault("10")
        @Within(least = "0", most = "1000000")
        int avatar();

        /** An avatar that is a picture of the caller's. */
        @WithDefault("2")
        @Within(least = "0", most = "1000000")
        int upload();

        /** An avatar made from a preset. */
        @WithDefault("8")
        @Within(least = "0", most = "1000000")
        int preset();

        /** An avatar made from a picture that it is to resemble. */
        @WithDefault("12")
        @Within(least = "0", most = "1000000")
        int reference();

        /** A picture of a pose. */
        @WithDefault("30")
        @Within(least = "0", most = "1000000")
        int pose();

        /** The background of such a picture, where one is asked for: so much more for each. */
        @WithDefault("10")
        @Within(least = "0", most = "1000000")
        int background();

        /** The price of one of them. */
        default int of(Product product) {
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
}
