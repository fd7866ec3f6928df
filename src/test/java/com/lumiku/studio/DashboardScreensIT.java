package com.lumiku.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.lumiku.studio.browser.Browser;
import com.lumiku.studio.browser.Page;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every screen of the dashboard with the demo's data: for everyone, in every width, by keys alone, by touch. */
class DashboardScreensIT {

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

    /** Of small and of usual telephones, and of a large screen. */
    private static final List<Integer> WIDTHS = List.of(320, 390, 3840);

    /** Some screens are scripts of their own. */
    private static final String LOADED = "find('h1', null) && !find('studio-skeleton', null) && !asked";

    @TempDir
    static Path home;

    private static ServiceProcess service;
    private static Browser browser;

    private Page page;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        service = ServiceProcess.command(Map.of("STUDIO_HOME", home.toString()), "serve", "--demo")
                .awaitReady();
        Page page = browser.open(service.address() + "/ui/pictures");
        page.await("all('.tile img').length === 6").close();
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
        page = browser.open(service.address() + "/ui/settings");
        page.evaluate("localStorage.clear()");
    }

    @AfterEach
    void nothingIsComplainedOf() {
        assertThat(page.complaints()).isEmpty();
        assertThat(page.oddities()).isEmpty();
        page.close();
    }

    @ParameterizedTest
    @CsvSource({"en", "id"})
    void nothingKeepsAnybodyFromUsingAnyScreen(String language) {
        page.evaluate("localStorage.setItem('studio.language', '%s')".formatted(language));
        Set<String> titles = new HashSet<>();
        for (String screen : SCREENS) {
            page.go(service.address() + screen).await(LOADED);
            for (String scheme : List.of("light", "dark")) {
                page.scheme(scheme).screenshot(scheme + "-" + language + screen.replace('/', '-'));
                assertThat(page.barriers()).as(screen + " " + scheme).isEmpty();
            }
            titles.add(page.evaluate("document.title").asText());
            assertThat(page.oddities()).as(screen).isEmpty();
        }
        assertThat(titles).as("each screen is called by a name of its own").hasSameSizeAs(SCREENS);
    }

    @Test
    void everyScreenFitsEveryWidth() {
        for (String screen : SCREENS) {
            page.size(WIDTHS.getFirst(), 900).go(service.address() + screen).await(LOADED);
            for (int width : WIDTHS) {
                page.size(width, 900).screenshot(width + screen.replace('/', '-'));
                assertThat(page.evaluate("document.scrollingElement.scrollWidth")
                                .asInt())
                        .as("%s %d".formatted(screen, width))
                        .isLessThanOrEqualTo(width);
            }
        }
    }

    @Test
    void keysLeadToScreens() {
        page.see("Settings").press("?").see("Go to Activity");
        assertThat(page.barriers()).isEmpty();
        page.press("Escape")
                .press("g")
                .press("p")
                .see("Any difficulty")
                .press("n")
                .see("Description");
        page.press("Tab").await("document.activeElement === find('studio-app', null)");
    }

    @Test
    void aPoseIsMadePublishedAndWishedForByKeysAlone() {
        page.go(service.address() + "/ui/poses/new").see("Joints").tabTo("Left hand");
        page.press("ArrowUp")
                .press("ArrowUp")
                .tabTo("Name of the pose")
                .write("By keys")
                .press("Enter");
        page.see("By keys is saved").tabTo("Change By keys in the editor");
        page.go(service.address() + "/ui/admin")
                .see("By keys")
                .tabTo("Publish By keys")
                .press("Enter");
        page.see("By keys is in the library for everybody");
        page.go(service.address() + "/ui/poses/requests")
                .await(LOADED)
                .tabTo("Wish for a pose")
                .press("Enter");
        page.tabTo("Name of the pose").write("Cartwheel").tabTo("What it looks like");
        page.write("legs in the air, both hands on the ground")
                .tabTo("Send the wish")
                .press("Enter");
        page.see("New · 0 votes").tabTo("Vote for Cartwheel").press("Space").see("one vote");
        page.go(service.address() + "/ui/admin")
                .see("Cartwheel")
                .tabTo("Approve")
                .press("Enter")
                .see("Approved");
    }

    @Test
    void aWebhookIsMadeByKeysAloneAndItsFormSurvivesAReload() {
        page.go(service.address() + "/ui/webhooks")
                .await(LOADED)
                .tabTo("New webhook")
                .press("Enter");
        page.tabTo("Address")
                .write("https://example.com/keys")
                .tabTo("What it is for (may be left empty)")
                .write("Keys");
        page.go(service.address() + "/ui/webhooks")
                .await("find('input', 'Address')?.value === 'https://example.com/keys'");
        page.tabTo("Create webhook")
                .press("Enter")
                .see("whsec_")
                .tabTo("Deliveries")
                .press("Enter");
        page.see("Nothing has been sent yet");
    }

    @Test
    void twoFingersComeNearerToAPicture() {
        page.go(service.address() + "/ui/pictures").click("button", "Picture 1").see("1 of 6");
        page.await("find('zoom-picture', null).zoom.scale === 1").spread(640, 450, 40, 160);
        page.await("find('zoom-picture', null).zoom.scale > 2").swipe(640, 450, 700, 450, 5);
        page.await("find('zoom-picture', null).zoom.x > 20");
    }

    @Test
    void boxesAreDrawnOverAndPicturesTakenAlongInOtherFormats() {
        page.go(service.address() + "/ui/pictures").await("all('.select').length === 6");
        JsonNode boxes = page.evaluate("""
                ['Picture 1', 'Picture 4'].flatMap((name) => {
                  const { x, y } = find('input', `Select ${name}`).getBoundingClientRect();
                  return [x + 8, y + 8];
                })""");
        page.pull(
                boxes.get(0).asDouble(),
                boxes.get(1).asDouble(),
                boxes.get(2).asDouble(),
                boxes.get(3).asDouble(),
                12);
        page.see("4 selected").screenshot("pictures-selected").click("button", "Download as ZIP");
        page.click("input", "TikTok 1080×1920").screenshot("zip-dialog");
        assertThat(page.barriers()).isEmpty();
        page.press("Escape").press("Escape").await("!text().includes('selected')");
    }

    @Test
    void poseAndTagAreInTheAddress() {
        page.go(service.address() + "/ui/poses").click("button", "yoga").await("location.search === '?tag=yoga'");
        page.await("find('pose-tile', null) && all('pose-tile').every((tile) => tile.pose.tags.includes('yoga'))");
        page.go(service.address() + "/ui/poses").see("50 of").click("button", "Show more 50 of 150");
        page.see("100 of 150");
        page.go(service.address() + "/ui/pictures?pose=pose-yoga-tree").await("all('.tile img').length === 1");
        page.click("button", "Tree (Vrksasana)").await("all('.tile img').length === 6");
    }

    @Test
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

    @Test
    void aScriptThatIsGoneIsReplacedByLoadingThePageAnew() {
        page.go(service.address() + "/ui/poses").await(LOADED).block("*/ui/bundle/*");
        page.evaluate("globalThis.isOld = true");
        page.click("a", "Wishes for poses")
                .await("globalThis.isOld === undefined")
                .block();
        page.go(service.address() + "/ui/poses/requests").see("Wish for a pose");
    }

    @Test
    void aJobThatNoWorkerTakesSaysSo() {
        page.go(service.address() + "/ui/poses").await(LOADED).evaluate("""
                (() => {
                  const real = fetch;
                  const job = { id: 'j', status: 'pending', progress: 0, createdAt: new Date().toISOString(), poses: [],
                    totalExpectedPoses: 4, posesCompleted: 0, posesFailed: 0, queuePosition: 3, projectId: 'p',
                    estimatedSecondsLeft: 90, waitingFor: 'worker', textPrompt: 'sitting on a stool' };
                  globalThis.fetch = (address, options) => String(address).includes('/generations/j')
                    ? Promise.resolve(new Response(JSON.stringify(job))) : real(address, options);
                  history.pushState(null, '', '/ui/jobs/pose-generator/j');
                  dispatchEvent(new PopStateEvent('popstate'));
                })()""");
        page.see("No worker is running").see("3 pictures before yours").see("about 2 minutes left");
        page.screenshot("job-waiting");
        assertThat(page.barriers()).isEmpty();
    }
}
