package com.lumiku.studio.account;

import com.lumiku.studio.config.SigningKey;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;

/**
 * Tickets with which browsers open event streams: {@code EventSource} sends no header, and a token does not belong into a URL, which
 * is logged. A ticket is signed and kept nowhere, so it is good at every replica.
 */
@Singleton
public class EventTickets {

    /** The query parameter. */
    public static final String PARAMETER = "ticket";

    public static final String DESCRIPTION = "Instead of a token: what POST /api/events/ticket has answered";

    private static final Duration LIFETIME = Duration.ofSeconds(60);
    private static final String PURPOSE = "avatar-studio event ticket\n";
    private static final int USER = 0;
    private static final int EXPIRY = 1;
    private static final int SIGNATURE = 2;

    private final SigningKey key;

    EventTickets(SigningKey key) {
        this.key = key;
    }

    /** What opens streams, and until when. */
    @RegisterForReflection
    public record Ticket(String ticket, Instant expiresAt) {}

    /** A ticket for a user. */
    public Ticket issue(String userId) {
        Instant expiresAt = Instant.now().plus(LIFETIME).truncatedTo(ChronoUnit.MILLIS);
        String text = encode(userId.getBytes(StandardCharsets.UTF_8)) + '.' + expiresAt.toEpochMilli();
        return new Ticket(text + '.' + encode(key.sign(PURPOSE + text)), expiresAt);
    }

    /** Whether a request opens an event stream with a ticket, be it a good one. */
    static boolean isWith(HttpServerRequest request) {
        return (request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD)
                && request.path().endsWith("/events")
                && request.getParam(PARAMETER) != null;
    }

    /** Whose ticket it is; none where it is not ours or no longer good. */
    Optional<String> userOf(String ticket) {
        String[] parts = ticket.split("\\.", -1);
        if (parts.length != SIGNATURE + 1) {
            return Optional.empty();
        }
        try {
            byte[] signature = key.sign(PURPOSE + parts[USER] + '.' + parts[EXPIRY]);
            if (!MessageDigest.isEqual(signature, Base64.getUrlDecoder().decode(parts[SIGNATURE]))
                    || Instant.now().isAfter(Instant.ofEpochMilli(Long.parseLong(parts[EXPIRY])))) {
                return Optional.empty();
            }
            return Optional.of(new String(Base64.getUrlDecoder().decode(parts[USER]), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
