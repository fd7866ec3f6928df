package com.lumiku.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.lumiku.studio.browser.Browser;
import com.lumiku.studio.browser.Page;
import com.lumiku.studio.media.picture.SamplePictures;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dashboard's pose editor in a real browser: limbs are pulled, and an avatar shows what comes of it. */
class PoseEditorIT {

    private static final String AVATARS = "/api/apps/avatar-creator";

    /** Where the figure's left hand is in the window. */
    private static final String PLACE_OF_HAND = """
            (() => {
              const canvas = find('pose-canvas', null);
              const drawing = canvas.renderRoot.querySelector('svg');
              const [x, y] = canvas.figure.leftWrist;
              const place = new DOMPoint(x * 1000, y * 1000).matrixTransform(drawing.getScreenCTM());
              return { x: place.x, y: place.y };
            })()""";

    private static final String FOREARM = """
            (({ leftElbow: a, leftWrist: b }) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]))
              (find('pose-canvas', null).figure)""";

    /** Counts frames that the canvas draws, and how long each takes it. */
    private static final String CLOCK = """
            (() => {
              const canvas = find('pose-canvas', null);
              const draw = canvas.performUpdate.bind(canvas);
              globalThis.took = [];
              canvas.performUpdate = () => {
                const begin = performance.now();
                draw();
                took.push(performance.now() - begin);
              };
            })()""";

    @TempDir
    static Path home;

    /** Deleted when the browser has ended, which writes there. */
    @TempDir
    static Path folder;

    private static ServiceProcess service;
    private static Browser browser;

