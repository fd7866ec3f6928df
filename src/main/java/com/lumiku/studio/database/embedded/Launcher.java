package com.lumiku.studio.database.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs PostgreSQL's commands the way this system allows; what they say goes to the log. */
record Launcher(Binaries binaries, ServerLog log, List<String> prefix) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** PostgreSQL refuses root; in a user namespace of its own it is nobody, and files stay root's. */
    private static final List<String> NOT_ROOT = List.of("unshare", "-U");

    /**
     * Best first. setpriv has the kernel stop a command when the service dies, even of SIGKILL; in a session of its own
     * it does not get the Ctrl-C meant for the service, which still needs its database then.
     */
    private static final List<List<String>> COMPANIONS =
            List.of(List.of("setpriv", "--pdeathsig", "INT", "setsid"), List.of("setsid"), List.of());

    /** The best way to run commands that works here. */
    static Launcher find(Binaries binaries, ServerLog log) throws IOException {
        boolean root = userId(Path.of("/proc/self")) == 0;
        List<String> identity = root ? NOT_ROOT : List.of();
        for (List<String> companion : COMPANIONS) {
            Launcher launcher = new Launcher(
                    binaries,
                    log,
                    Stream.concat(identity.stream(), companion.stream()).toList());
            if (launcher.works()) {
                return launcher;
            }
        }
        if (root && new Launcher(binaries, log, List.of()).works()) {
            throw new EmbeddedServerException("PostgreSQL does not run as root, and this system does not let root step "
                    + "down (unshare -U). Run the service as an ordinary user, or set DATABASE_URL to a PostgreSQL of "
                    + "yours." + log.tail());
        }
        throw new EmbeddedServerException(
                "The PostgreSQL that comes with the service does not run here. It needs glibc "
                        + "(Alpine Linux has musl) and a folder whose programs may be executed, and "
                        + binaries.folder()
                        + " was tried. Use another system or folder, or set DATABASE_URL to a PostgreSQL of "
                        + "yours." + log.tail());
    }

    /** The id of the user that a file belongs to. */
    static int userId(Path file) throws IOException {
        return (Integer) Files.getAttribute(file, "unix:uid");
    }

    private boolean works() throws IOException {
        try {
            return await(prepare("postgres", "--version").start());
        } catch (IOException e) {
            Files.writeString(log.file(), e.getMessage() + "\n", StandardOpenOption.APPEND);
            return false;
        }
    }

    /** Runs a command to its end, and throws where it fails. */
    void run(String... command) throws IOException {
        runWithInput("", command);
    }

    /** Runs a command that reads the input to its end, and throws where it fails. */
    void runWithInput(String input, String... command) throws IOException {
        Process process = prepare(command).start();
        try (OutputStream sink = process.getOutputStream()) {
            sink.write(input.getBytes(UTF_8));
        } catch (IOException e) {
            // It ended without reading, and the log knows why.
        }
        if (!await(process)) {
            throw new EmbeddedServerException(
                    "PostgreSQL's %s failed; the end of %s:%s".formatted(command[0], log.file(), log.tail()));
        }
    }

    ProcessBuilder prepare(String... command) {
        List<String> words = new ArrayList<>(prefix);
        words.add(binaries.command(command[0]));
        words.addAll(Arrays.asList(command).subList(1, command.length));
        ProcessBuilder builder = new ProcessBuilder(words);
        // The environment of the service is not meant for PostgreSQL, and its messages are searched for words.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("TZ", "UTC");
        return builder.redirectErrorStream(true).redirectOutput(log.redirect());
    }

    private static boolean await(Process process) {
        try {
            return process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedServerException("Interrupted while PostgreSQL was prepared", e);
        } finally {
            process.destroyForcibly();
        }
    }
}
