package com.lumiku.studio.account;

import java.time.Duration;

/** What a user, or an address, may do only so often; how often is configured below {@code studio.limits}. */
public enum RateLimit {
    GENERATION("generations"),
    UPLOAD("uploads"),
    PRESET("avatars from presets"),
    PROJECT("new projects"),
    PORTRAIT("portraits"),
    WEBHOOK("deliveries of webhooks asked for by hand");

    private final String noun;

    RateLimit(String noun) {
        this.noun = noun;
    }

    String noun() {
        return noun;
    }

    /** So many calls in so much time; 0 for no limit. */
    record Limit(int calls, Duration per) {}

    Limit limit(LimitsConfig limits) {
        return switch (this) {
            case GENERATION -> new Limit(limits.generationCalls(), limits.generationPer());
            case UPLOAD -> new Limit(limits.uploadCalls(), limits.uploadPer());
            case PRESET -> new Limit(limits.presetCalls(), limits.presetPer());
            case PROJECT -> new Limit(limits.projectCalls(), limits.projectPer());
            case PORTRAIT -> new Limit(limits.portraitCalls(), limits.portraitPer());
            case WEBHOOK -> new Limit(limits.webhookCalls(), limits.webhookPer());
        };
    }
}