    private Page page;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        service = ServiceProcess.start(
                        Map.of("DATABASE_URL", MigratedDatabase.copy().url(), "STUDIO_HOME", home.toString()))
                .awaitReady();
        String project = service.request()
                .contentType(ContentType.JSON)
                .body("{\"name\":\"Test\"}")
                .post(AVATARS + "/projects")
                .path("id");
        service.request()
                .contentType(ContentType.JSON)
                .header("Prefer", "wait=60")
                .body("{\"name\":\"Rosa\",\"prompt\":\"a dancer with red hair, in a green dress\"}")
                .post(AVATARS + "/projects/" + project + "/avatars/generate")
                .then()
                .statusCode(200);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (service != null) {
            service.close();
        }
    }

    @BeforeEach
    void open() {
        page = browser.open(service.address() + "/ui/poses/new").see("Joints");
    }

    @AfterEach
    void nothingIsComplainedOf() {
        assertThat(page.complaints()).isEmpty();
        assertThat(page.oddities()).isEmpty();
        page.close();
    }

    @Test
    void limbsKeepTheirLengthWhileTheyArePulledAtSixtyFramesASecond() {
        double before = page.evaluate(FOREARM).asDouble();
        page.evaluate(CLOCK);
        pullHand(110, -260);
        page.screenshot("pose-editor");
        assertThat(page.evaluate(FOREARM).asDouble()).isCloseTo(before, within(1e-9));
        assertThat(height()).as("the hand is up").isLessThan(-0.2);
        double best = medianOfFrames();
        // What else the machine does is in all frames of a pull, or in the slowest. One has 16.7 ms, of which the
        // browser
        // wants some to paint.
        for (int pull = 1; pull < 5 && best >= 8; pull++) {
            page.evaluate("took.length = 0");
            pullHand(-20, 30);
            best = Math.min(best, medianOfFrames());
        }
        assertThat(best).as("milliseconds for a frame").isLessThan(8);
    }

    private double medianOfFrames() {
        double[] took = page.evaluate("took.sort((a, b) => a - b)")
                .valueStream()
                .mapToDouble(JsonNode::asDouble)
                .toArray();
        assertThat(took).hasSizeGreaterThan(10);
        return took[took.length / 2];
    }

    @Test
    void everyGestureCanBeTakenBack() {
        double before = height();
        pullHand(60, -120);
        page.click("button", "Left hand").press("ArrowUp").press("ArrowUp").click("button", "Hide: Left ear");
        page.click("button", "Mirror");
        double mirrored = height();
        for (int gesture = 0; gesture < 5; gesture++) {
            assertThat(page.evaluate("find('button', 'Undo').disabled").asBoolean())
                    .isFalse();
            page.pressWithControl("z");
        }
        page.await("find('button', 'Undo').disabled");
        assertThat(height()).isEqualTo(before);
        for (int gesture = 0; gesture < 5; gesture++) {
            page.pressWithControl("y");
        }
        page.await("find('button', 'Redo').disabled");
        assertThat(height()).isEqualTo(mirrored);
    }

    @Test
    void anArrowMovesTheChosenJointByAHundredthOfTheHeight() {
        double before = height();
        page.click("button", "Left hand").press("ArrowUp");
        assertThat(height()).isCloseTo(before - 0.01, within(1e-9));
        page.click("button", "Side").press("ArrowUp");
        assertThat(height()).as("no joint has the focus").isCloseTo(before - 0.01, within(1e-9));
    }

    @Test
    void theAvatarFollowsWithinATenthOfASecondOfAPull() {
        page.await("find('figure img', null)");
        page.evaluate("""
                (() => {
                  const image = find('figure img', null);
                  globalThis.shown = 0;
                  image.addEventListener('load', () => (shown = performance.now()));
                  find('pose-canvas', null).addEventListener('gesture', () => (globalThis.ended = performance.now()));
                })()""");
        // The first ones warm the illustrator up, and the machine has other things to do.
        double fastest = Double.MAX_VALUE;
        for (int pull = 0; pull < 40 && fastest >= 100; pull++) {
            page.evaluate("shown = 0");
            pullHand(pull % 2 == 0 ? 20 : -20, pull % 2 == 0 ? -40 : 40);
            page.await("shown > 0");
            fastest = Math.min(fastest, page.evaluate("shown - ended").asDouble());
        }
        page.screenshot("pose-editor-live");
        assertThat(fastest)
                .as("milliseconds from the end of a pull to the figure")
                .isLessThan(100);
    }

    @Test
    void aPoseOfOnesOwnIsKeptChangedPicturedAndDeleted() {
        pullHand(80, -200);
        page.type("Name of the pose", "Hailing a taxi").click("button", "Save and make pictures");
        page.see("Hailing a taxi is saved").click("input", "Rosa").click("button", "Make one picture");
        page.see("1 of 1 made").see("Done").screenshot("own-pose-job");
        page.go(service.address() + "/ui/poses?mine=true").see("Hailing a taxi").screenshot("own-poses");
        page.click("a", "Change Hailing a taxi in the editor").see("Joints");
        assertThat(height()).as("the hand is still up").isLessThan(-0.1);
        page.click("button", "Mirror").click("button", "Save as my pose").see("Hailing a taxi is saved");
        page.click("button", "Delete Hailing a taxi").see("Hailing a taxi is deleted");
        page.click("button", "Undo").await("find('button', 'Delete Hailing a taxi')");
    }

    @Test
    void theSkeletonIsTakenAlongAsADocumentAndAPicture() throws IOException {
        page.downloadsTo(folder).click("button", "OpenPose JSON").click("button", "Skeleton as PNG");
        Path document = folder.resolve("pose.json");
        Path picture = folder.resolve("pose.png");
        Awaitility.await().until(() -> Files.exists(document) && Files.exists(picture));
        JsonNode points =
                new ObjectMapper().readTree(Files.readAllBytes(document)).at("/people/0/pose_keypoints_2d");
        assertThat(points).hasSize(54);
        assertThat(points.get(2).asDouble()).isEqualTo(1);
        assertThat(Files.readAllBytes(picture)).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void aFingerPullsAndTwoChangeNothingMore() {
        double before = page.evaluate(FOREARM).asDouble();
        JsonNode hand = page.evaluate(PLACE_OF_HAND);
        double x = hand.path("x").asDouble();
        double y = hand.path("y").asDouble();
        page.swipe(x, y, x + 100, y - 220, 12).await("!find('button', 'Undo').disabled");
        assertThat(page.evaluate(FOREARM).asDouble()).isCloseTo(before, within(1e-9));
        double pulled = height();
        assertThat(pulled).as("the hand is up").isLessThan(-0.1);
        page.spread(x, y, 60, 120);
        assertThat(page.evaluate("scrollY").asInt()).as("the page stays").isZero();
        assertThat(page.evaluate(FOREARM).asDouble()).isCloseTo(before, within(1e-9));
        page.click("button", "Undo");
        assertThat(page.barriers()).isEmpty();
    }

    @Test
    void whatIsDrawnSurvivesAReload() {
        pullHand(90, -200);
        double pulled = height();
        page.go(service.address() + "/ui/poses/new").see("Joints");
        assertThat(height()).isEqualTo(pulled);
        page.click("button", "Undo");
        assertThat(height()).as("as it was at the beginning").isGreaterThan(pulled);
    }

    @Test
    void documentsAndPicturesAreDropped() throws IOException {
        pullHand(90, -200);
        double pulled = height();
        page.downloadsTo(folder.resolve("dropped")).click("button", "OpenPose JSON");
        Path document = folder.resolve("dropped/pose.json");
        Awaitility.await().until(() -> Files.exists(document));
        page.click("button", "Undo").drop("pose-canvas", document).await("!find('button', 'Undo').disabled");
        assertThat(height()).as("the hand is where it was drawn").isCloseTo(pulled, within(0.02));
        Path picture = Files.write(folder.resolve("Trace.jpg"), SamplePictures.jpeg(300, 400));
        page.drop("pose-canvas", picture)
                .await("find('button', 'Remove the picture')")
                .screenshot("pose-editor-traced");
        Path broken = Files.writeString(folder.resolve("Notes.json"), "{\"people\": []}");
        page.drop("pose-canvas", broken).see("Notes.json is no OpenPose document of a whole body");
        page.go(service.address() + "/ui/poses").see("Any difficulty").drop("poses-page", broken, document);
        page.see("Notes.json was not uploaded").see("pose is saved").await("location.search === '?mine=true'");
        page.see("pose").screenshot("own-pose-dropped");
    }

    private void pullHand(double x, double y) {
        pullHand(page, x, y);
    }

    /** Pulls the figure's left hand by so many pixels. */
    static void pullHand(Page page, double x, double y) {
        JsonNode hand = page.evaluate(PLACE_OF_HAND);
        double fromX = hand.path("x").asDouble();
        double fromY = hand.path("y").asDouble();
        page.pull(fromX, fromY, fromX + x, fromY + y, 40);
    }

    /** Of the left hand; downwards, in heights of the body. */
    private double height() {
        return page.evaluate("find('pose-canvas', null).figure.leftWrist[1]").asDouble();
    }
}
