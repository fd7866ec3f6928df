package com.lumiku.studio.account;

import java.security.Key;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.AudValidator;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.IssValidator;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwt.consumer.NumericDateValidator;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * Checks tokens against given keys, algorithm by algorithm: what the keys are not made for is refused whatever the
 * token's header says.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7519">RFC 7519: JSON Web Token</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8725#section-3.1">RFC 8725, 3.1: perform algorithm verification</a>
 */
final class TokenCheck {

    /** How far the clocks of those who sign may differ from ours, for {@code exp} and {@code nbf}. */
    private static final int CLOCK_SKEW_SECONDS = 30;

    private static final Map<Integer, String> REFUSALS = Map.of(
            ErrorCodes.EXPIRED, "The token has expired",
            ErrorCodes.EXPIRATION_MISSING, "The token has no claim exp",
            ErrorCodes.NOT_YET_VALID, "The token is not valid yet",
            ErrorCodes.ISSUER_MISSING, "The token has no claim iss",
            ErrorCodes.ISSUER_INVALID, "The token is of another issuer",
            ErrorCodes.AUDIENCE_MISSING, "The token has no claim aud",
            ErrorCodes.AUDIENCE_INVALID, "The token is for another audience",
            ErrorCodes.SIGNATURE_INVALID, "The token's signature does not fit the key");

    private final JwtConsumer consumer;

    private TokenCheck(TokenConfig settings, VerificationKeyResolver keys, String... algorithms) {
        NumericDateValidator times = new NumericDateValidator();
        times.setRequireExp(true);
        times.setAllowedClockSkewSeconds(CLOCK_SKEW_SECONDS);
        JwtConsumerBuilder builder = new JwtConsumerBuilder()
                .setVerificationKeyResolver(keys)
                .setJwsAlgorithmConstraints(ConstraintType.PERMIT, algorithms)
                // The stock validators insist that sub is a text, which a number is taken as here.
                .setSkipAllDefaultValidators()
                .registerValidator(times);
        settings.issuer().map(issuer -> new IssValidator(issuer, true)).ifPresent(builder::registerValidator);
        settings.audience()
                .map(audience -> new AudValidator(Set.of(audience), true))
                .ifPresent(builder::registerValidator);
        this.consumer = builder.build();
    }

    /** HS256 with a shared secret. */
    static TokenCheck shared(TokenConfig settings, Key secret) {
        return new TokenCheck(settings, (jws, nesting) -> secret, AlgorithmIdentifiers.HMAC_SHA256);
    }

    /** RS256 and ES256 with public keys, chosen by the token's {@code kid} where it has one. */
    static TokenCheck signed(TokenConfig settings, List<JsonWebKey> keys) {
        return new TokenCheck(
                settings,
                resolver(keys),
                AlgorithmIdentifiers.RSA_USING_SHA256,
                AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
    }

    private static VerificationKeyResolver resolver(List<JsonWebKey> keys) {
        JsonWebKey first = keys.getFirst();
        if (keys.size() == 1 && first.getKeyId() == null) {
            // A PEM has no place for an id, though the tokens may name one.
            return (jws, nesting) -> first.getKey();
        }
        JwksVerificationKeyResolver resolver = new JwksVerificationKeyResolver(keys);
        resolver.setDisambiguateWithVerifySignature(true);
        return resolver;
    }

    /**
     * What the token says.
     *
     * @throws InvalidTokenException where it is not accepted
     */
    VerifiedToken check(String token) {
        try {
            return VerifiedToken.of(consumer.processToClaims(token));
        } catch (InvalidJwtException e) {
            throw refusal(e);
        } catch (MalformedClaimException e) {
            throw new InvalidTokenException("The token has a malformed claim");
        }
    }

    private static InvalidTokenException refusal(InvalidJwtException e) {
        if (e.getCause() instanceof UnresolvableKeyException) {
            return new InvalidTokenException.UnknownKey();
        }
        return new InvalidTokenException(REFUSALS.entrySet().stream()
                .filter(refusal -> e.hasErrorCode(refusal.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("The token is not valid"));
    }
}
