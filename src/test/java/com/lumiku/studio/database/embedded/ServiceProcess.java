package com.lumiku.studio.database.embedded;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** An {@link EmbeddedService} in a JVM of its own. */
record ServiceProcess(Process process, BufferedReader output) implements AutoCloseable {

    static ServiceProcess start(Path home) throws IOException {
        return start(home, System.getenv("PATH"));
    }

    /** A service on a system without setpriv: its server survives when it is killed. */
    static ServiceProcess startWithoutParentDeathSignal(Path home, Path commands) throws IOException {
        for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
            Path unshare = Path.of(folder, "unshare");
            if (Files.exists(unshare)) {
                Files.createSymbolicLink(commands.resolve("unshare"), unshare);
                break;
            }
        }
        return start(home, commands.toString());
    }

    private static ServiceProcess start(Path home, String path) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                System.getProperty("java.class.path"),
                EmbeddedService.class.getName(),
                home.toString());
        builder.environment().put("PATH", path);
        Process process = builder.redirectError(Redirect.INHERIT).start();
        return new ServiceProcess(process, process.inputReader());
    }

    /** Everything it says up to a line that begins so, which has to come. */
    String awaitLine(String beginning) {
        return output.lines()
                .filter(line -> line.startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The service ended without saying: " + beginning));
    }

    int awaitReady() {
        return Integer.parseInt(awaitLine("ready").split(" ")[1]);
    }

    /** Lets the clients, whose end the service waits for when it is told to stop, be done. */
    void endClients() throws IOException {
        process.getOutputStream().close();
    }

    long pid() {
        return process.pid();
    }

    void terminate() {
        process.toHandle().destroy();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly();
        awaitEnd();
    }

    void awaitEnd() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("The service does not end");
        }
    }

    @Override
    public void close() {
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).forEach(ProcessHandle::destroyForcibly);
    }
}
