package com.lumiku.studio.media.store;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.media.link.MediaLinks;
import com.lumiku.studio.media.picture.EncodedPicture;
import com.lumiku.studio.media.picture.PictureFormat;
import com.lumiku.studio.media.picture.SamplePictures;
import com.lumiku.studio.web.problem.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(FreshDatabase.class)
class MediaTest {

    private static final EncodedPicture PICTURE = new EncodedPicture(SamplePictures.jpeg(40, 30), PictureFormat.JPEG);

    private final String owner = UUID.randomUUID().toString();

    @Inject
    Media media;

    @Inject
    MediaLinks links;

    @ConfigProperty(name = "studio.media.link-lifetime")
    Duration lifetime;

    @Test
    void aPictureIsServedAsWhatItIsAndMayBeCached() {
        Response answer = load(links.link(media.keep(owner, PICTURE)));
        answer.then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header("Content-Length", String.valueOf(PICTURE.bytes().length))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cache-Control", matchesPattern("private, max-age=\\d+, immutable"));
        assertThat(answer.asByteArray()).isEqualTo(PICTURE.bytes());
        long age = Long.parseLong(answer.header("Cache-Control").replaceAll("\\D", ""));
        assertThat(age).isBetween(lifetime.toSeconds() - 10, lifetime.toSeconds() * 3 / 2);
    }

