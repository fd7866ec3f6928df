package com.lumiku.studio.account;

import com.lumiku.studio.config.SigningKey;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;

/**
 * What lets a browser in for a minute where it can send no header: a token does not belong into a URL, which is logged. A ticket is
 * good for one purpose, signed and kept nowhere, so it is good at every replica.
 */
@Singleton
class Tickets {

    /** The query parameter. */
    static final String PARAMETER = "ticket";

    private static final Duration LIFETIME = Duration.ofSeconds(60);
    private static final int USER = 0;
    private static final int EXPIRY = 1;
    private static final int SIGNATURE = 2;

    private final SigningKey key;

    Tickets(SigningKey key) {
        this.key = key;
    }

    /** Until when a ticket that is issued now is good. */
    static Instant expiry() {
        return Instant.now().plus(LIFETIME).truncatedTo(ChronoUnit.MILLIS);
    }

    /** A ticket for a user. */
    String issue(String userId, String purpose, Instant expiresAt) {
        String text = encode(userId.getBytes(StandardCharsets.UTF_8)) + '.' + expiresAt.toEpochMilli();
        return text + '.' + encode(sign(purpose, text));
    }

    /** Whose ticket it is; none where it is not ours, for another purpose or no longer good. */
    Optional<String> userOf(String ticket, String purpose) {
        String[] parts = ticket.split("\\.", -1);
        if (parts.length != SIGNATURE + 1) {
            return Optional.empty();
        }
        try {
            byte[] signature = sign(purpose, parts[USER] + '.' + parts[EXPIRY]);
            if (!MessageDigest.isEqual(signature, Base64.getUrlDecoder().decode(parts[SIGNATURE]))
                    || Instant.now().isAfter(Instant.ofEpochMilli(Long.parseLong(parts[EXPIRY])))) {
                return Optional.empty();
            }
            return Optional.of(new String(Base64.getUrlDecoder().decode(parts[USER]), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private byte[] sign(String purpose, String text) {
        return key.sign("avatar-studio " + purpose + " ticket\n" + text);
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
