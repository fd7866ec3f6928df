package com.lumiku.studio.web.protocol;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Keeps out of the metrics what callers make up: a path that is no route's and a method that is none of HTTP's are counted as one.
 * There is room for 100 paths; calls of further ones would not be measured.
 */
@Singleton
class RequestTags implements MeterFilter {

    private static final String REQUESTS = "http.server.requests";
    private static final String PATH = "uri";
    private static final String METHOD = "method";
    private static final String UNKNOWN = "UNKNOWN";
    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT");
    private static final Set<String> OF_MICROMETER =
            Set.of("root", "NOT_FOUND", "REDIRECTION", "/cors-preflight", UNKNOWN);

    private final Routes routes;
    private Set<String> templates;

    RequestTags(Routes routes) {
        this.routes = routes;
    }

    @Override
    public Meter.Id map(Meter.Id meter) {
        if (!meter.getName().equals(REQUESTS)) {
            return meter;
        }
        List<Tag> tags = new ArrayList<>();
        for (Tag tag : meter.getTagsAsIterable()) {
            tags.add(isKnown(tag) ? tag : Tag.of(tag.getKey(), UNKNOWN));
        }
        return meter.replaceTags(tags);
    }

    private boolean isKnown(Tag tag) {
        return switch (tag.getKey()) {
            case PATH -> OF_MICROMETER.contains(tag.getValue()) || templates().contains(tag.getValue());
            case METHOD -> METHODS.contains(tag.getValue());
            default -> true;
        };
    }

    private synchronized Set<String> templates() {
        if (templates == null) {
            templates = routes.templates();
        }
        return templates;
    }
}
