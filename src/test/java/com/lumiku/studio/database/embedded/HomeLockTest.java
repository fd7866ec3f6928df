package com.lumiku.studio.database.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeLockTest extends HomeTest {

    @Test
    void refusesASecondServerOfTheSameProcess() {
        try (EmbeddedServer first = home.start()) {
            HomeInUseException refused = assertThrows(HomeInUseException.class, home::start);
            assertEquals(inUseBy(ProcessHandle.current().pid()), refused.getMessage());
            assertEquals(1, home.servers().size(), "beside the one on port " + first.port());
        }
    }

    @Test
    void refusesASecondServerThroughALink(@TempDir Path links) throws Exception {
        Path link = Files.createSymbolicLink(links.resolve("home"), folder);
        try (EmbeddedServer first = home.start()) {
            assertThrows(HomeInUseException.class, () -> EmbeddedServer.start(link), () -> "port " + first.port());
        }
    }

    @Test
    void refusesAnotherProcessEvenAfterOneWasRefusedHere() throws Exception {
        try (EmbeddedServer first = home.start()) {
            assertThrows(HomeInUseException.class, home::start);
            try (ServiceProcess second = ServiceProcess.start(folder)) {
                assertEquals(
                        "HomeInUseException: " + inUseBy(ProcessHandle.current().pid()),
                        second.awaitLine("HomeInUseException"));
                second.awaitEnd();
            }
            assertEquals("1", home.query(first.port(), "SELECT 1"));
        }
    }

    @Test
    void isRefusedByAnotherProcess() throws Exception {
        try (ServiceProcess first = ServiceProcess.start(folder)) {
            int port = first.awaitReady();
            HomeInUseException refused = assertThrows(HomeInUseException.class, home::start);
            assertEquals(inUseBy(first.pid()), refused.getMessage());
            assertEquals("1", home.query(port, "SELECT 1"));
            first.endClients();
            first.terminate();
            first.awaitEnd();
        }
        assertEquals(0, home.servers().size());
    }

    private String inUseBy(long pid) {
        return "The folder %s is in use by process %d. Stop that service, or give this one a folder of its own."
                .formatted(folder, pid);
    }
}
