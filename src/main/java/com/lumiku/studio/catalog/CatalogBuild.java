package com.lumiku.studio.catalog;

import com.lumiku.studio.files.Checksum;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A build of the service, as {@code studio.catalog_builds} knows the last that brought the catalog up to date. To the same
 * build nothing of the catalog can be new, so it need not be read, which takes nearly half a second of CPU.
 *
 * @param id the checksum of the jar that holds the catalog and what makes rows of it
 */
record CatalogBuild(String id) {

    private static final String LAST = "SELECT 1 FROM studio.catalog_builds WHERE build = ?";

    private static final String REMEMBER = """
            WITH others AS (DELETE FROM studio.catalog_builds WHERE build <> ?)
            INSERT INTO studio.catalog_builds (build) VALUES (?) ON CONFLICT DO NOTHING
            """;

    /** The build that is running; none where it is no jar, so that it may change under the same name or is a native executable. */
    static Optional<CatalogBuild> running() throws IOException {
        CodeSource source = CatalogBuild.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return Optional.empty();
        }
        URI location = URI.create(source.getLocation().toString());
        return location.getScheme().equals("file") ? of(Path.of(location)) : Optional.empty();
    }

    static Optional<CatalogBuild> of(Path jar) throws IOException {
        if (!jar.toString().endsWith(".jar")) {
            return Optional.empty();
        }
        try (InputStream content = Files.newInputStream(jar)) {
            return Optional.of(new CatalogBuild(Checksum.of(content).toString()));
        }
    }

    /** Whether it was the last that brought the catalog up to date. */
    boolean isLast(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LAST)) {
            statement.setString(1, id);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    /** Remembers, within the connection's transaction, that it was. */
    void remember(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(REMEMBER)) {
            statement.setString(1, id);
            statement.setString(2, id);
            statement.executeUpdate();
        }
    }
}
