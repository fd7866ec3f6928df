package com.lumiku.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import com.lumiku.studio.account.TestToken;
import com.lumiku.studio.browser.Browser;
import com.lumiku.studio.browser.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code serve --demo}, and the screenshots of the README, which are made of it anew by
 * {@code ./mvnw verify -Dit.test=DemoIT -Dtest=None -Dreadme.screenshots.write=true}.
 */
class DemoIT {

    private static final Path DOCS = Path.of("src/docs");
    private static final List<String> SCREENSHOTS = List.of("dashboard.png", "pose-editor.png");
    private static final int LARGEST = 300_000;

    @TempDir
    static Path home;

    @Test
    void anEmptyDatabaseIsFilledAndNoOther() throws IOException, InterruptedException {
        Map<String, String> environment = Map.of("STUDIO_HOME", home.toString());
        try (ServiceProcess service =
                ServiceProcess.command(environment, "serve", "--demo").awaitReady()) {
            Awaitility.await().untilAsserted(() -> service.request()
                    .get("/api/apps/pose-generator/generations?status=completed")
                    .then()
                    .body("", hasSize(1)));
            service.request().get("/api/apps/avatar-creator/avatars").then().body("", hasSize(6));
            service.request().get("/api/apps/pose-generator/poses").then().body("", hasSize(6));
            look(service.address());
        }
        try (ServiceProcess again = ServiceProcess.command(environment, "serve", "--demo")) {
            assertThat(again.awaitExit()).isEqualTo(1);
            assertThat(again.log()).contains("--demo fills an empty database; this one has projects or avatars");
        }
    }

    @Test
    void callersWithTokensAreNotServedADemo(@TempDir Path other) throws InterruptedException {
        Map<String, String> environment = Map.of("STUDIO_HOME", other.toString(), "JWT_SECRET", TestToken.SECRET);
        try (ServiceProcess service = ServiceProcess.command(environment, "serve", "--demo")) {
            assertThat(service.awaitExit()).isEqualTo(1);
            assertThat(service.log()).contains("The demo could not be made: it is for single-user mode");
        }
    }

    @Test
    void theReadmeShowsTwoScreenshots() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        for (String name : SCREENSHOTS) {
            assertThat(DOCS.resolve(name)).isRegularFile();
            assertThat(Files.size(DOCS.resolve(name))).as(name).isBetween(10_000L, (long) LARGEST);
            assertThat(readme).contains("](src/docs/" + name + ")");
        }
    }

    private static void look(String address) throws IOException {
        try (Browser browser = Browser.start()) {
            Page page = browser.open(address + "/ui/").size(1080, 720);
            page.see("Newest avatars").screenshot("demo-home");
            page.go(address + "/ui/poses/new").see("Joints").await("find('figure img', null)");
            page.evaluate("find('figure img', null).addEventListener('load', () => (globalThis.hasFollowed = true))");
            PoseEditorIT.pullHand(page, 90, -190);
            page.await("globalThis.hasFollowed").screenshot("demo-editor");
        }
        if (Boolean.getBoolean("readme.screenshots.write")) {
            Files.copy(
                    Path.of("target/screenshots/demo-home.png"),
                    DOCS.resolve(SCREENSHOTS.getFirst()),
                    StandardCopyOption.REPLACE_EXISTING);
            Files.copy(
                    Path.of("target/screenshots/demo-editor.png"),
                    DOCS.resolve(SCREENSHOTS.getLast()),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
