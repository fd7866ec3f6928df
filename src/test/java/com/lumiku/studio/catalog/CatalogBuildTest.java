package com.lumiku.studio.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.database.DatabaseUrl;
import com.lumiku.studio.schema.Database;
import com.lumiku.studio.schema.Migrating;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogBuildTest {

    @Test
    void onlyTheLastIsRemembered() throws SQLException {
        Database database = Database.fresh();
        Migrating.attempt(database.url());
        CatalogBuild older = new CatalogBuild("older");
        CatalogBuild newer = new CatalogBuild("newer");
        String url = DatabaseUrl.parse(database.url()).settings().get("quarkus.datasource.jdbc.url");
        try (Connection connection = DriverManager.getConnection(url, "postgres", "unused")) {
            assertThat(older.isLast(connection)).isFalse();

            older.remember(connection);
            older.remember(connection);
            assertThat(older.isLast(connection)).isTrue();

            newer.remember(connection);
            assertThat(newer.isLast(connection)).isTrue();
            assertThat(older.isLast(connection)).isFalse();
        }
    }

    @Test
    void aJarIsKnownByItsContent(@TempDir Path folder) throws IOException {
        Path jar = Files.writeString(folder.resolve("a.jar"), "one");
        Path same = Files.writeString(folder.resolve("b.jar"), "one");
        Path other = Files.writeString(folder.resolve("c.jar"), "two");

        assertThat(CatalogBuild.of(jar)).isPresent().isEqualTo(CatalogBuild.of(same));
        assertThat(CatalogBuild.of(jar)).isNotEqualTo(CatalogBuild.of(other));
    }

    @Test
    void classesInAFolderMayChangeAtAnyTime(@TempDir Path folder) throws IOException {
        assertThat(CatalogBuild.of(folder)).isEmpty();
        assertThat(CatalogBuild.running()).isEmpty();
    }
}
