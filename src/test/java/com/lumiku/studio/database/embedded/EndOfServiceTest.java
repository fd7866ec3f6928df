package com.lumiku.studio.database.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a service may end, and that no server outlives it longer than to the next start. */
class EndOfServiceTest extends HomeTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path commands;

    @Test
    void toldToStopItServesItsClientsToTheEnd() throws Exception {
        try (ServiceProcess service = ServiceProcess.start(folder)) {
            int port = service.awaitReady();
            service.terminate();
            service.awaitLine("waiting for clients");
            home.execute(port, "CREATE TABLE kept AS SELECT 'last words' AS words");
            service.endClients();
            service.awaitEnd();
            assertEquals(List.of(), home.servers());
        }
        try (EmbeddedServer server = home.start()) {
            assertEquals("last words", home.query(server.port(), "SELECT words FROM kept"));
        }
    }

    @Test
    void killedItTakesItsServerAlong() throws Exception {
        assumeTrue(succeeds("setpriv", "--pdeathsig", "INT", "true"));
        try (ServiceProcess service = ServiceProcess.start(folder)) {
            int port = service.awaitReady();
            home.execute(port, "SELECT 1");
            service.kill();
            assertTrue(Postmaster.await(PATIENCE, () -> home.servers().isEmpty()));
        }
    }

    @Test
    void anOrphanIsReplaced() throws Exception {
        ProcessHandle orphan;
        try (ServiceProcess service = ServiceProcess.startWithoutParentDeathSignal(folder, commands)) {
            home.execute(service.awaitReady(), "CREATE TABLE kept AS SELECT 1 AS one");
            orphan = home.servers().getFirst();
            service.kill();
        }
        assertTrue(orphan.isAlive());
        try (EmbeddedServer server = home.start()) {
            assertEquals("1", home.query(server.port(), "SELECT one FROM kept"));
            assertEquals(1, home.servers().size());
            assertTrue(Postmaster.await(PATIENCE, () -> !orphan.isAlive()));
        }
    }

    @Test
    void aKilledServerIsRecovered() throws Exception {
        try (EmbeddedServer server = home.start()) {
            home.execute(server.port(), "CREATE TABLE kept AS SELECT 1 AS one");
            home.servers().forEach(ProcessHandle::destroyForcibly);
        }
        try (EmbeddedServer server = home.start()) {
            assertEquals("1", home.query(server.port(), "SELECT one FROM kept"));
        }
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command).start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
