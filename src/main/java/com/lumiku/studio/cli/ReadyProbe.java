package com.lumiku.studio.cli;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** Asks the service on this machine whether it is ready. */
record ReadyProbe(URI readiness) {

    private static final int CONNECT_MILLIS = 1_000;
    private static final int ANSWER_MILLIS = 2_000;

    /** The service that was given the same settings as this process. */
    static ReadyProbe ofConfiguration() {
        Config config = StartConfig.read();
        String host = config.getValue("quarkus.http.host", String.class);
        int port = config.getValue("quarkus.http.port", Integer.class);
        return new ReadyProbe(
                URI.create(String.format(Locale.ROOT, "http://%s:%d/q/health/ready", reachable(host), port)));
    }

    /** Why it is not ready; empty where it is. */
    Optional<String> obstacle() {
        try {
            HttpURLConnection connection = (HttpURLConnection) readiness.toURL().openConnection();
            connection.setConnectTimeout(CONNECT_MILLIS);
            connection.setReadTimeout(ANSWER_MILLIS);
            try {
                int status = connection.getResponseCode();
                return status == HttpURLConnection.HTTP_OK
                        ? Optional.empty()
                        : Optional.of(String.format(Locale.ROOT, "%s answers %d", readiness, status));
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return Optional.of("%s does not answer: %s".formatted(readiness, e.getMessage()));
        }
    }

    /** Who listens everywhere listens on the loopback address, too. */
    private static String reachable(String host) {
        return switch (host) {
            case "0.0.0.0", "::", "[::]" -> "127.0.0.1";
            case String other when other.contains(":") && !other.startsWith("[") -> "[" + other + "]";
            default -> host;
        };
    }
}
