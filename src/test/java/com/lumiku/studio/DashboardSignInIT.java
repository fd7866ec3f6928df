package com.lumiku.studio;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.account.TestToken;
import com.lumiku.studio.browser.Browser;
import com.lumiku.studio.browser.Page;
import com.lumiku.studio.credits.CreditsDatabase;
import com.lumiku.studio.schema.Database;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dashboard beside a platform: callers bring tokens, jobs cost credits, and some are administrators. */
class DashboardSignInIT {

    @TempDir
    static Path home;

    /** Deleted when the browser has ended, which writes there. */
    @TempDir
    static Path folder;

    private static Database database;
    private static ServiceProcess service;
    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        database = Database.fresh().with(CreditsDatabase.PLATFORM).with("""
                INSERT INTO users (id, role) SELECT name, CASE name WHEN 'root' THEN 'admin' ELSE 'user' END
                FROM unnest(ARRAY['ada', 'ben', 'carla', 'dora', 'eve', 'finn', 'root']) AS name;
                INSERT INTO credits (id, "userId", amount, balance, type)
                VALUES ('1', 'carla', 1000, 1000, 'purchase'), ('2', 'dora', 25, 25, 'purchase');""");
        service = ServiceProcess.start(Map.of(
                        "DATABASE_URL",
                        database.url(),
                        "STUDIO_CREDITS_ENABLED",
                        "true",
                        "STUDIO_HOME",
                        home.toString(),
                        "JWT_SECRET",
                        TestToken.SECRET,
                        "STUDIO_UI_SIGN_IN_URL",
                        "https://platform.example.com/login?from=studio"))
                .awaitReady();
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

    @Test
    void aTokenIsAskedForAndKeptInTheTabOnly() {
        Page page = browser.open(service.address() + "/ui/").see("Sign in").screenshot("sign-in");
        assertThat(page.evaluate("find('a', 'Sign in at the platform').href").asText())
                .startsWith("https://platform.example.com/login?from=studio&returnTo=http");
        page.type("Token", TestToken.of("ada").signed()).click("button", "Continue");
        page.see("Pictures of people who do not exist")
                .go(service.address() + "/ui/avatars")
                .see("No avatars yet");
        browser.open(service.address() + "/ui/").see("Sign in");
    }

    @Test
    void aTokenMayComeBehindTheAddressAndLeavesNoTrace() {
        String token = TestToken.of("ben").signed();
        Page page = browser.open(service.address() + "/ui/#token=" + token).see("Pictures of people who do not exist");
        assertThat(page.evaluate("location.href").asText()).isEqualTo(service.address() + "/ui/");
        page.go(service.address() + "/ui/settings").click("button", "Sign out").see("Paste a token");
    }

