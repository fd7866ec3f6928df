package com.lumiku.studio.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/** The one PostgreSQL server that all tests of a JVM share, each with databases of its own. */
public final class TestCluster {

    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private TestCluster() {}

    /** A new, empty database; its {@code DATABASE_URL}, for a superuser. */
    public static String newDatabase() {
        return newDatabase("postgres");
    }

    /** A new, empty database of a role, which is made where it is not there yet; its {@code DATABASE_URL}. */
    public static String newDatabase(String owner) {
        execute("""
                DO $$ BEGIN
                    CREATE ROLE %1$s LOGIN PASSWORD 'unused';
                EXCEPTION WHEN duplicate_object THEN NULL;
                END $$
                """.formatted(owner));
        return create(owner, "OWNER " + owner);
    }

    /** A copy of a database to which nobody is connected; its {@code DATABASE_URL}, for a superuser. */
    public static String copyOf(String url) {
        return create("postgres", "TEMPLATE " + url.substring(url.lastIndexOf('/') + 1));
    }

    private static String create(String user, String options) {
        String name = "test_" + DATABASES.incrementAndGet();
        execute("CREATE DATABASE %s %s".formatted(name, options));
        return "postgresql://%s:unused@127.0.0.1:%d/%s".formatted(user, SERVER.getPort(), name);
    }

    private static void execute(String sql) {
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same database by its address of IPv6; a test that asks for it is skipped where the machine has none. */
    public static String overIpv6(String url) {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("::1"))) {
            assertThat(socket.isBound()).isTrue();
        } catch (IOException e) {
            Assumptions.abort("This machine has no IPv6 loopback");
        }
        return url.replace("127.0.0.1", "[::1]");
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "300")
                    .setServerConfig("listen_addresses", "127.0.0.1,::1")
                    // Nobody needs what a power cut would take.
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
