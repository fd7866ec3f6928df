package com.lumiku.studio.web.answer;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;

/** The answer 202. */
public final class Accepted {

    private Accepted() {}

    /** What was begun and the path where it can be followed. */
    public static <T> RestResponse<T> at(String path, T view) {
        return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.ACCEPTED)
                .header(HttpHeaders.LOCATION, path)
                .entity(view)
                .build();
    }
}
