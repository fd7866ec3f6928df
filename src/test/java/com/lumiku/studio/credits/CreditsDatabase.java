package com.lumiku.studio.credits;

import com.lumiku.studio.database.FreshDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** A platform's database, with users and credits as its own tool makes them; and credits are charged. */
public class CreditsDatabase extends FreshDatabase {

    /** The tables of a platform that concern credits. */
    public static final String PLATFORM = """
            CREATE TABLE users (id text PRIMARY KEY, email text UNIQUE, role text NOT NULL DEFAULT 'user',
                "userTags" text, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);
            CREATE TABLE credits (id text PRIMARY KEY, "userId" text NOT NULL, amount integer NOT NULL,
                balance integer NOT NULL, type text NOT NULL, description text, "referenceId" text, "referenceType" text,
                "paymentId" text, "createdAt" timestamp(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
                CONSTRAINT "credits_userId_fkey" FOREIGN KEY ("userId") REFERENCES users(id)
                    ON UPDATE CASCADE ON DELETE CASCADE);
            CREATE INDEX "credits_userId_idx" ON credits ("userId");
            """;

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(super.start());
        try (Connection connection = DriverManager.getConnection(
                        settings.get("quarkus.datasource.jdbc.url"),
                        settings.get("quarkus.datasource.username"),
                        "unused");
                Statement statement = connection.createStatement()) {
            statement.execute(PLATFORM);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        settings.put("studio.credits.enabled", "true");
        return settings;
    }
}
