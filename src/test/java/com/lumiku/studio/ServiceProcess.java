package com.lumiku.studio;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/**
 * The packaged service as a process of its own, on free ports of the loopback address: the jar, or the native executable
 * where {@code -Dnative} built one.
 */
final class ServiceProcess implements AutoCloseable {

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final Optional<String> EXECUTABLE = Optional.ofNullable(System.getProperty("studio.executable"));
    private static final Path LOGS = Path.of("target", "services");
    private static final Pattern ADDRESS = Pattern.compile("Listening on: (http://127\\.0\\.0\\.1:\\d+)");
    /** How long a start may take where much else is done. */
    static final Duration PATIENCE = Duration.ofSeconds(120);

    static {
        // A condition that comes is not waited for longer, however long this is.
        Awaitility.setDefaultTimeout(PATIENCE);
    }

    private final Process process;
    private final Path log;
    private volatile String address;

    private ServiceProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Whether it is the native executable. */
    static boolean isNative() {
        return EXECUTABLE.isPresent();
    }

    /** Starts it with these environment variables added. */
    static ServiceProcess start(Map<String, String> environment) {
        return command(environment);
    }

    /** Starts it by a command that becomes it. */
    static ServiceProcess start(List<String> launcher, Map<String, String> environment) {
        return launch(launcher, ClassArchive.options(JAR), environment);
    }

    /** Starts it with a command line. */
    static ServiceProcess command(Map<String, String> environment, String... args) {
        return launch(List.of(), ClassArchive.options(JAR), environment, args);
    }

    /** Lets it live until it is ready, which makes the later starts of a JVM cheaper. */
    static void train(Map<String, String> environment) {
        ClassArchive.make(JAR, options -> {
            try (ServiceProcess service = launch(List.of(), options, environment)) {
                service.awaitReady().stop();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        });
    }

    private static ServiceProcess launch(
            List<String> launcher, List<String> options, Map<String, String> environment, String... args) {
        try {
            Path log = Files.createTempFile(Files.createDirectories(LOGS), null, ".log");
            ProcessBuilder builder = new ProcessBuilder(Stream.of(
                            launcher,
                            EXECUTABLE.map(ServiceProcess::executable).orElseGet(() -> jar(options)),
                            List.of(args))
                    .flatMap(List::stream)
                    .toList());
            builder.environment().keySet().removeIf(name -> name.startsWith("JWT_") || name.equals("DATABASE_URL"));
            builder.environment().put("PORT", "0");
            builder.environment().put("MANAGEMENT_PORT", "0");
            builder.environment().put("STUDIO_SCHEMA_CHECK_INTERVAL", "1S");
            builder.environment().put("STUDIO_SCHEMA_MAX_BACKOFF", "2S");
            builder.environment().putAll(environment);
            builder.redirectErrorStream(true).redirectOutput(log.toFile());
            return new ServiceProcess(builder.start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> executable(String path) {
        return List.of(path, "-Xmx256m");
    }

    private static List<String> jar(List<String> options) {
        // Most live for seconds: starting counts.
        return Stream.of(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx256m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:MetaspaceSize=128m",
                                "-XX:+UnlockDiagnosticVMOptions",
                                "-XX:-BytecodeVerificationRemote"),
                        options,
                        List.of("-jar", JAR.toString()))
                .flatMap(List::stream)
                .toList();
    }

    /** A request to it, as soon as it listens. */
    RequestSpecification request() {
        return given().baseUri(address());
    }

    /** Its URL, as soon as it listens. */
    String address() {
        if (address == null) {
            await("the address in the log").atMost(PATIENCE).until(() -> logged().isPresent() || !process.isAlive());
            address = logged().orElseThrow(() -> new AssertionError(log()));
        }
        return address;
    }

    ServiceProcess awaitReady() {
        awaitReadiness(200);
        return this;
    }

    ServiceProcess awaitNotReady() {
        awaitReadiness(503);
        return this;
    }

    private void awaitReadiness(int status) {
        RequestSpecification request = request();
        await("readiness " + status).atMost(PATIENCE).untilAsserted(() -> assertThat(
                        given().spec(request).get("/q/health/ready").statusCode())
                .as(this::log)
                .isEqualTo(status));
    }

    /** Waits until it ended by itself; its exit code. */
    int awaitExit() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .as(this::log)
                .isTrue();
        return process.exitValue();
    }

    /** Ends it as an operator does; its exit code. */
    int stop() throws InterruptedException {
        terminate();
        return awaitExit();
    }

    /** Tells it to end (SIGTERM) and does not wait. */
    void terminate() {
        process.destroy();
    }

    /** Ends it as a power cut does. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        awaitExit();
    }

    long pid() {
        return process.pid();
    }

    /** All it has printed. */
    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            Files.deleteIfExists(log);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<String> logged() {
        Matcher address = ADDRESS.matcher(log());
        return address.find() ? Optional.of(address.group(1)) : Optional.empty();
    }
}