    @Test
    void headAndConditionalRequestsSendNoBody() {
        String link = links.link(media.keep(owner, PICTURE));
        Response head = plain().head(link);
        head.then().statusCode(200).contentType("image/jpeg");
        assertThat(head.header("Content-Length")).isEqualTo(String.valueOf(PICTURE.bytes().length));
        assertThat(head.asByteArray()).isEmpty();
        String tag = load(link).header("ETag");
        plain().header("If-None-Match", tag).get(link).then().statusCode(304);
        plain().header("If-None-Match", "\"other\"").get(link).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"bytes=0-9,0,9", "bytes=5-,5,-1", "bytes=-7,-7,-1", "bytes=0-99999999,0,-1", "bytes=-99999999,0,-1"})
    void aPartIsServedAlone(String range, int from, int to) {
        byte[] all = PICTURE.bytes();
        int first = from < 0 ? all.length + from : from;
        int last = to < 0 ? all.length + to : to;
        Response answer = plain().header("Range", range).get(links.link(media.keep(owner, PICTURE)));
        answer.then()
                .statusCode(206)
                .header("Content-Range", equalTo("bytes %d-%d/%d".formatted(first, last, all.length)));
        assertThat(answer.asByteArray()).isEqualTo(Arrays.copyOfRange(all, first, last + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=99999999-", "bytes=-0", "bytes=9-3"})
    void aPartThatIsNotThereIsRefused(String range) {
        plain().header("Range", range)
                .get(links.link(media.keep(owner, PICTURE)))
                .then()
                .statusCode(416)
                .header("Content-Range", equalTo("bytes */" + PICTURE.bytes().length))
                .contentType(Problem.MEDIA_TYPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-1,5-6", "lines=1-2", "bytes=x", "bytes=-"})
    void otherRangesMeanTheWhole(String range) {
        plain().header("Range", range)
                .get(links.link(media.keep(owner, PICTURE)))
                .then()
                .statusCode(200);
    }

    @Test
    void onlyTheLinkAsItWasMadeOpensAFile() {
        String link = links.link(media.keep(owner, PICTURE));
        String other = links.link(media.keep(UUID.randomUUID().toString(), PICTURE));
        String signature = link.substring(link.indexOf('?'));
        for (String bad : List.of(
                link.substring(0, link.indexOf('?')),
                link + "x",
                link.replaceFirst("expires=\\d", "expires=9"),
                other.substring(0, other.indexOf('?')) + signature,
                link.replace("signature=", "signature=%00"),
                "/media/..%2F..%2Fmedia.key" + signature,
                "/media/etc/passwd" + signature)) {
            load(bad).then().statusCode(403).contentType(Problem.MEDIA_TYPE);
        }
    }

    @Test
    void aLinkExpiresAndStaysTheSameForAWhile() {
        String key = media.keep(owner, PICTURE);
        long half = lifetime.toSeconds() / 2;
        Instant start = Instant.ofEpochSecond(Instant.now().getEpochSecond() / half * half);
        load(links.link(key, start.minusSeconds(4 * half + 100))).then().statusCode(403);
        assertThat(links.link(key, start.plusSeconds(1))).isEqualTo(links.link(key, start.plusSeconds(half)));
        assertThat(links.link(key, start.plusSeconds(half + 1))).isNotEqualTo(links.link(key, start.plusSeconds(half)));
    }

    @Test
    void linksInAnAnswerThatIsGivenAgainAreGoodAgain() {
        String key = media.keep(owner, PICTURE);
        String expired = links.link(key, Instant.now().minus(lifetime.multipliedBy(2)));
        String foreign = expired.replaceFirst(".$", expired.endsWith("A") ? "B" : "A");
        load(expired).then().statusCode(403);

        String[] renewed = renewed("{\"a\":\"%s\",\"b\":\"%s\",\"c\":\"\u00fc\"}".formatted(expired, foreign))
                .split("\"");

        load(renewed[3]).then().statusCode(200);
        assertThat(renewed[7]).isEqualTo(foreign);
        assertThat(renewed[11]).isEqualTo("\u00fc");
    }

    @Test
    void whatIsNotOursIsNoLink() {
        for (String value :
                Arrays.asList(null, "/uploads/ada.png", "https://example.org/a.png", "ab/cd/../x.jpg", "")) {
            assertThat(links.link(value)).isEqualTo(value);
        }
    }

    @Test
    void aMissingFileIsMissing() {
        String key = media.keep(owner, PICTURE);
        media.discard(List.of(key));
        load(links.link(key)).then().statusCode(404).contentType(Problem.MEDIA_TYPE);
        assertThat(media.read(key)).isEmpty();
    }

    @Test
    void picturesOfTheCatalogAreMadeWhenFirstAskedFor() {
        String key = TestOrigin.FOLDER + owner + ".jpg";
        load(links.link(key)).then().statusCode(200).contentType("image/jpeg");
        assertThat(StoredFiles.of(List.of(TestOrigin.kept(key)))).hasSize(1);
        media.discard(List.of(key));
        assertThat(media.read(key)).isPresent();
        load(links.link("catalog/unknown/" + owner + ".jpg")).then().statusCode(404);
    }

    @Test
    void whatAReleaseDrawsDifferentlyIsNotShownAsItWas() throws IOException {
        String key = TestOrigin.FOLDER + owner + ".jpg";
        byte[] asDrawn = media.read(key).orElseThrow();
        byte[] before = SamplePictures.jpeg(30, 30);
        Files.write(StoredFiles.path(TestOrigin.kept(key)), before);
        assertThat(media.read(key)).contains(before);
        String version = TestOrigin.version;
        try {
            TestOrigin.version = "fedcba9876543210";
            assertThat(media.read(key)).contains(asDrawn);
            assertThat(load(links.link(key)).asByteArray()).isEqualTo(asDrawn);
        } finally {
            TestOrigin.version = version;
        }
    }

    @Test
    void aFileLivesAndDiesWithTheTransactionOfItsRow() {
        String kept = QuarkusTransaction.requiringNew().call(() -> media.keep(owner, PICTURE));
        assertThat(media.read(kept)).contains(PICTURE.bytes());
        String[] undone = new String[1];
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    undone[0] = media.keep("undone " + owner, PICTURE);
                    media.discard(List.of(kept));
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessageContaining("rolled back");
        assertThat(StoredFiles.of(List.of(kept, undone[0]))).containsExactly(kept);
        QuarkusTransaction.requiringNew().run(() -> {
            media.discard(Arrays.asList(kept, null, "/uploads/ada.png"));
            assertThat(StoredFiles.of(List.of(kept))).containsExactly(kept);
        });
        assertThat(StoredFiles.of(List.of(kept))).isEmpty();
    }

    @Test
    void whoIsLateDoesNotRemoveTheFileOfWhoTookOver() {
        String[] key = new String[1];
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    key[0] = media.keep(owner, PICTURE);
                    QuarkusTransaction.requiringNew().run(() -> media.keep(owner, PICTURE));
                    throw new IllegalStateException("late");
                }))
                .hasMessageContaining("late");
        assertThat(StoredFiles.of(List.of(key[0]))).hasSize(1);
    }

    private static Response load(String link) {
        return plain().get(link);
    }

    private static RequestSpecification plain() {
        return given().urlEncodingEnabled(false);
    }

    private String renewed(String json) {
        return new String(links.renew(json.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }
}
