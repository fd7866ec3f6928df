package com.lumiku.studio.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.OctJwkGenerator;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.keys.EcKeyUtil;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.keys.RsaKeyUtil;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS) // Its keys take a second.
class TokenKeysTest {

    private static final String SECRET = "JWT_SECRET";
    private static final String PUBLIC_KEY = "JWT_PUBLIC_KEY";
    private static final String JWKS_URL = "JWT_JWKS_URL";

    private final PublicJsonWebKey rsa = RsaJwkGenerator.generateJwk(2048);
    private final PublicJsonWebKey ec = EcJwkGenerator.generateJwk(EllipticCurves.P256);

    TokenKeysTest() throws JoseException {}

    @Test
    void noneIsSingleUserMode() {
        assertTrue(TokenKeys.configured(settings(Map.of())).isEmpty());
    }

    @Test
    void severalAreRefusedByName() {
        String message = refusal(Map.of(SECRET, TestToken.SECRET, JWKS_URL, "https://platform.example/keys"));
        assertTrue(message.startsWith("JWT_JWKS_URL and JWT_SECRET are set"), message);
        assertFalse(message.contains(TestToken.SECRET));
    }

    @Test
    void secretNeeds32Bytes() {
        String secret = "x".repeat(31);
        String message = refusal(Map.of(SECRET, secret));
        assertTrue(message.contains("JWT_SECRET") && message.contains("32 bytes"), message);
        assertFalse(message.contains(secret));
        assertEquals(
                "HS256 with a shared secret",
                configured(SECRET, "\u00e9".repeat(16)).description());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s\n", " %s", "\"%s\"", "'%s'\r\n", "%s\t"})
    void whatPastingAddsToASecretIsTakenOffWithAWarning(String pasted) {
        TokenConfig settings = settings(Map.of(SECRET, pasted.formatted(TestToken.SECRET)));
        TokenKeys.Secret secret = assertInstanceOf(
                TokenKeys.Secret.class, TokenKeys.configured(settings).orElseThrow());
        assertEquals(
                "ada",
                TokenCheck.shared(settings, secret.key())
                        .check(TestToken.of("ada").signed())
                        .userId());
        assertTrue(TokenKeys.warning(settings).orElseThrow().contains("JWT_SECRET"));
        assertTrue(TokenKeys.warning(settings(Map.of(SECRET, TestToken.SECRET))).isEmpty());
    }

    @Test
    void aKeyInQuotesIsRead() {
        accepts('"' + ec.toJson() + "\"\n", TestToken.of("ada").es256(ec));
        assertInstanceOf(TokenKeys.Published.class, configured(JWKS_URL, "\"https://platform.example/keys\""));
    }

    @Test
    void keysInFormsOfOtherProgramsAreRefusedWithTheWayToTheRightOne() {
        refusesKey("-----BEGIN RSA PUBLIC KEY-----\nMIIBCgKCAQEA\n-----END RSA PUBLIC KEY-----", "-RSAPublicKey_in");
        refusesKey("ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQ ada@example", "ssh-keygen -e -m PKCS8");
        refusesKey("ecdsa-sha2-nistp256 AAAAE2VjZHNh", "ssh-keygen -e -m PKCS8");
        refusesKey("---- BEGIN SSH2 PUBLIC KEY ----\nAAAA\n---- END SSH2 PUBLIC KEY ----", "ssh-keygen -e -m PKCS8");
        refusesKey("-----BEGIN PUBLIC KEY-----", "neither");
        refusesKey("-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----", "neither");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!doctype html><title>Sign in</title> | not a JWKS: a page of HTML",
                "[]                                   | not a JWKS: a JSON array",
                "''                                   | not a JWKS",
                "{\"1f3\":\"-----BEGIN CERTIFICATE-----\"} | a list of certificates",
                "{\"error\":\"not found\"}              | neither a JWK nor a JWKS",
                "{\"keys\":[]}                          | holds no RSA key",
                "{\"keys\":7}                           | neither a JWK nor a JWKS",
            })
    void whatAnAddressAnswersInsteadOfKeysIsNamed(String answer, String reason) {
        String message = assertThrows(RefusedKeysException.class, () -> PublicKeys.published(answer))
                .getMessage();
        assertTrue(message.contains(reason), message);
    }

    @Test
    void publicKeysInEveryForm(@TempDir Path folder) throws Exception {
        String rsaPem = RsaKeyUtil.pemEncode(rsa.getPublicKey());
        String ecPem = EcKeyUtil.pemEncode(ec.getPublicKey());
        Path file = Files.writeString(folder.resolve("key.pem"), ecPem);
        accepts(rsaPem, TestToken.of("ada").rs256(rsa));
        accepts(rsaPem.replace("\r\n", "\\n"), TestToken.of("ada").rs256(rsa));
        accepts(ecPem, TestToken.of("ada").keyId("any").es256(ec));
        accepts(ec.toJson(), TestToken.of("ada").keyId("any").es256(ec));
        accepts(new JsonWebKeySet(rsa, ec).toJson(), TestToken.of("ada").es256(ec));
        accepts(file.toString(), TestToken.of("ada").es256(ec));
        accepts(file.toUri().toString(), TestToken.of("ada").es256(ec));
    }

    @Test
    void es256KeyChecksNothingElse() throws JoseException {
        TokenCheck check = check(ec.toJson());
        TestToken token = TestToken.of("ada");
        assertThrows(InvalidTokenException.class, () -> check.check(token.rs256(rsa)));
        assertThrows(InvalidTokenException.class, () -> check.check(token.unsigned()));
        assertThrows(
                InvalidTokenException.class,
                () -> check.check(token.hs256(ec.getPublicKey().getEncoded())));
        PublicJsonWebKey other = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        assertThrows(InvalidTokenException.class, () -> check.check(token.es256(other)));
    }

    @Test
    void unusablePublicKeysAreRefusedWithTheReason() throws JoseException {
        refusesKey("garbage", "no readable file");
        refusesKey("-----BEGIN PUBLIC KEY-----\ngarbage\n-----END PUBLIC KEY-----", "neither");
        refusesKey("{\"kty\":\"RSA\"}", "neither");
        refusesKey("{\"keys\":[]}", "holds no RSA key");
        refusesKey(OctJwkGenerator.generateJwk(256).toJson(OutputControlLevel.INCLUDE_SYMMETRIC), "holds no RSA key");
        refusesKey(RsaJwkGenerator.generateJwk(1024).toJson(), "2048 bits");
        refusesKey(EcJwkGenerator.generateJwk(EllipticCurves.P384).toJson(), "P-256");
        refusesKey(rsa.toJson(OutputControlLevel.INCLUDE_PRIVATE), "private key");
        refusesKey("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----", "private key");
    }

    @Test
    void urlsAreFetchedLater() {
        assertInstanceOf(TokenKeys.Published.class, configured(JWKS_URL, " https://platform.example/keys "));
        assertInstanceOf(TokenKeys.Published.class, configured(PUBLIC_KEY, "https://platform.example/key.pem"));
        assertTrue(refusal(Map.of(JWKS_URL, "ftp://platform.example")).contains("JWT_JWKS_URL"));
        assertTrue(refusal(Map.of(JWKS_URL, "not a url")).contains("JWT_JWKS_URL"));
    }

    @Test
    void singleUserModeIsForLoopbackOnly() {
        Authentication.requireLoopback(Map.of("HOST", "127.0.0.1"));
        String message = assertThrows(
                        ConfigurationException.class, () -> Authentication.requireLoopback(Map.of("HOST", "0.0.0.0")))
                .getMessage();
        for (String way : new String[] {"JWT_SECRET", "JWT_PUBLIC_KEY", "JWT_JWKS_URL", "HOST=127.0.0.1"}) {
            assertTrue(message.contains(way), message);
        }
    }

    private void accepts(String publicKey, String token) {
        assertEquals("ada", check(publicKey).check(token).userId());
    }

    private static TokenCheck check(String publicKey) {
        TokenKeys.Given given = assertInstanceOf(TokenKeys.Given.class, configured(PUBLIC_KEY, publicKey));
        return TokenCheck.signed(settings(Map.of()), given.keys());
    }

    private static void refusesKey(String publicKey, String reason) {
        String message = refusal(Map.of(PUBLIC_KEY, publicKey));
        assertTrue(message.startsWith("JWT_PUBLIC_KEY cannot be used: ") && message.contains(reason), message);
    }

    private static TokenKeys configured(String setting, String value) {
        Optional<TokenKeys> keys = TokenKeys.configured(settings(Map.of(setting, value)));
        return keys.orElseThrow();
    }

    private static String refusal(Map<String, String> settings) {
        TokenConfig token = settings(settings);
        return assertThrows(ConfigurationException.class, () -> TokenKeys.configured(token))
                .getMessage();
    }

    private static TokenConfig settings(Map<String, String> settings) {
        return new Settings(
                Optional.ofNullable(settings.get(SECRET)),
                Optional.ofNullable(settings.get(PUBLIC_KEY)),
                Optional.ofNullable(settings.get(JWKS_URL)),
                Optional.empty(),
                Optional.empty());
    }

    private record Settings(
            Optional<String> secret,
            Optional<String> publicKey,
            Optional<String> jwksUrl,
            Optional<String> issuer,
            Optional<String> audience)
            implements TokenConfig {}
}
