package com.lumiku.studio.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/**
 * Gives the application under test a new, empty database of the shared cluster. It owns it, as applications do, and is no
 * superuser: rights that are missing are missed. And its sessions begin with settings that some operators give theirs, on which no
 * statement may depend.
 */
public class FreshDatabase implements QuarkusTestResourceLifecycleManager {

    private static final List<String> MARKS = List.of(
            "standard_conforming_strings = off",
            "escape_string_warning = off",
            "transform_null_equals = on",
            "bytea_output = 'escape'",
            "DateStyle = 'SQL, DMY'",
            "IntervalStyle = 'sql_standard'",
            "TimeZone = 'Asia/Kathmandu'",
            "extra_float_digits = -5",
            "client_encoding = 'LATIN1'");

    @Override
    public Map<String, String> start() {
        DatabaseUrl url = DatabaseUrl.parse(TestCluster.newDatabase("app"));
        Map<String, String> settings = url.settings();
        try (Connection connection = DriverManager.getConnection(
                        settings.get("quarkus.datasource.jdbc.url"), url.user(), url.password());
                Statement statement = connection.createStatement()) {
            for (String mark : MARKS) {
                statement.execute("ALTER DATABASE %s SET %s".formatted(url.database(), mark));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return settings;
    }

    @Override
    public void stop() {
        // The database goes with the cluster.
    }
}
