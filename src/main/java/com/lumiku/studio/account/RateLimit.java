package com.lumiku.studio.account;

import com.lumiku.studio.settings.StudioConfig;

/** What a user may do only so often; how often is configured below {@code studio.limits}. */
public enum RateLimit {
    GENERATION("generations"),
    UPLOAD("uploads"),
    PRESET("avatars from presets"),
    PROJECT("new projects");

    private final String noun;

    RateLimit(String noun) {
        this.noun = noun;
    }

    String noun() {
        return noun;
    }

    StudioConfig.Limit limit(StudioConfig.Limits limits) {
        return switch (this) {
            case GENERATION -> limits.generation();
            case UPLOAD -> limits.upload();
            case PRESET -> limits.preset();
            case PROJECT -> limits.project();
        };
    }
}