    @Test
    void downloadsBringTheToken() throws IOException {
        String token = TestToken.of("carla").signed();
        Page page = browser.open(service.address() + "/ui/avatars/new#token=" + token)
                .downloadsTo(folder)
                .type("Name", "Rosa")
                .type("Description", "a friendly florist with curly hair");
        page.click("button", "Make avatar").see("Done").click("a", "Pose this avatar");
        page.click("button", "In words").type("Description of the pose", "sitting on a chair and reading");
        page.see("30 of your 990 credits")
                .click("button", "Make one picture")
                .see("1 of 1 made")
                .see("Done");
        page.click("button", "Download all as ZIP");
        assertThat(Files.readAllBytes(arrived("posed-pictures-of-rosa-poses.zip")))
                .startsWith('P', 'K');
        page.click("button", "Picture 1").click("button", "Download");
        assertThat(Files.readAllBytes(arrived("original.png"))).startsWith(0x89, 'P', 'N', 'G');
        page.press("Escape").click("a", "Pictures").click("input", "Select Picture 1");
        page.click("button", "Download as ZIP").click("button", "Download");
        assertThat(Files.readAllBytes(arrived("poses.zip"))).startsWith('P', 'K');
        page.go(service.address() + "/ui/settings").see("960 credits left").screenshot("credits");
        assertThat(page.barriers()).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidBeforeAndNoBalanceIsShownUntilItIsKnown() {
        Page page = browser.open(service.address() + "/ui/avatars/new#token="
                + TestToken.of("dora").signed());
        page.see("10 of your 25 credits").type("Name", "Mei").type("Description", "a painter with a beret and a bob");
        page.click("button", "Make avatar").see("Done").click("a", "Pose this avatar");
        page.click("button", "In words").see("This costs 30 credits, and there are 15 left.");
        assertThat(page.evaluate("find('button', 'Make one picture').disabled").asBoolean())
                .isTrue();
        assertThat(page.barriers()).isEmpty();
        page.screenshot("credits-missing").evaluate("""
                (() => {
                  const real = fetch;
                  const held = new Promise((resolve) => (globalThis.release = resolve));
                  globalThis.fetch = async (...request) => {
                    const isHeld = String(request[0]).endsWith('/api/credits');
                    await (isHeld ? held : null);
                    return real(...request);
                  };
                })()""");
        page.click("a", "Settings").see("Bahasa Indonesia");
        assertThat(page.text()).doesNotContain("credits");
        page.evaluate("release()");
        page.see("15 credits left");
        page.close();
    }

    @Test
    void administratorsSeeWhoseWorkItIsFreeWhatIsStuckAndPublish() {
        String pose = given().baseUri(service.address())
                .auth()
                .oauth2(TestToken.of("finn").signed())
                .contentType(ContentType.JSON)
                .body("{\"name\":\"Leaning on a rail\",\"poseId\":\"pose-yoga-tree\"}")
                .post("/api/apps/pose-generator/library")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        database.with("""
                INSERT INTO studio.generation_units (task_name, task_instance, execution_time, picked, picked_by,
                    last_heartbeat, version, priority, "generationId", "userId")
                VALUES ('gone', 'gone', now() - interval '1 hour', true, 'lost', now() - interval '1 hour', 1, -1000000,
                    'gone', 'finn')""");
        Page page = browser.open(service.address() + "/ui/admin#token="
                + TestToken.of("root").with("role", "admin").signed());
        page.see("finn")
                .screenshot("admin-stuck")
                .click("button", "Free what is stuck")
                .see("Jobs set right: 1");
        database.with("DELETE FROM studio.generation_units WHERE task_name = 'gone'");
        page.click("button", "Publish Leaning on a rail").see("Leaning on a rail is in the library for everybody");
        page.screenshot("admin-published").click("button", "Withdraw Leaning on a rail");
        page.see("Leaning on a rail is no longer in the library").click("button", "Publish Leaning on a rail");
        page.see("Leaning on a rail is in the library for everybody");
        assertThat(page.barriers()).isEmpty();
        given().get(service.address() + "/api/apps/pose-generator/library/" + pose)
                .then()
                .statusCode(200);
        page.close();
        Page other = browser.open(
                service.address() + "/ui/admin#token=" + TestToken.of("ben").signed());
        other.see("For administrators").close();
    }

    @Test
    void aFormOutlivesASchemaThatIsNotReadyAndATokenThatExpires() {
        Page page = browser.open(service.address() + "/ui/poses/requests#token="
                + TestToken.of("finn").signed());
        page.click("button", "Wish for a pose").type("Name of the pose", "Limbo");
        page.type("What it looks like", "bent backwards below a rope, arms out");
        database.with("ALTER TABLE avatars RENAME COLUMN \"personaName\" TO gone");
        try {
            service.awaitNotReady();
            page.click("button", "Send the wish").see("avatars.personaName").screenshot("not-ready");
            assertThat(page.barriers()).isEmpty();
            assertThat(page.evaluate("document.title").asText())
                    .isEqualTo("The service is getting ready – Avatar Studio");
        } finally {
            database.with("ALTER TABLE avatars RENAME COLUMN gone TO \"personaName\"");
            service.awaitReady();
        }
        page.see("Wishes for poses").see("bent backwards below a rope");
        page.go(service.address() + "/ui/poses/requests").await("find('h1', 'Wishes for poses')");
        page.await("find('button', 'Wish for a pose')?.ariaExpanded !== 'true'").click("button", "Wish for a pose");
        page.type("Name of the pose", "Moonwalk")
                .evaluate("sessionStorage.setItem('studio.token', '%s')"
                        .formatted(TestToken.of("finn").expiringIn(-600).signed()));
        page.type("What it looks like", "walking backwards on tiptoes").click("button", "Send the wish");
        page.see("It may have expired")
                .type("Token", TestToken.of("finn").signed())
                .click("button", "Continue");
        page.await("find('input', 'Name of the pose')?.value === 'Moonwalk'").click("button", "Send the wish");
        page.see("walking backwards on tiptoes");
        page.click("a", "Settings").click("button", "Sign out").see("Paste a token");
        assertThat(page.evaluate("sessionStorage.length").asInt()).isZero();
        assertThat(page.complaints()).isEmpty();
        page.close();
    }

    /** A file that was downloaded whole, by the end of its name. */
    private static Path arrived(String name) {
        return Awaitility.await(name)
                .until(
                        () -> {
                            try (Stream<Path> files = Files.list(folder)) {
                                return files.filter(file -> {
                                            String called = file.getFileName().toString();
                                            return called.equals(name) || called.endsWith("-" + name);
                                        })
                                        .findFirst();
                            }
                        },
                        Optional::isPresent)
                .orElseThrow();
    }

    @Test
    void oneThatHasExpiredIsRefusedInWords() {
        String token = TestToken.of("eve").expiringIn(-600).signed();
        browser.open(service.address() + "/ui/#token=" + token)
                .see("It may have expired")
                .see("Sign in");
    }
}
