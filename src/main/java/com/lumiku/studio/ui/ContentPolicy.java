package com.lumiku.studio.ui;

import com.lumiku.studio.media.link.MediaLinks;
import com.lumiku.studio.media.store.MediaStore;
import jakarta.inject.Singleton;
import java.net.URI;

/**
 * What the dashboard's page may load: its own script and styles, pictures of this service, of the address that its links are
 * made for and of where those lead. Nothing inline, nothing of other hosts.
 *
 * @see <a href="https://www.w3.org/TR/CSP3/">Content Security Policy Level 3</a>
 */
@Singleton
class ContentPolicy {

    private final String header;

    ContentPolicy(MediaLinks links, MediaStore store) {
        String pictures = links.host().map(ContentPolicy::origin).orElse("")
                + store.linkOrigin()
                        .map(URI::toString)
                        .map(ContentPolicy::origin)
                        .orElse("");
        this.header = String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self'",
                "img-src 'self' blob: data:" + pictures,
                "connect-src 'self'",
                "base-uri 'none'",
                "form-action 'none'",
                "frame-ancestors 'none'");
    }

    String header() {
        return header;
    }

    private static String origin(String url) {
        URI uri = URI.create(url);
        return uri.getScheme() == null ? "" : " %s://%s".formatted(uri.getScheme(), uri.getRawAuthority());
    }
}
