package com.lumiku.studio.web.answer;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The answer to a POST, as it is kept for a retry.
 *
 * @param location the path of what was made
 * @param body the JSON bytes answered
 */
record KeptAnswer(int status, String location, byte[] body) {

    RestResponse<KeptAnswer> answer() {
        return builder().build();
    }

    RestResponse<KeptAnswer> replay(LinkRenewal links) {
        return new KeptAnswer(status, location, links.renew(body))
                .builder()
                .header("Idempotent-Replayed", "true")
                .build();
    }

    private RestResponse.ResponseBuilder<KeptAnswer> builder() {
        return RestResponse.ResponseBuilder.<KeptAnswer>create(status)
                .entity(this)
                .header(HttpHeaders.LOCATION, location);
    }
}
