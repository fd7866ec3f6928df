package com.lumiku.studio.media.source;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Keeps addresses that others name from leading to the inside. A name may mean another address the next time it is asked for, so
 * whoever connects does so to the very address that was found here ({@link #request}).
 *
 * @param permitted which addresses may be connected to
 */
public record AddressGuard(Resolver resolver, Predicate<InetAddress> permitted) {

    /** How the addresses of a host are found. */
    public interface Resolver {
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    private static final int PORT = 80;
    private static final int SECURE_PORT = 443;
    private static final Pattern IPV4 = Pattern.compile("(0|[1-9]\\d{0,2})(\\.(0|[1-9]\\d{0,2})){3}");
    private static final Pattern ENDS_IN_A_NUMBER = Pattern.compile("(.*\\.)?(\\d+|0x[0-9a-f]*)\\.?");
    private static final Pattern LOCALHOST = Pattern.compile("(.*\\.)?localhost\\.?");

    /** The guard of the internet. */
    public static AddressGuard ofInternet() {
        return new AddressGuard(InetAddress::getAllByName, PublicAddresses::contain);
    }

    /**
     * Where to connect to for a host, and nowhere else; empty where one of its addresses is inside. Blocks.
     *
     * @param trusted whether it may be wherever it is
     */
    public Optional<InetAddress> find(URI uri, boolean trusted) throws UnknownHostException {
        String host = host(uri);
        if (!trusted && isDisguised(host)) {
            return Optional.empty();
        }
        InetAddress[] addresses = resolver.addresses(host);
        return trusted || Stream.of(addresses).allMatch(permitted) ? Optional.of(addresses[0]) : Optional.empty();
    }

    /** Whether a host is not of the public internet by what it is called, which takes no look-up. */
    public static boolean isPlainlyInside(String name) {
        String host = name.toLowerCase(Locale.ROOT);
        if (isDisguised(host) || LOCALHOST.matcher(host).matches()) {
            return true;
        }
        boolean isAddress = host.startsWith("[") || IPV4.matcher(host).matches();
        try {
            return isAddress && !PublicAddresses.contain(InetAddress.getByName(host));
        } catch (UnknownHostException e) {
            return true;
        }
    }

    /** A request for an address, which connects to where its host was found, whatever its name means by then. */
    public static RequestOptions request(HttpMethod method, URI uri, InetAddress address) {
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return new RequestOptions()
                .setMethod(method)
                .setServer(SocketAddress.inetSocketAddress(port(uri), address.getHostAddress()))
                .setHost(uri.getHost())
                .setPort(port(uri))
                .setSsl(isSecure(uri))
                .setFollowRedirects(false)
                .setURI(uri.getRawQuery() == null ? path : path + '?' + uri.getRawQuery());
    }

    /** The port of an address, which may be the scheme's. */
    public static int port(URI uri) {
        if (uri.getPort() != -1) {
            return uri.getPort();
        }
        return isSecure(uri) ? SECURE_PORT : PORT;
    }

    static boolean isSecure(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme());
    }

    static String host(URI uri) {
        return uri.getHost().toLowerCase(Locale.ROOT);
    }

    /** A number in a spelling that programs understand in different ways, such as 0177.0.0.1 or 2130706433. */
    static boolean isDisguised(String host) {
        return ENDS_IN_A_NUMBER.matcher(host).matches() && !IPV4.matcher(host).matches();
    }
}
