package com.lumiku.studio;

import static org.assertj.core.api.Assertions.assertThat;

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
            "/ui/create",
            "/ui/pictures",
            "/ui/activity",
            "/ui/settings",
            "/ui/nowhere");

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
        page.click("button", "Make avatar").see("Done").screenshot("avatar-job");
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

    @ParameterizedTest
    @CsvSource({"light,en", "dark,id"})
    @Order(5)
    void nothingKeepsAnybodyFromUsingAnyScreen(String scheme, String language) {
        page.media("prefers-color-scheme", scheme);
        page.evaluate("localStorage.setItem('studio.language', '%s')".formatted(language));
        for (String screen : SCREENS) {
            page.go(service.address() + screen).await("!find('studio-skeleton', null)");
            page.screenshot(scheme + "-" + language + screen.replace('/', '-'));
            assertThat(page.barriers()).as(screen).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"320", "390", "3840"})
    @Order(6)
    void everyScreenFitsEveryWidth(int width) {
        page.size(width, 900);
        for (String screen : SCREENS) {
            page.go(service.address() + screen).await("!find('studio-skeleton', null)");
            page.screenshot(width + screen.replace('/', '-'));
            assertThat(page.evaluate("document.scrollingElement.scrollWidth").asInt())
                    .as(screen)
                    .isLessThanOrEqualTo(width);
        }
    }

    @Test
    @Order(7)
    void withKeysAlone() {
        page.see("Home").press("?").see("Show these keys").press("Escape");
        page.press("g").press("p").see("Any difficulty").press("n").see("Description");
        page.press("Tab").await("document.activeElement === find('studio-app', null)");
    }

    @Test
    @Order(8)
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
