package com.lumiku.studio.account;

import com.lumiku.studio.schema.Database;
import java.sql.Connection;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;

/** The database of the service under test, seen from outside. */
final class TestDatabase {

    private TestDatabase() {}

    /** As the service's own role, which then may read what is made. */
    static void run(String... statements) {
        Database database = new Database(address(setting("username")));
        for (String sql : statements) {
            database.with(sql);
        }
    }

    static long count(String sql) {
        return new Database(url()).number(sql);
    }

    static Connection open() throws SQLException {
        return new Database(url()).connect();
    }

    /** Throws everybody out and lets nobody in. */
    static void close() {
        server().with("ALTER DATABASE %s ALLOW_CONNECTIONS false".formatted(name()))
                .with("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%s'".formatted(name()));
    }

    static void reopen() {
        server().with("ALTER DATABASE %s ALLOW_CONNECTIONS true".formatted(name()));
    }

    private static Database server() {
        return new Database(url().replaceFirst("[^/]+$", "postgres"));
    }

    private static String name() {
        return url().substring(url().lastIndexOf('/') + 1);
    }

    private static String url() {
        return address("postgres");
    }

    private static String address(String user) {
        return setting("reactive.url").replace("://", "://" + user + "@");
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue("quarkus.datasource." + name, String.class);
    }
}
