package com.lumiku.studio.schema;

import com.lumiku.studio.database.Identifier;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The record that the platform's own tool keeps of its migrations, in the default schema.
 *
 * @see <a href="https://www.prisma.io/docs/orm/prisma-migrate/workflows/patching-and-hotfixing">Prisma Migrate:
 *     rolled back migrations</a>
 */
public record PrismaMigrations(Connection connection, String schema) {

    private static final String IN_FORCE =
            "SELECT DISTINCT migration_name FROM %s WHERE rolled_back_at IS NULL ORDER BY 1";

    /** It keeps the names of its scripts, not their text: what else has these letters in it is another word. */
    private static final Set<String> WORDS = Set.of("avatar", "avatars", "pose", "poses", "persona", "personas");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");

    private static final String ROLLED_BACK =
            "UPDATE %s SET rolled_back_at = now() WHERE rolled_back_at IS NULL AND migration_name = ?";

    private static final String EXISTS = """
            SELECT count(*) = 2 FROM information_schema.columns
            WHERE table_schema = ? AND table_name = '_prisma_migrations'
              AND column_name IN ('migration_name', 'rolled_back_at')
            """;

    /** The scripts in force that may have made our tables: those that have a word for them in their names. */
    public List<String> candidates() throws SQLException {
        List<String> names = new ArrayList<>();
        if (!exists()) {
            return names;
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(IN_FORCE.formatted(table()))) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names.stream().filter(PrismaMigrations::isOfOurs).toList();
    }

    private static boolean isOfOurs(String name) {
        return BETWEEN_WORDS
                .splitAsStream(name)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(WORDS::contains);
    }

    /** Records that a script's changes are gone, so that the tool may apply it again. How many records that changed. */
    public int markRolledBack(String name) throws SQLException {
        if (!exists()) {
            return 0;
        }
        try (PreparedStatement statement = connection.prepareStatement(ROLLED_BACK.formatted(table()))) {
            statement.setString(1, name);
            return statement.executeUpdate();
        }
    }

    private boolean exists() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(EXISTS)) {
            statement.setString(1, schema);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private String table() {
        return Identifier.quoted(schema) + "._prisma_migrations";
    }
}
