package com.lumiku.studio.credits;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** The ledger as the platform writes to it: it reads the newest balance, and adds a row with the sum; nothing is locked. */
@Singleton
class PlatformLedger {

    private final AgroalDataSource database;

    PlatformLedger(AgroalDataSource database) {
        this.database = database;
    }

    void bonus(CreditRun ann, int amount) {
        try (Connection platform = database.getConnection()) {
            platform.setAutoCommit(false);
            append(platform, ann, amount);
            platform.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void append(Connection platform, CreditRun ann, int amount) throws SQLException {
        int balance = 0;
        try (PreparedStatement newest = platform.prepareStatement(
                "SELECT balance FROM credits WHERE \"userId\" = ? ORDER BY \"createdAt\" DESC LIMIT 1")) {
            newest.setString(1, ann.userId());
            ResultSet row = newest.executeQuery();
            if (row.next()) {
                balance = row.getInt(1);
            }
        }
        try (PreparedStatement insert = platform.prepareStatement("""
                INSERT INTO credits (id, "userId", amount, balance, type, "createdAt")
                VALUES (?, ?, ?, ?, 'bonus', date_trunc('milliseconds', clock_timestamp() AT TIME ZONE 'UTC'))
                """)) {
            insert.setString(1, UUID.randomUUID().toString());
            insert.setString(2, ann.userId());
            insert.setInt(3, amount);
            insert.setInt(4, balance + amount);
            insert.executeUpdate();
        }
    }
}
