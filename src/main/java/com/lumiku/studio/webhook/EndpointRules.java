package com.lumiku.studio.webhook;

import com.lumiku.studio.media.source.AddressGuard;
import com.lumiku.studio.web.problem.ProblemException;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which addresses endpoints may have: https ones of the public internet, and whatever the operator allows. Where a name leads is looked
 * at when a delivery connects; here only what an address says by itself.
 */
@Singleton
class EndpointRules {

    private static final String FIELD = "url";

    private final Set<String> allowed;

    EndpointRules(WebhookConfig config) {
        this.allowed = config.allowedHosts().orElse(Set.of()).stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** @throws ProblemException 400 where an endpoint cannot be there */
    void require(String url) {
        URI uri = parsed(url);
        if (uri.getHost() == null || uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
            throw ProblemException.invalid(FIELD, "must be an address with a host, without user and fragment");
        }
        if (isAllowed(uri) && isWeb(uri)) {
            return;
        }
        if (!"https".equalsIgnoreCase(uri.getScheme())) {
            throw ProblemException.invalid(FIELD, "must be an https address");
        }
        if (AddressGuard.isPlainlyInside(uri.getHost())) {
            throw ProblemException.invalid(FIELD, "must lead to a host of the public internet");
        }
    }

    /** Whether the operator trusts its host, wherever that is. */
    boolean isAllowed(URI url) {
        String host = url.getHost().toLowerCase(Locale.ROOT);
        return allowed.contains(host) || allowed.contains(host + ':' + AddressGuard.port(url));
    }

    private static boolean isWeb(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
    }

    private static URI parsed(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            throw ProblemException.invalid(FIELD, "must be an https address");
        }
    }
}
