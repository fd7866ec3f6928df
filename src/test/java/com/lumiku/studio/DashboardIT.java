package com.lumiku.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.lumiku.studio.browser.Browser;
import com.lumiku.studio.browser.Page;
import com.lumiku.studio.media.picture.SamplePictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dashboard of the packaged service, used in a real browser as people use it. What the first journey makes, the others see. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DashboardIT {

    private static final List<String> SCREENS = List.of(
            "/ui/",
            "/ui/avatars",
            "/ui/avatars/new",
            "/ui/poses",
            "/ui/poses/new",
            "/ui/poses/requests",
            "/ui/create",
            "/ui/pictures",
            "/ui/activity",
            "/ui/settings",
            "/ui/admin",
            "/ui/webhooks",
            "/ui/nowhere");

    /** Some screens are scripts of their own. */
    private static final String LOADED = "find('h1', null) && !find('studio-skeleton', null)";

    /** How many bytes of the pixels of two pictures differ, or of their size. */
    private static final String DIFFERENCE = """
            (async (one, other) => {
              const pixels = async (address) => {
                const picture = await createImageBitmap(await (await fetch(address)).blob());
                const paint = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
                paint.drawImage(picture, 0, 0);
                return paint.getImageData(0, 0, picture.width, picture.height).data;
              };
              const [a, b] = await Promise.all([pixels(one), pixels(other)]);
              return a.length === b.length ? a.filter((value, at) => value !== b[at]).length : Infinity;
            })('%s', find('.avatar img', null).src)""";

    @TempDir
    static Path home;

    private static ServiceProcess service;
    private static Browser browser;

    private Page page;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        service = ServiceProcess.start(Map.of("STUDIO_HOME", home.toString())).awaitReady();
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
        page = browser.open(service.address() + "/");
        page.evaluate("localStorage.clear()");
        page.go(service.address() + "/");
    }

    @AfterEach
    void nothingIsComplainedOf() {
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    @Order(1)
    void fromTheFirstLookToPosedPictures() {
        page.see("Pictures of people who do not exist").screenshot("first-run");
        page.click("a", "New avatar").type("Name", "Rosa");
        page.type("Description", "a confident engineer with curly red hair, in a blue blazer")
                .screenshot("new-avatar");
        String shown = page.evaluate("find('.preview img', null).src").asText();
        page.click("button", "Make avatar").see("Done").screenshot("avatar-job");
        assertThat(page.evaluate(DIFFERENCE.formatted(shown.replace(".svg?", ".png?size=1024&")))
                        .asInt())
                .as("who is made is who was shown, to the pixel")
                .isZero();
        page.click("a", "Pose this avatar").click("a", "Choose poses");
        page.click("input", "Choose Warrior II (Virabhadrasana II)").click("input", "Choose Tree (Vrksasana)");
        page.see("2 of 50 chosen").screenshot("poses");
        page.click("a", "Make pictures").click("input", "Rosa").screenshot("create");
        page.click("button", "Make 2 pictures").see("2 of 2 made").see("Done").screenshot("job");
        page.click("button", "Picture 1").see("1 of 2").press("ArrowRight").see("2 of 2");
        page.press("f")
                .await("find('button', 'Favourite').ariaPressed === 'true'")
                .screenshot("lightbox");
        page.press("Escape")
                .click("a", "Pictures")
                .await("all('.tile img').length === 2")
                .screenshot("pictures");
    }

    @Test
    @Order(2)
    void aBrokenFileHoldsUpNoOther(@TempDir Path folder) throws IOException {
        page.go(service.address() + "/ui/avatars/new").click("button", "Upload");
        Path good = Files.write(folder.resolve("Ada.jpg"), SamplePictures.jpeg(400, 300));
        Path broken = Files.write(folder.resolve("Broken.jpg"), new byte[200]);
        page.choose("Picture", broken).click("button.primary", "Upload").await("find('.wrong', null)");
        page.screenshot("upload-refused");
        page.choose("Picture", good)
                .click("button.primary", "Upload")
                .see("Pose this avatar")
                .screenshot("avatar");
    }

    @Test
    @Order(3)
    void whatIsDeletedCanBeTakenBack() {
        page.go(service.address() + "/ui/avatars").see("Rosa").screenshot("avatars");
        page.click("span", "Rosa")
                .click("button", "Delete")
                .see("Rosa is deleted")
                .click("button", "Undo");
        page.see("Pose this avatar").go(service.address() + "/ui/avatars").see("Rosa");
    }

    @Test
    @Order(4)
    void whatOneTabStartsAnotherShows() {
        page.go(service.address() + "/ui/activity").see("Done");
        Page other = browser.open(service.address() + "/ui/avatars/new");
        other.type("Name", "Budi").type("Description", "kakek tua berkumis putih memakai peci hitam");
        other.click("button", "Make avatar");
        page.see("Budi").screenshot("activity");
    }

    @Test
    @Order(5)
    void aJobIsUsedAgainWithEverythingFilledIn() {
        page.go(service.address() + "/ui/activity").click("a.name", "Pictures").click("a", "Use again");
        page.await("all('button.pose').length === 2").see("Make 2 pictures").screenshot("again");
        page.await("find('input', 'Rosa').checked");
    }

    @Test
    @Order(6)
    void aPictureGetsAnotherBackgroundAndIsCompared() {
        page.go(service.address() + "/ui/pictures").click("button", "Picture 1").press("+");
        page.await("find('zoom-picture', null).zoom.scale > 1").press("0");
        page.click("button", "Formats and background").click("button", "A colour");
        page.screenshot("lightbox-panel").click("button", "Change the background");
        page.click("button", "Compare with the original")
                .await("find('compare-slider', null)")
                .screenshot("compare");
        assertThat(page.barriers()).isEmpty();
    }

    @Test
    @Order(7)
    void jobsAreCancelledAndMadeAgainByTheMany() {
        page.evaluate("""
                (async () => {
                  const api = '/api/apps/pose-generator';
                  const read = async (path) => (await fetch(api + path)).json();
                  const poses = (await read('/library?limit=50')).map((pose) => pose.id);
                  const project = (await read('/projects'))[0];
                  await fetch(api + '/generate', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body:
                    JSON.stringify({ projectId: project.id, generationType: 'GALLERY_REFERENCE', selectedPoseIds: poses, batchSize: 6 }) });
                })()""");
        page.go(service.address() + "/ui/activity")
                .click("button", "Cancel one job")
                .see("Cancelled");
        page.click("input", "Select Pictures").see("1 selected").screenshot("activity-selected");
        page.click("button", "Try one job again").await("find('button', 'Cancel one job')");
        page.click("button", "Cancel one job").see("Cancelled");
    }

    @Test
    @Order(8)
    void twoThousandPicturesAreAsQuickAsOne() {
        page.go(service.address() + "/ui/activity").evaluate("""
                (() => {
                  const real = fetch;
                  const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
                  const many = Array.from({ length: 2000 }, (_, at) => ({ id: `p${at}`, status: 'completed',
                    outputImageUrl: pixel, thumbnailUrl: pixel, generationId: 'g', createdAt: '2026-01-01T00:00:00Z' }));
                  globalThis.fetch = (address, options) => String(address).includes('/poses?')
                    ? Promise.resolve(new Response(JSON.stringify(many))) : real(address, options);
                  globalThis.took = [];
                  new PerformanceObserver((list) => list.getEntries().filter((entry) => entry.interactionId)
                    .forEach((entry) => took.push(entry.duration))).observe({ type: 'event', durationThreshold: 16 });
                })()""");
        page.click("a", "Pictures").await("all('.tile').length === 2000").evaluate("took.length = 0");
        for (int picture = 1; picture < 8; picture += 2) {
            page.click("input", "Select Picture " + picture);
        }
        page.evaluate("document.activeElement.blur()");
        page.pressWithControl("a").see("2,000 selected").await("took.length >= 4");
        double[] took = page.evaluate("took.sort((a, b) => a - b)")
                .valueStream()
                .mapToDouble(JsonNode::asDouble)
                .toArray();
        // What else the machine does is in the slowest of them.
        assertThat(took[took.length / 2]).as("milliseconds to the next paint").isLessThan(100);
    }

    @Test
    @Order(9)
    void aWebhookShowsItsSecretOnce() {
        page.go(service.address() + "/ui/webhooks").click("button", "New webhook");
        page.type("Address", "https://example.com/hook").click("button", "Create webhook");
        page.see("whsec_").screenshot("webhooks");
        page.click("button", "Delete")
                .see("https://example.com/hook is deleted")
                .click("button", "Undo");
        page.click("button", "Deliveries").see("Nothing has been sent yet");
        page.go(service.address() + "/ui/webhooks").see("https://example.com/hook");
        assertThat(page.text()).doesNotContain("whsec_");
    }

    @Test
    @Order(9)
    void aWishIsVotedForAndTurnedDown() {
        page.go(service.address() + "/ui/poses/requests").click("button", "Wish for a pose");
        page.type("Name of the pose", "Juggling").type("What it looks like", "three oranges in the air, laughing");
        page.click("button", "Send the wish")
                .click("button", "Vote for Juggling")
                .see("one vote");
        page.go(service.address() + "/ui/admin").click("button", "Turn down");
        page.type("The reason, which everybody sees", "Too many oranges").press("Enter");
        page.see("Turned down").screenshot("admin");
        page.go(service.address() + "/ui/poses/requests").see("Too many oranges");
    }

    @Test
    @Order(9)
    void everyDifficultyOnOfferFindsPoses() {
        page.go(service.address() + "/ui/poses").await("all('option').some((one) => one.value)");
        JsonNode offered = page.evaluate("all('option').map((one) => one.value).filter((one) => one)");

        assertThat(offered).hasSize(3);
        for (JsonNode difficulty : offered) {
            service.request()
                    .get("/api/apps/pose-generator/library?difficulty=" + difficulty.asText())
                    .then()
                    .statusCode(200)
                    .body("difficulty", everyItem(equalTo(difficulty.asText())))
                    .body("", not(empty()));
        }
    }

    @ParameterizedTest
    @CsvSource({"light,en", "dark,id"})
    @Order(10)
    void nothingKeepsAnybodyFromUsingAnyScreen(String scheme, String language) {
        page.media("prefers-color-scheme", scheme);
        page.evaluate("localStorage.setItem('studio.language', '%s')".formatted(language));
        for (String screen : SCREENS) {
            page.go(service.address() + screen).await(LOADED);
            page.screenshot(scheme + "-" + language + screen.replace('/', '-'));
            assertThat(page.barriers()).as(screen).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"320", "390", "3840"})
    @Order(11)
    void everyScreenFitsEveryWidth(int width) {
        page.size(width, 900);
        for (String screen : SCREENS) {
            page.go(service.address() + screen).await(LOADED);
            page.screenshot(width + screen.replace('/', '-'));
            assertThat(page.evaluate("document.scrollingElement.scrollWidth").asInt())
                    .as(screen)
                    .isLessThanOrEqualTo(width);
        }
    }

    @Test
    @Order(12)
    void withKeysAlone() {
        page.see("Home").press("?").see("Show these keys").press("Escape");
        page.press("g").press("p").see("Any difficulty").press("n").see("Description");
        page.press("Tab").await("document.activeElement === find('studio-app', null)");
    }

    @Test
    @Order(13)
    void aServiceThatIsEndedAndStartedAgainIsFoundAgain() throws Exception {
        page.see("Rosa");
        String address = service.address();
        service.kill();
        page.click("a", "Avatars").see("The service cannot be reached").screenshot("unreachable");
        service = ServiceProcess.start(
                Map.of("STUDIO_HOME", home.toString(), "PORT", address.substring(address.lastIndexOf(':') + 1)));
        page.see("Rosa");
    }
}
