package com.lumiku.studio.web.problem;

import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Paths of this service as they stand in URIs. Ids of older rows may be any text, so each is percent-encoded.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3986#section-2.1">RFC 3986: percent-encoding</a>
 */
public final class UriPath {

    private UriPath() {}

    /**
     * A path below another one.
     *
     * @param base a path that needs no encoding
     * @param segments ids and words, as they are
     */
    public static String of(String base, String... segments) {
        StringBuilder path = new StringBuilder(base);
        for (String segment : segments) {
            path.append('/').append(encoded(segment));
        }
        return path.toString();
    }

    /** The path that was called, as it was sent. */
    public static String called(UriInfo uri) {
        return uri.getRequestUri().getRawPath();
    }

    /** Forms write a space as a plus sign, paths do not. */
    private static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
