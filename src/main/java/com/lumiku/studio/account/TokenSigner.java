package com.lumiku.studio.account;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.time.Duration;
import java.util.Optional;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/**
 * Signs tokens that this service accepts, for trying things.
 *
 * @param secret what HS256 is used with, {@value TokenKeys#MIN_SECRET_BYTES} bytes at least
 * @param issuer the issuer the service insists on, where it does
 * @param audience the audience it insists on, where it does
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7519">RFC 7519: JSON Web Token</a>
 */
public record TokenSigner(String secret, Optional<String> issuer, Optional<String> audience) {

    /**
     * A token for a user.
     *
     * @param role {@code admin}, or what means nothing to this service
     * @param email for other services that read it
     * @param lifetime how long from now it is good
     * @throws ConfigurationException where the secret is too short
     * @throws IllegalArgumentException where the service would not accept such a user
     */
    public String sign(String userId, Optional<String> role, Optional<String> email, Duration lifetime) {
        TokenKeys.Secret key = TokenKeys.secret(secret);
        JwtClaims claims = new JwtClaims();
        claims.setSubject(userId);
        claims.setStringClaim("userId", userId);
        role.ifPresent(name -> claims.setStringClaim("role", name));
        email.ifPresent(address -> claims.setStringClaim("email", address));
        issuer.ifPresent(claims::setIssuer);
        audience.ifPresent(claims::setAudience);
        claims.setIssuedAtToNow();
        NumericDate end = NumericDate.now();
        end.addSeconds(lifetime.toSeconds());
        claims.setExpirationTime(end);
        requireAccepted(claims);
        JsonWebSignature token = new JsonWebSignature();
        token.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        token.setHeader("typ", "JWT");
        token.setKey(key.key());
        token.setPayload(claims.toJson());
        try {
            return token.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    private static void requireAccepted(JwtClaims claims) {
        try {
            VerifiedToken.of(claims);
        } catch (InvalidTokenException | MalformedClaimException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}
