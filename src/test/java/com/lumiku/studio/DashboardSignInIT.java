package com.lumiku.studio;

import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.account.TestToken;
import com.lumiku.studio.browser.Browser;
import com.lumiku.studio.browser.Page;
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

/** The dashboard where callers bring tokens. */
class DashboardSignInIT {

    @TempDir
    static Path home;

    /** Deleted when the browser has ended, which writes there. */
    @TempDir
    static Path folder;

    private static ServiceProcess service;
    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        service = ServiceProcess.start(Map.of(
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
        page.click("button", "Make 1 pictures").see("1 of 1 made").see("Done");
        page.click("button", "Download all as ZIP");
        assertThat(Files.readAllBytes(arrived("posed-pictures-of-rosa-poses.zip")))
                .startsWith('P', 'K');
        page.click("button", "Picture 1").click("button", "Download");
        assertThat(Files.readAllBytes(arrived("original.png"))).startsWith(0x89, 'P', 'N', 'G');
        page.press("Escape").click("a", "Pictures").click("input", "Select Picture 1");
        page.click("button", "Download as ZIP");
        assertThat(Files.readAllBytes(arrived("poses.zip"))).startsWith('P', 'K');
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
