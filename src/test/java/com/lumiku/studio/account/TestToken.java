package com.lumiku.studio.account;

import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.util.regex.Pattern;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;

/** Writes tokens, good ones and bad ones. */
public final class TestToken {

    public static final String SECRET = "a secret of tests, 32 bytes at least";

    private static final Pattern HALF = Pattern.compile("\\p{Cs}");

    private final JwtClaims claims = new JwtClaims();
    private String keyId;

    private TestToken() {}

    /** A token for a user that is good for ten minutes. */
    public static TestToken of(String userId) {
        return nobody().with("userId", userId);
    }

    /** A token without a user. */
    public static TestToken nobody() {
        return new TestToken().expiringIn(600);
    }

    public TestToken with(String claim, Object value) {
        claims.setClaim(claim, value);
        return this;
    }

    public TestToken without(String claim) {
        claims.unsetClaim(claim);
        return this;
    }

    public TestToken expiringIn(long seconds) {
        claims.setExpirationTime(in(seconds));
        return this;
    }

    public TestToken notBeforeIn(long seconds) {
        claims.setNotBefore(in(seconds));
        return this;
    }

    public TestToken keyId(String id) {
        this.keyId = id;
        return this;
    }

    /** Signed with {@link #SECRET}. */
    public String signed() {
        return hs256(SECRET.getBytes(StandardCharsets.UTF_8));
    }

    public String hs256(byte[] secret) {
        return signed("HS256", new HmacKey(secret));
    }

    public String rs256(PublicJsonWebKey pair) {
        return signed("RS256", pair.getPrivateKey());
    }

    public String es256(PublicJsonWebKey pair) {
        return signed("ES256", pair.getPrivateKey());
    }

    public String unsigned() {
        return signed("none", null);
    }

    private String signed(String algorithm, Key key) {
        JsonWebSignature token = new JsonWebSignature();
        token.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        token.setAlgorithmHeaderValue(algorithm);
        token.setKey(key);
        if (keyId != null) {
            token.setKeyIdHeaderValue(keyId);
        }
        // Half of a surrogate pair is no character that UTF-8 could hold, so it is escaped, as JSON allows.
        token.setPayload(HALF.matcher(claims.toJson())
                .replaceAll(half -> "\\\\u%04x".formatted((int) half.group().charAt(0))));
        try {
            return token.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static NumericDate in(long seconds) {
        NumericDate time = NumericDate.now();
        time.addSeconds(seconds);
        return time;
    }
}
