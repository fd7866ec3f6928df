package com.lumiku.studio.account;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.keys.EcKeyUtil;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.keys.RsaKeyUtil;
import org.jose4j.lang.JoseException;

/** Reads public keys as people hand them out: PEM (key or certificate), JWK or JWKS. */
final class PublicKeys {

    /** RFC 7518, 3.3: a key of 2048 bits or larger must be used with RS256. */
    private static final int MIN_RSA_BITS = 2048;

    private PublicKeys() {}

    /**
     * The keys in a text that can check RS256 or ES256.
     *
     * @throws IllegalArgumentException with a reason for the operator where there is none
     */
    static List<JsonWebKey> parse(String text) {
        try {
            List<JsonWebKey> keys = text.startsWith("{") ? fromJson(text) : List.of(fromPem(text));
            List<JsonWebKey> usable = keys.stream().filter(PublicKeys::isUsable).toList();
            if (usable.isEmpty()) {
                throw new IllegalArgumentException("it holds no RSA key of 2048 bits or more and no EC key on P-256");
            }
            return usable;
        } catch (JoseException | GeneralSecurityException e) {
            throw new IllegalArgumentException("it is neither a public key as PEM nor a JWK", e);
        }
    }

    private static List<JsonWebKey> fromJson(String text) throws JoseException {
        if (text.contains("\"keys\"")) {
            return new JsonWebKeySet(text).getJsonWebKeys();
        }
        JsonWebKey key = JsonWebKey.Factory.newJwk(text);
        if (key instanceof PublicJsonWebKey pair && pair.getPrivateKey() != null) {
            throw new IllegalArgumentException("it is a private key; give the public one");
        }
        return List.of(key);
    }

    private static JsonWebKey fromPem(String text) throws JoseException, GeneralSecurityException {
        if (text.contains("PRIVATE KEY-----")) {
            throw new IllegalArgumentException("it is a private key; give the public one");
        }
        if (text.contains("BEGIN CERTIFICATE-----")) {
            ByteArrayInputStream pem = new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
            return jwk(CertificateFactory.getInstance("X.509")
                    .generateCertificate(pem)
                    .getPublicKey());
        }
        try {
            return jwk(new RsaKeyUtil().fromPemEncoded(text));
        } catch (GeneralSecurityException notRsa) {
            return jwk(new EcKeyUtil().fromPemEncoded(text));
        }
    }

    private static JsonWebKey jwk(PublicKey key) throws JoseException {
        return JsonWebKey.Factory.newJwk(key);
    }

    private static boolean isUsable(JsonWebKey key) {
        return switch (key.getKey()) {
            case RSAPublicKey rsa -> rsa.getModulus().bitLength() >= MIN_RSA_BITS;
            case ECPublicKey ec ->
                EllipticCurves.P256.getCurve().equals(ec.getParams().getCurve());
            default -> false;
        };
    }
}
