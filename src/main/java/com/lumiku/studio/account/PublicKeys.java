package com.lumiku.studio.account;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.regex.Pattern;
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

    /** OpenSSH's one line (authorized_keys) and its file format (RFC 4716). */
    private static final Pattern SSH = Pattern.compile("(ssh|ecdsa|sk)-\\S+ .*|---- BEGIN SSH2.*", Pattern.DOTALL);

    private PublicKeys() {}

    /**
     * The keys in a text that can check RS256 or ES256.
     *
     * @throws RefusedKeysException with a reason for the operator where there is none
     */
    static List<JsonWebKey> parse(String text) {
        return usable(text.startsWith("{") ? fromJson(text) : List.of(fromPem(text)));
    }

    /** Whether a text is a key, of whatever form, rather than the name of a file with one. */
    static boolean isText(String text) {
        return text.startsWith("{")
                || text.startsWith("-----BEGIN")
                || SSH.matcher(text).matches();
    }

    /**
     * The keys of an address, which publishes a JWKS, or one key in any other form.
     *
     * @throws RefusedKeysException with a reason for the operator where there is none
     */
    static List<JsonWebKey> published(String text) {
        if (text.startsWith("{") || text.startsWith("-----BEGIN")) {
            return parse(text);
        }
        throw new RefusedKeysException("it is not a JWKS: " + beginning(text));
    }

    private static String beginning(String text) {
        if (text.startsWith("<")) {
            return "a page of HTML or XML";
        }
        return text.startsWith("[") ? "a JSON array, which should be {\"keys\":[...]}" : "neither JSON nor PEM";
    }

    private static List<JsonWebKey> usable(List<JsonWebKey> keys) {
        List<JsonWebKey> usable = keys.stream().filter(PublicKeys::isUsable).toList();
        if (usable.isEmpty()) {
            throw new RefusedKeysException("it holds no RSA key of 2048 bits or more and no EC key on P-256");
        }
        return usable;
    }

    private static List<JsonWebKey> fromJson(String text) {
        try {
            if (text.contains("\"keys\"")) {
                return new JsonWebKeySet(text).getJsonWebKeys();
            }
            if (text.contains("BEGIN CERTIFICATE-----")) {
                throw new RefusedKeysException(
                        "it is not a JWKS but a list of certificates; its owner has an address for the JWKS as well");
            }
            JsonWebKey key = JsonWebKey.Factory.newJwk(text);
            if (key instanceof PublicJsonWebKey pair && pair.getPrivateKey() != null) {
                throw new RefusedKeysException("it is a private key; give the public one");
            }
            return List.of(key);
        } catch (RefusedKeysException e) {
            throw e;
        } catch (JoseException | RuntimeException e) {
            // The parsers throw whatever they stumble over.
            throw new RefusedKeysException("it is neither a JWK nor a JWKS", e);
        }
    }

    private static JsonWebKey fromPem(String text) {
        if (text.contains("PRIVATE KEY-----")) {
            throw new RefusedKeysException("it is a private key; give the public one");
        }
        if (text.contains("BEGIN RSA PUBLIC KEY-----")) {
            throw new RefusedKeysException("it is a public key in the form PKCS#1; write it as SPKI: openssl rsa"
                    + " -RSAPublicKey_in -in key.pem -pubout");
        }
        if (SSH.matcher(text).matches()) {
            throw new RefusedKeysException(
                    "it is a key of SSH; write it as PEM: ssh-keygen -e -m PKCS8 -f key.pub, for RSA and ECDSA P-256");
        }
        if (!text.contains("-----BEGIN ") || !text.contains("-----END ")) {
            throw new RefusedKeysException("it is neither a public key as PEM nor a JWK");
        }
        try {
            return text.contains("BEGIN CERTIFICATE-----") ? certificate(text) : key(text);
        } catch (JoseException | GeneralSecurityException | RuntimeException e) {
            throw new RefusedKeysException("it is neither a public key as PEM nor a JWK", e);
        }
    }

    private static JsonWebKey certificate(String text) throws JoseException, GeneralSecurityException {
        ByteArrayInputStream pem = new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
        return jwk(
                CertificateFactory.getInstance("X.509").generateCertificate(pem).getPublicKey());
    }

    private static JsonWebKey key(String text) throws JoseException, GeneralSecurityException {
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
