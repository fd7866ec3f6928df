package com.lumiku.studio.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A Chromium of our own, without a window and with a fresh profile, that ends with the test. */
public final class Browser implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final String LISTENING = "DevTools listening on ";

    private final Process process;
    private final Path profile;
    private final DevTools tools;

    private Browser(Process process, Path profile, DevTools tools) {
        this.process = process;
        this.profile = profile;
        this.tools = tools;
    }

    /** Starts one. Where there is none, the test is skipped, but never in CI. */
    public static Browser start() {
        Optional<Path> program = find();
        if (program.isEmpty() && "true".equals(System.getenv("CI"))) {
            throw new AssertionError("There is no browser to look at the dashboard with: install chromium");
        }
        Assumptions.assumeTrue(program.isPresent(), "There is no browser to look at the dashboard with");
        try {
            Path profile = Files.createTempDirectory("browser");
            Process process = new ProcessBuilder(
                            program.get().toString(),
                            "--headless",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--disable-dev-shm-usage",
                            "--no-first-run",
                            "--hide-scrollbars",
                            "--force-color-profile=srgb",
                            "--remote-debugging-port=0",
                            "--user-data-dir=" + profile,
                            "about:blank")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new Browser(process, profile, new DevTools(address(process)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> find() {
        return NAMES.stream()
                .flatMap(name -> Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The rest of what it says is read and dropped, so that it never waits for a reader. */
    private static URI address(Process process) throws IOException {
        BufferedReader said = process.errorReader();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(LISTENING)) {
                Thread.ofVirtual().start(() -> said.lines().forEach(ignored -> {}));
                return URI.create(line.substring(LISTENING.length()));
            }
        }
        throw new IOException("The browser ended before it listened");
    }

    /** A new tab that looks at an address. */
    public Page open(String address) {
        String target = tools.call(null, "Target.createTarget", Map.of("url", "about:blank", "newWindow", true))
                .path("targetId")
                .asText();
        String session = tools.call(null, "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .path("sessionId")
                .asText();
        return new Page(tools, session).go(address);
    }

    @Override
    public void close() {
        tools.close();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
            try (Stream<Path> files = Files.walk(profile)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
