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

    /** The answer itself: of the type that was answered the first time, as callers see it. */
    <T> RestResponse<T> answer() {
        return answer(this, null);
    }

    /** The answer given again, with links that are good for as long as those of a new one. */
    <T> RestResponse<T> replay(LinkRenewal links) {
        return answer(new KeptAnswer(status, location, links.renew(body)), "true");
    }

    @SuppressWarnings("unchecked")
    private static <T> RestResponse<T> answer(KeptAnswer kept, String replayed) {
        return (RestResponse<T>) RestResponse.ResponseBuilder.create(kept.status)
                .entity((Object) kept)
                .header(HttpHeaders.LOCATION, kept.location)
                .header("Idempotent-Replayed", replayed)
                .build();
    }
}
