package com.lumiku.studio.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The headers by which receivers know that a call is ours: id, time, and a signature with each secret that is good. */
final class WebhookSignature {

    static final String ID = "webhook-id";
    static final String TIMESTAMP = "webhook-timestamp";
    static final String SIGNATURE = "webhook-signature";

    private static final String VERSION = "v1,";
    private static final String ALGORITHM = "HmacSHA256";

    private WebhookSignature() {}

    /** @param secrets the newest first */
    static Map<String, String> headers(String id, Instant at, byte[] body, List<byte[]> secrets) {
        String timestamp = String.valueOf(at.getEpochSecond());
        byte[] start = (id + '.' + timestamp + '.').getBytes(StandardCharsets.UTF_8);
        return Map.of(
                ID,
                id,
                TIMESTAMP,
                timestamp,
                SIGNATURE,
                secrets.stream()
                        .map(secret -> VERSION + hmac(secret, start, body))
                        .collect(Collectors.joining(" ")));
    }

    private static String hmac(byte[] secret, byte[] start, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            mac.update(start);
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }
}
