package com.lumiku.studio.database.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Starts that find no database, and those that do not come to their end. */
class FirstStartTest extends HomeTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Override
    @BeforeEach
    void createHome() throws Exception {
        home = TestHome.empty(folder);
    }

    @Test
    void createsEverythingAndKeepsItPrivate() throws Exception {
        Path created = folder.resolve("some/where");
        try (EmbeddedServer server = EmbeddedServer.start(created)) {
            assertEquals("1", new TestHome(created).query(server.port(), "SELECT 1"));
        }
        assertEquals("rwx------", permissions(created));
        assertEquals("rwx------", permissions(created.resolve("postgresql")));
        assertEquals("rwx------", permissions(created.resolve("database")));
        assertEquals("rw-------", permissions(created.resolve("database.password")));
        assertEquals("rw-------", permissions(created.resolve("database.log")));
    }

    @Test
    void removesADatabaseThatWasNotFinished() throws Exception {
        Path unfinished = Files.createDirectories(folder.resolve("database.new123/base/1"));
        Files.writeString(unfinished.resolve("1"), "half");
        home.start().close();
        assertFalse(isBeingCreated());
    }

    @Test
    void killedLeavesNothingThatHinders() throws Exception {
        try (ServiceProcess service = ServiceProcess.start(folder)) {
            assertTrue(Postmaster.await(PATIENCE, this::isBeingCreated));
            service.kill();
        }
        home.start().close();
        assertTrue(Postmaster.await(PATIENCE, this::isTidiedByAStart));
    }

    @Test
    void toldToStopLeavesNothingRunning() throws Exception {
        try (ServiceProcess service = ServiceProcess.start(folder)) {
            assertTrue(Postmaster.await(PATIENCE, this::isBeingCreated));
            service.endClients();
            service.terminate();
            service.awaitEnd();
        }
        assertEquals(List.of(), processesOfHome());
        home.start().close();
    }

    private boolean isBeingCreated() {
        try (DirectoryStream<Path> unfinished = Files.newDirectoryStream(folder, "database.new*")) {
            return unfinished.iterator().hasNext();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The commands of a killed service may take a moment to end, and write meanwhile. */
    private boolean isTidiedByAStart() {
        home.start().close();
        return !isBeingCreated();
    }

    private List<String> processesOfHome() {
        return ProcessHandle.allProcesses()
                .map(process -> process.info().commandLine().orElse(""))
                .filter(line -> line.contains(folder.toString()))
                .toList();
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
