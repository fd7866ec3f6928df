package com.lumiku.studio.account;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.lumiku.studio.database.FreshDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.keys.RsaKeyUtil;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;

/** RS256 tokens with a key in the settings, an issuer and an audience. */
@QuarkusTest
@WithTestResource(FreshDatabase.class)
@TestProfile(PublicKeyTest.Profile.class)
class PublicKeyTest {

    // Of this class loader; the profile is made in another, hence the property.
    private static final String KEY = "test.key-pair";

    public static class Profile implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                PublicJsonWebKey pair = RsaJwkGenerator.generateJwk(2048);
                System.setProperty(KEY, pair.toJson(OutputControlLevel.INCLUDE_PRIVATE));
                return Map.of(
                        "studio.token.secret", "",
                        "studio.token.public-key", RsaKeyUtil.pemEncode(pair.getPublicKey()),
                        "studio.token.issuer", "https://platform.example",
                        "studio.token.audience", "studio");
            } catch (JoseException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    void signedByThePlatformForUs() throws JoseException {
        assertEquals(200, status(token().rs256(pair())));
    }

    @Test
    void issuerAndAudienceCount() throws JoseException {
        assertEquals(401, status(token().with("iss", "https://other.example").rs256(pair())));
        assertEquals(401, status(token().without("iss").rs256(pair())));
        assertEquals(401, status(token().with("aud", "other").rs256(pair())));
        assertEquals(401, status(token().without("aud").rs256(pair())));
    }

    @Test
    void thePublicKeyIsNoSecret() throws JoseException {
        byte[] der = pair().getPublicKey().getEncoded();
        byte[] pem = RsaKeyUtil.pemEncode(pair().getPublicKey()).getBytes(StandardCharsets.UTF_8);
        assertEquals(401, status(token().hs256(der)));
        assertEquals(401, status(token().hs256(pem)));
        assertEquals(401, status(token().unsigned()));
    }

    @Test
    void anotherKeyIsRefused() throws JoseException {
        assertEquals(401, status(token().rs256(RsaJwkGenerator.generateJwk(2048))));
    }

    private static TestToken token() {
        return TestToken.of("ada").with("iss", "https://platform.example").with("aud", "studio");
    }

    private static PublicJsonWebKey pair() throws JoseException {
        return PublicJsonWebKey.Factory.newPublicJwk(System.getProperty(KEY));
    }

    private static int status(String token) {
        return given().header("Authorization", "Bearer " + token)
                .get("/api/who")
                .statusCode();
    }
}
