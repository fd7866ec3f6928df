package com.lumiku.studio.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the page for who runs a platform tells them to do is enough. */
class BesidePlatformTest {

    private static final Path DOCS = Path.of("src", "docs");

    @Test
    void theRightsInTheScriptAreEnough() throws IOException, SQLException {
        Database database = Database.ofPlatform().withTables().withRows();
        Migrating.attempt(database.url());

        database.with(Files.readString(DOCS.resolve("rights.sql")));

        Migrator lesser = Migrating.migrator(database.url().replaceFirst("//[^@/]*@|//", "//avatar_studio@"));
        Inspection inspection = lesser.inspect();
        assertThat(inspection.checks()).allSatisfy(check -> {
            assertThat(check.wrong()).isEmpty();
            assertThat(check.advice()).isEmpty();
        });
        assertThat(Migrating.attempt(lesser)).isEqualTo(new MigrationResult.Done(Migrating.NEWEST, List.of()));
    }

    @Test
    void everyColumnAndKeyThatPrismaWouldDropIsInTheModels() throws IOException {
        String page = Files.readString(DOCS.resolve("beside-a-platform.md"));
        List<String> added = Migrations.ofRelease().ofTables().stream()
                .skip(1)
                .flatMap(script -> Pattern.compile("ADD COLUMN IF NOT EXISTS \"?(\\w+)")
                        .matcher(script.text())
                        .results()
                        .map(column -> column.group(1)))
                .toList();
        assertThat(added).isNotEmpty().allSatisfy(column -> assertThat(page).containsPattern("(?m)^  " + column + " "));
        assertThat(page).contains("@@index([status, startedAt])", "@@unique([generationId, variationKey])");
    }
}
