package com.lumiku.studio.database;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * Begins the transaction of a JDBC connection that leads through a pooler with the search path that was asked for, and ends
 * what nobody else has: who works without a transaction of his own has each statement committed when he gives it back.
 */
@Singleton
class PooledSearchPath implements AgroalPoolInterceptor {

    private final Optional<String> setting;

    PooledSearchPath(JdbcAddress address) {
        this.setting = Pooler.of(address.jdbc()).flatMap(Pooler::setting);
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        if (setting.isEmpty()) {
            return;
        }
        try {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute(setting.get());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    @Override
    public void onConnectionReturn(Connection connection) {
        if (setting.isEmpty()) {
            return;
        }
        try {
            if (!connection.getAutoCommit()) {
                connection.commit();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
