package com.lumiku.studio.media.source;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * From where pictures may be fetched: from hosts on a list, as long as their addresses are public ones, and from trusted
 * origins, wherever these are.
 *
 * @param hosts names, which stand for the scheme's own port, or {@code name:port}
 * @param origins {@code scheme://host:port}
 */
record FetchRules(Set<String> hosts, Set<String> origins, Resolver resolver, Predicate<InetAddress> permitted) {

    /** How the addresses of a host are found. */
    interface Resolver {
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    private static final Pattern IPV4 = Pattern.compile("(0|[1-9]\\d{0,2})(\\.(0|[1-9]\\d{0,2})){3}");
    private static final Pattern ENDS_IN_A_NUMBER = Pattern.compile("(.*\\.)?(\\d+|0x[0-9a-f]*)\\.?");

    /** Rules for the internet. */
    static FetchRules of(Set<String> hosts) {
        return new FetchRules(hosts, Set.of(), InetAddress::getAllByName, PublicAddresses::contain);
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
        return new FetchRules(hosts, more, resolver, permitted);
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
        String host = host(picture);
        boolean trusted = origins.contains(origin(picture));
        if (!trusted && (isDisguised(host) || !isListed(picture, host))) {
            throw RemotePictureException.refused("Pictures are not fetched from this host");
        }
        InetAddress[] addresses = resolve(host);
        if (!trusted && !Stream.of(addresses).allMatch(permitted)) {
            throw RemotePictureException.refused("Pictures are not fetched from this host");
        }
        return addresses[0];
    }

    /** The port of an address, which may be the scheme's. */
    static int port(URI picture) {
        if (picture.getPort() != -1) {
            return picture.getPort();
        }
        return isSecure(picture) ? 443 : 80;
    }

    static boolean isSecure(URI picture) {
        return "https".equalsIgnoreCase(picture.getScheme());
    }

    private static boolean isWeb(URI picture) {
        return (isSecure(picture) || "http".equalsIgnoreCase(picture.getScheme()))
                && picture.getHost() != null
                && picture.getRawUserInfo() == null;
    }

    /** A number in a spelling that programs understand in different ways, such as 0177.0.0.1 or 2130706433. */
    private static boolean isDisguised(String host) {
        return ENDS_IN_A_NUMBER.matcher(host).matches() && !IPV4.matcher(host).matches();
    }

    private boolean isListed(URI picture, String host) {
        boolean usualPort = port(picture) == (isSecure(picture) ? 443 : 80);
        return usualPort && hosts.contains(host) || hosts.contains(host + ':' + port(picture));
    }

    private InetAddress[] resolve(String host) throws RemotePictureException {
        try {
            return resolver.addresses(host);
        } catch (UnknownHostException e) {
            throw RemotePictureException.passing("The picture's host is not known", e);
        }
    }

    private static String host(URI uri) {
        return uri.getHost().toLowerCase(Locale.ROOT);
    }

    private static String origin(URI uri) {
        return uri.getScheme().toLowerCase(Locale.ROOT) + "://" + host(uri) + ':' + port(uri);
    }
}
