package com.lumiku.studio.database.embedded;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a start may find in its home. */
class LeftoversTest extends HomeTest {

    @Test
    void aProcessIdThatIsSomebodyElsesNow() throws Exception {
        home.start().close();
        Process foreign = new ProcessBuilder("sleep", "100").start();
        try {
            Files.writeString(
                    home.database().resolve("postmaster.pid"),
                    "%d\n%s\n1700000000\n5432\n\n127.0.0.1\n  1 1\nready   \n"
                            .formatted(foreign.pid(), home.database()));
            try (EmbeddedServer server = home.start()) {
                assertEquals("1", home.query(server.port(), "SELECT 1"));
            }
            assertTrue(foreign.isAlive());
        } finally {
            foreign.destroy();
        }
    }

    @Test
    void aProcessIdThatCannotBeRead() throws Exception {
        home.start().close();
        Files.writeString(home.database().resolve("postmaster.pid"), "");
        home.start().close();
    }

    @Test
    void theDatabaseOfAnotherMajorVersion() throws Exception {
        home.start().close();
        Files.writeString(home.database().resolve("PG_VERSION"), "17\n");
        Map<Path, FileTime> before = times();
        EmbeddedServerException refused = assertThrows(EmbeddedServerException.class, home::start);
        assertTrue(refused.getMessage().contains("made by PostgreSQL 17"), refused.getMessage());
        assertTrue(refused.getMessage().contains("brings PostgreSQL 18"), refused.getMessage());
        assertEquals(before, times());
    }

    @Test
    void filesThatAreNoDatabase() throws Exception {
        Files.delete(home.database().resolve("PG_VERSION"));
        Path picture = home.database().resolve("picture.png");
        Files.createFile(picture);
        EmbeddedServerException refused = assertThrows(EmbeddedServerException.class, home::start);
        assertTrue(refused.getMessage().contains("no database"), refused.getMessage());
        assertTrue(Files.exists(picture));
    }

    @Test
    void aBrokenDatabase() throws Exception {
        home.start().close();
        Files.writeString(home.database().resolve("postgresql.conf"), "nonsense = 1\n");
        EmbeddedServerException refused = assertThrows(EmbeddedServerException.class, home::start);
        assertTrue(
                refused.getMessage().contains("unrecognized configuration parameter \"nonsense\""),
                refused.getMessage());
    }

    @Test
    void aFileWhereTheHomeShouldBe() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        EmbeddedServerException refused =
                assertThrows(EmbeddedServerException.class, () -> EmbeddedServer.start(file.resolve("home")));
        assertTrue(refused.getMessage().contains("cannot keep a database in"), refused.getMessage());
    }

    private Map<Path, FileTime> times() throws IOException {
        try (Stream<Path> files = Files.walk(home.database())) {
            return files.collect(toMap(file -> file, LeftoversTest::time));
        }
    }

    private static FileTime time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
