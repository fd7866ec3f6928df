package com.lumiku.studio.account;

import com.lumiku.studio.database.TestCluster;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.ConfigProvider;

/** The database of the service under test, seen from outside. */
final class TestDatabase {

    private TestDatabase() {}

    static void run(String... statements) throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    static int count(String sql) throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    static Connection open() throws SQLException {
        return TestCluster.connect(url());
    }

    /** Throws everybody out and lets nobody in. */
    static void close() throws SQLException {
        server(
                "ALTER DATABASE %s ALLOW_CONNECTIONS false",
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%s'");
    }

    static void reopen() throws SQLException {
        server("ALTER DATABASE %s ALLOW_CONNECTIONS true");
    }

    private static void server(String... statements) throws SQLException {
        String url = url();
        String name = url.substring(url.lastIndexOf('/') + 1);
        try (Connection connection = TestCluster.connect(url.substring(0, url.lastIndexOf('/')) + "/postgres");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql.formatted(name));
            }
        }
    }

    private static String url() {
        return ConfigProvider.getConfig()
                .getValue("quarkus.datasource.reactive.url", String.class)
                .replace("://", "://postgres@");
    }
}
