package com.lumiku.studio.account;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.lumiku.studio.database.FreshDatabase;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.keys.RsaKeyUtil;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * RS256 and ES256 tokens, of an issuer and for an audience, with keys behind a URL whose owner is away at first and publishes
 * a new one later.
 */
@QuarkusTest
@WithTestResource(FreshDatabase.class)
@WithTestResource(value = PublishedKeysTest.Owner.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
@TestProfile(PublishedKeysTest.Profile.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PublishedKeysTest {

    private static final PublicJsonWebKey RSA = rsa("rsa");
    private static final PublicJsonWebKey EC = ec("ec");
    private static final PublicJsonWebKey LATER = rsa("later");

    /** Of the service; shortened by nothing, as it is what protects the owner. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    public static class Profile implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "studio.token.secret", "",
                    "studio.token.issuer", "https://platform.example",
                    "studio.token.audience", "studio");
        }
    }

    /** Who publishes the keys. */
    public static class Owner implements QuarkusTestResourceLifecycleManager {

        static final AtomicInteger FETCHES = new AtomicInteger();
        static volatile List<PublicJsonWebKey> published = List.of();
        static volatile String page;

        private HttpServer server;

        @Override
        public Map<String, String> start() {
            try {
                server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            server.createContext("/keys", exchange -> {
                FETCHES.incrementAndGet();
                String answer = page == null ? new JsonWebKeySet(published).toJson() : page;
                byte[] body = answer.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(page == null && published.isEmpty() ? 500 : 200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            server.start();
            return Map.of(
                    "studio.token.jwks-url",
                    "http://127.0.0.1:" + server.getAddress().getPort() + "/keys");
        }

        @Override
        public void stop() {
            server.stop(0);
        }
    }

    @Test
    @Order(1)
    void withoutKeysTheServiceIsUnavailableAndRecovers() {
        assertEquals(0, Owner.FETCHES.get());
        assertEquals(503, status(token().keyId("rsa").rs256(RSA)));
        assertEquals(503, status(token().keyId("rsa").rs256(RSA)));
        assertEquals(1, Owner.FETCHES.get());
        readiness()
                .body("checks.find { it.name == 'token keys' }.status", equalTo("UP"))
                .body("checks.find { it.name == 'token keys' }.data.keys", containsString("status 500"));
        Owner.page = "<html>Sign in</html>";
        await().atMost(PAUSE.plusSeconds(30)).untilAsserted(() -> readiness()
                .statusCode(503)
                .body("checks.find { it.name == 'token keys' }.status", equalTo("DOWN"))
                .body("checks.find { it.name == 'token keys' }.data.keys", containsString("not a JWKS")));
        assertEquals(503, status(token().keyId("rsa").rs256(RSA)));
        Owner.page = null;
        Owner.published = List.of(RSA, EC);
        await().atMost(PAUSE.plusSeconds(30))
                .until(() -> status(token().keyId("rsa").rs256(RSA)) == 200);
        readiness()
                .body("checks.find { it.name == 'token keys' }.status", equalTo("UP"))
                .body("checks.find { it.name == 'token keys' }.data", nullValue());
    }

    private static ValidatableResponse readiness() {
        return given().get("/q/health/ready").then();
    }

    @Test
    @Order(2)
    void publishedKeysCount() {
        assertEquals(200, status(token().rs256(RSA)));
        assertEquals(200, status(token().keyId("ec").es256(EC)));
        assertEquals(200, status(token().es256(EC)));
    }

    @Test
    @Order(3)
    void otherKeysAndAlgorithmsAreRefused() {
        TestToken token = token();
        assertEquals(401, status(token.rs256(LATER)));
        assertEquals(401, status(token.unsigned()));
        assertEquals(401, status(token.keyId("rsa").rs256(LATER)));
        assertEquals(401, status(token.keyId("rsa").hs256(RSA.getPublicKey().getEncoded())));
        assertEquals(
                401,
                status(token.keyId("rsa")
                        .hs256(RsaKeyUtil.pemEncode(RSA.getPublicKey()).getBytes(StandardCharsets.UTF_8))));
        assertEquals(401, status(token.keyId("ec").rs256(RSA)));
        assertEquals(401, status(token.keyId("ec").without("exp").es256(EC)));
    }

    @Test
    @Order(4)
    void issuerAndAudienceCount() {
        assertEquals(401, status(token().with("iss", "https://other.example").rs256(RSA)));
        assertEquals(401, status(token().without("iss").rs256(RSA)));
        assertEquals(401, status(token().with("aud", "other").rs256(RSA)));
        assertEquals(401, status(token().without("aud").rs256(RSA)));
    }

    @Test
    @Order(5)
    void aNewKeyIsFetchedAndGarbageCausesNoStorm() {
        int before = Owner.FETCHES.get();
        long start = System.nanoTime();
        Owner.published = List.of(RSA, EC, LATER);
        for (int i = 0; i < 20; i++) {
            assertEquals(401, status(token().keyId("garbage " + i).rs256(RSA)));
        }
        await().atMost(PAUSE.plusSeconds(30))
                .until(() -> status(token().keyId("later").rs256(LATER)) == 200);
        long pauses = (System.nanoTime() - start) / PAUSE.toNanos();
        assertFalse(Owner.FETCHES.get() - before > pauses + 1, "more than one fetch in a pause");
    }

    private static TestToken token() {
        return TestToken.of("ada").with("iss", "https://platform.example").with("aud", "studio");
    }

    private static int status(String token) {
        return given().header("Authorization", "Bearer " + token)
                .get("/api/who")
                .statusCode();
    }

    private static PublicJsonWebKey rsa(String id) {
        try {
            return named(id, RsaJwkGenerator.generateJwk(2048));
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PublicJsonWebKey ec(String id) {
        try {
            return named(id, EcJwkGenerator.generateJwk(EllipticCurves.P256));
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PublicJsonWebKey named(String id, PublicJsonWebKey key) {
        key.setKeyId(id);
        return key;
    }
}
