package com.lumiku.studio.account;

import io.vertx.core.net.HostAndPort;
import java.net.URI;
import java.util.regex.Pattern;

/** Names and addresses that lead to this very machine, told by their text: nothing is looked up. */
final class Loopback {

    private static final Pattern IPV4 = Pattern.compile("127(\\.\\d{1,3}){3}");
    private static final Pattern IPV6 = Pattern.compile("(0{0,4}:){2,7}0{0,3}1");

    private Loopback() {}

    /** Whether a host, an IPv6 address with or without brackets, is a loopback one. */
    static boolean isHost(String host) {
        String bare = host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
        return bare.equalsIgnoreCase("localhost")
                || IPV4.matcher(bare).matches()
                || IPV6.matcher(bare).matches();
    }

    /** Whether the header {@code Host} of a request names a loopback host. */
    static boolean isAuthority(HostAndPort authority) {
        return authority != null && isHost(authority.host());
    }

    /** Whether the header {@code Origin} of a request names a loopback host. */
    static boolean isOrigin(String origin) {
        try {
            String host = URI.create(origin).getHost();
            return host != null && isHost(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
