package com.lumiku.studio.media.source;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * From where pictures may be fetched: from hosts on a list, as long as their addresses are public ones, and from trusted
 * origins, wherever these are.
 *
 * @param hosts names, which stand for the scheme's own port, or {@code name:port}
 * @param origins {@code scheme://host:port}
 */
record FetchRules(Set<String> hosts, Set<String> origins, AddressGuard guard) {

    private static final String REFUSED = "Pictures are not fetched from this host";

    /** Rules for the internet. */
    static FetchRules of(Set<String> hosts) {
        return new FetchRules(hosts, Set.of(), AddressGuard.ofInternet());
    }

    FetchRules {
        hosts = hosts.stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        origins = Set.copyOf(origins);
    }

    /** The same, and an origin more. */
    FetchRules trusting(URI origin) {
        Set<String> more =
                Stream.concat(origins.stream(), Stream.of(origin(origin))).collect(Collectors.toSet());
        return new FetchRules(hosts, more, guard);
    }

    /**
     * Where to connect to for this picture, and nowhere else: a name may mean another address the next time it is asked for.
     *
     * @throws RemotePictureException where it may not be fetched from there
     */
    InetAddress address(URI picture) throws RemotePictureException {
        if (!isWeb(picture)) {
            throw RemotePictureException.refused("A picture is fetched only from an http or https address");
        }
        String host = AddressGuard.host(picture);
        boolean trusted = origins.contains(origin(picture));
        if (!trusted && (AddressGuard.isDisguised(host) || !isListed(picture, host))) {
            throw RemotePictureException.refused(REFUSED);
        }
        try {
            return guard.find(picture, trusted).orElseThrow(() -> RemotePictureException.refused(REFUSED));
        } catch (UnknownHostException e) {
            throw RemotePictureException.passing("The picture's host is not known", e);
        }
    }

    private static boolean isWeb(URI picture) {
        return (AddressGuard.isSecure(picture) || "http".equalsIgnoreCase(picture.getScheme()))
                && picture.getHost() != null
                && picture.getRawUserInfo() == null;
    }

    private boolean isListed(URI picture, String host) {
        int port = AddressGuard.port(picture);
        boolean usualPort = port == (AddressGuard.isSecure(picture) ? 443 : 80);
        return usualPort && hosts.contains(host) || hosts.contains(host + ':' + port);
    }

    private static String origin(URI uri) {
        return uri.getScheme().toLowerCase(Locale.ROOT) + "://" + AddressGuard.host(uri) + ':' + AddressGuard.port(uri);
    }
}
