package com.lumiku.studio.database.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lumiku.studio.database.TestPort;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EmbeddedServerTest extends HomeTest {

    @Test
    void keepsItsDataAndPasswordBetweenStarts() throws Exception {
        String password;
        try (EmbeddedServer server = home.start()) {
            password = server.password();
            home.execute(server.port(), "CREATE TABLE kept AS SELECT 'Ärger' AS word");
        }
        try (EmbeddedServer server = home.start()) {
            assertEquals(password, server.password());
            assertEquals("ÄRGER", home.query(server.port(), "SELECT upper(word) FROM kept"));
        }
    }

    @Test
    void isDurableAndIndependentOfTheMachinesLanguage() throws Exception {
        try (EmbeddedServer server = home.start()) {
            assertEquals("on", home.query(server.port(), "SHOW fsync"));
            assertEquals("on", home.query(server.port(), "SHOW data_checksums"));
            assertEquals(
                    "UTF8 b C.UTF-8",
                    home.query(
                            server.port(),
                            "SELECT concat_ws(' ', pg_encoding_to_char(encoding), datlocprovider, datlocale)"
                                    + " FROM pg_database WHERE datname = current_database()"));
            assertEquals(
                    "UTC", home.query(server.port(), "SELECT setting FROM pg_file_settings WHERE name = 'timezone'"));
        }
    }

    @Test
    void isReachedThroughLoopbackOnly() throws Exception {
        try (EmbeddedServer server = home.start()) {
            for (InetAddress address : otherAddresses()) {
                assertThrows(
                        ConnectException.class, () -> new Socket(address, server.port()).close(), address.toString());
            }
            assertEquals("", home.query(server.port(), "SHOW unix_socket_directories"));
        }
    }

    @Test
    void wantsThePassword() throws Exception {
        try (EmbeddedServer server = home.start()) {
            SQLException refused =
                    assertThrows(SQLException.class, () -> TestHome.connect(server.host(), server.port(), "guess"));
            assertEquals("28P01", refused.getSQLState());
            assertEquals(
                    "scram-sha-256",
                    home.query(
                            server.port(),
                            "SELECT string_agg(DISTINCT auth_method, ',') FROM pg_hba_file_rules WHERE error IS NULL"));
        }
    }

    @Test
    void listensOnTheGivenPort() throws Exception {
        int port = TestPort.free();
        try (EmbeddedServer server = EmbeddedServer.start(folder, port, () -> {})) {
            assertEquals(port, server.port());
            assertEquals("1", home.query(port, "SELECT 1"));
        }
    }

    @Test
    void saysThatTheGivenPortIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int port = taken.getLocalPort();
            EmbeddedServerException refused =
                    assertThrows(EmbeddedServerException.class, () -> EmbeddedServer.start(folder, port, () -> {}));
            assertTrue(refused.getMessage().contains("Address already in use"), refused.getMessage());
        }
    }

    @Test
    void closesOnceAndForAll() throws Exception {
        EmbeddedServer server = home.start();
        server.close();
        assertEquals(List.of(), home.servers());
        server.close();
        home.start().close();
    }

    @Test
    void stopsAndFreesTheHomeInAnInterruptedThread() {
        EmbeddedServer server = home.start();
        Thread.currentThread().interrupt();
        server.close();
        assertTrue(Thread.interrupted());
        assertEquals(List.of(), home.servers());
        home.start().close();
    }

    @Test
    void doesNotStartInAnInterruptedThread() {
        Thread.currentThread().interrupt();
        assertThrows(EmbeddedServerException.class, home::start);
        assertTrue(Thread.interrupted());
        home.start().close();
    }

    @Test
    void replacesALostPassword() throws Exception {
        try (EmbeddedServer server = home.start()) {
            home.execute(server.port(), "CREATE TABLE kept AS SELECT 1 AS one");
        }
        String lost = home.password();
        Files.delete(folder.resolve("database.password"));
        try (EmbeddedServer server = home.start()) {
            assertFalse(lost.equals(server.password()));
            assertEquals("1", home.query(server.port(), "SELECT one FROM kept"));
        }
    }

    @Test
    void keepsTheLogOfThisStartAndTheOneBefore() throws Exception {
        home.start().close();
        home.start().close();
        home.start().close();
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of("database.log", "database.log.old"),
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.contains("log"))
                            .sorted()
                            .toList());
        }
    }

    private static List<InetAddress> otherAddresses() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.getHostAddress().equals("127.0.0.1"))
                .toList();
    }
}
