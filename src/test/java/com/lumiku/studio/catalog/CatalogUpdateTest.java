package com.lumiku.studio.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lumiku.studio.database.DatabaseUrl;
import com.lumiku.studio.schema.Database;
import com.lumiku.studio.schema.Migrating;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What becomes of rows when the catalog is put in again, by this release or by another, after people were at it. */
class CatalogUpdateTest {

    /** Every row of the tables with the transaction that wrote it. */
    private static final String WRITTEN = """
            SELECT xmin || to_jsonb(persona_examples)::text FROM persona_examples
            UNION ALL SELECT xmin || to_jsonb(pose_categories)::text FROM pose_categories
            UNION ALL SELECT xmin || to_jsonb(pose_library)::text FROM pose_library
            UNION ALL SELECT xmin || to_jsonb(catalog_entries)::text FROM studio.catalog_entries ORDER BY 1
            """;

    private static final String NAMES = "SELECT id || ' ' || name FROM persona_examples ORDER BY id";

    private final Database database = migrated();

    @Test
    void theFirstTimeAllIsPutIn() throws SQLException {
        CatalogUpdate update = apply(poses("a", "b"));

        assertThat(update.inserted()).isEqualTo(3);
        assertThat(database.query(
                        "SELECT id || array_to_string(tags, '+') || difficulty FROM pose_library ORDER BY id"))
                .containsExactly("astanding+calmmedium", "bstanding+calmmedium");
        assertThat(database.query("""
                        SELECT id FROM pose_library
                        WHERE "createdAt" = "updatedAt"
                          AND abs(extract(epoch FROM "createdAt" - now() AT TIME ZONE 'UTC')) < 60
                        """)).hasSize(2);
    }

    @Test
    void aSecondTimeChangesNothing() throws SQLException {
        apply(poses("a", "b"));
        apply(examples("Old", "a", "b"));
        List<String> before = database.query(WRITTEN);

        apply(poses("a", "b"));
        CatalogUpdate update = apply(examples("Old", "a", "b"));

        assertThat(update.inserted() + update.updated()).isZero();
        assertThat(database.query(WRITTEN)).isEqualTo(before).hasSize(10);
    }

    @Test
    void aNewerCatalogChangesOnlyWhatNobodyTouched() throws SQLException {
        apply(examples("Old", "deleted", "edited", "off", "untouched"));
        database.with("""
                DELETE FROM persona_examples WHERE id = 'deleted';
                UPDATE persona_examples SET "personaAge" = 31 WHERE id = 'edited';
                UPDATE persona_examples SET "isActive" = false WHERE id = 'off';
                """);

        CatalogUpdate update = apply(examples("New", "deleted", "edited", "off", "untouched", "added"));

        assertThat(database.query(NAMES)).containsExactly("added New", "edited Old", "off Old", "untouched New");
        assertThat(update.inserted()).isEqualTo(1);
        assertThat(update.updated()).isEqualTo(1);
        assertThat(apply(examples("New", "deleted", "edited", "off", "untouched", "added"))
                        .updated())
                .isZero();
    }

    @Test
    void countersAreNoEdit() throws SQLException {
        apply(poses("a"));
        database.with("UPDATE pose_library SET \"usageCount\" = 7");

        CatalogUpdate update = apply(poses("a"), Map.of("name", "Renamed"));

        assertThat(update.updated()).isEqualTo(1);
        assertThat(database.query("SELECT name || \"usageCount\" FROM pose_library"))
                .containsExactly("Renamed7");
        assertThat(database.query("SELECT id FROM pose_library WHERE \"updatedAt\" >= \"createdAt\""))
                .hasSize(1);
    }

    @Test
    void aColumnThatANewerCatalogAddsIsNoEdit() throws SQLException {
        apply(poses("a"));

        apply(poses("a"), Map.of("isFeatured", true));

        assertThat(database.query("SELECT \"isFeatured\" FROM pose_library")).containsExactly("t");
    }

    @Test
    void aRowOfThePlatformIsLeftAlone() throws SQLException {
        database.with("""
                INSERT INTO persona_examples (id, name, category, "personaName", "personaAge", "personaPersonality",
                    "personaBackground") VALUES ('a', 'Platform''s', 'business', 'Ann', 30, '[]', 'Text')
                """);

        apply(examples("Old", "a", "b"));
        apply(examples("New", "a", "b"));

        assertThat(database.query(NAMES)).containsExactly("a Platform's", "b New");
    }

    @Test
    void whatRefersToADeletedRowIsLeftOutAndTheRestPutIn() throws SQLException {
        apply(poses("a"));
        apply(examples("Old", "x"));
        database.with("""
                INSERT INTO pose_categories (id, name, "displayName", slug, "updatedAt")
                VALUES ('other', 'other', 'Other', 'other', now());
                UPDATE pose_library SET id = 'theirs', "categoryId" = 'other';
                DELETE FROM pose_categories WHERE id = 'standing'
                """);

        CatalogUpdate update = apply(poses("a", "b"));
        apply(examples("New", "c"));

        assertThat(update.leftOut()).containsExactly("pose_library b");
        assertThat(database.query("SELECT id FROM pose_library")).containsExactly("theirs");
        assertThat(database.query(NAMES)).containsExactly("c New", "x Old");
        database.with("""
                INSERT INTO pose_categories (id, name, "displayName", slug, "updatedAt")
                VALUES ('standing', 'standing', 'Standing', 'standing', now())
                """);
        assertThat(apply(poses("a", "b")).inserted()).isEqualTo(1);
    }

    @Test
    void aTableThatWasEmptiedIsFilledAgain() throws SQLException {
        apply(poses("a", "b"));
        apply(examples("Old", "c", "d"));
        database.with("TRUNCATE pose_library CASCADE; DELETE FROM persona_examples WHERE id = 'c'");

        assertThat(apply(poses("a", "b")).inserted()).isEqualTo(2);
        assertThat(apply(examples("Old", "c", "d")).inserted()).isZero();
        database.with("DELETE FROM persona_examples");
        assertThat(apply(examples("Old", "c", "d")).inserted()).isEqualTo(2);
    }

    @Test
    void afterAResetOfThePlatformAllComesAgainBesideItsSeed() throws SQLException {
        apply(poses("a", "b"));
        database.with("""
                DELETE FROM pose_library; DELETE FROM pose_categories;
                INSERT INTO pose_categories (id, name, "displayName", slug, "updatedAt")
                VALUES ('seed', 'sitting', 'Sitting', 'sitting', now())
                """);

        assertThat(apply(poses("a", "b")).inserted()).isEqualTo(3);
    }

    @Test
    void theRowThatHasOurKeyAlreadyIsUsed() throws SQLException {
        database.with("""
                INSERT INTO pose_categories (id, name, "displayName", slug, "updatedAt")
                VALUES ('theirs', 'Theirs', 'Theirs', 'standing', now())
                """);

        CatalogUpdate first = apply(beside("a", "b"));

        assertThat(first.leftOut()).isEmpty();
        assertThat(first.inserted()).isEqualTo(3);
        assertThat(database.query("SELECT id || ' ' || \"categoryId\" FROM pose_library ORDER BY id"))
                .containsExactly("a theirs", "b theirs");
        assertThat(database.query("SELECT concat_ws(' ', id, name, \"parentId\") FROM pose_categories ORDER BY id"))
                .containsExactly("leaning leaning theirs", "theirs Theirs");
        List<String> before = database.query(WRITTEN);
        assertThat(apply(beside("a", "b")).updated()).isZero();
        assertThat(database.query(WRITTEN)).isEqualTo(before);
    }

    @Test
    void aRowOfOursThatIsThereIsUsedWhateverItsKeyIsByNow() throws SQLException {
        apply(beside("a"));
        database.with("""
                UPDATE pose_categories SET slug = 'upright' WHERE id = 'standing';
                INSERT INTO pose_categories (id, name, "displayName", slug, "updatedAt")
                VALUES ('theirs', 'Theirs', 'Theirs', 'standing', now())
                """);

        apply(beside("a", "b"));

        assertThat(database.query("SELECT DISTINCT \"categoryId\" FROM pose_library"))
                .containsExactly("standing");
    }

    @Test
    void manyAtOncePutItInOnce() throws Exception {
        List<Callable<Integer>> replicas = Collections.nCopies(
                4, () -> apply(examples("Old", "a", "b", "c")).inserted());
        try (ExecutorService threads = Executors.newFixedThreadPool(replicas.size())) {
            int inserted = 0;
            for (Future<Integer> replica : threads.invokeAll(replicas)) {
                inserted += replica.get();
            }
            assertThat(inserted).isEqualTo(3);
        }
        assertThat(database.query(NAMES)).hasSize(3);
    }

    @Test
    void itGoesToTheSchemaOfTheConnection() throws SQLException {
        Database own = Database.fresh().with("CREATE SCHEMA \"Studio 2\"");
        String url = own.url() + "?schema=Studio%202";
        Migrating.attempt(url);

        apply(url, examples("Old", "a"));

        assertThat(own.query("SELECT id FROM \"Studio 2\".persona_examples")).containsExactly("a");
    }

    @Test
    void aTableWhoseRowsDifferInShapeOrShareAnIdIsRefused() {
        CatalogRow row = new CatalogRow("a", Map.of("name", "A"));
        assertThatThrownBy(() -> new CatalogTable("t", true, List.of(row, row))).hasMessage("t has a twice");
        assertThatThrownBy(() -> new CatalogTable("t", true, List.of(row, new CatalogRow("b", Map.of("slug", "b")))))
                .hasMessage("t: b has other columns than the first");
    }

    private static Database migrated() {
        Database fresh = Database.fresh();
        Migrating.attempt(fresh.url());
        return fresh;
    }

    private CatalogUpdate apply(List<CatalogTable> tables) throws SQLException {
        return apply(database.url(), tables);
    }

    /** The tables with more or other values in the rows of the last. */
    private CatalogUpdate apply(List<CatalogTable> tables, Map<String, Object> values) throws SQLException {
        CatalogTable last = tables.getLast();
        List<CatalogRow> rows = last.rows().stream()
                .map(row -> {
                    Map<String, Object> columns = new LinkedHashMap<>(row.columns());
                    columns.putAll(values);
                    return new CatalogRow(row.id(), columns);
                })
                .toList();
        return apply(List.of(tables.getFirst(), new CatalogTable(last.name(), last.hasUpdatedAt(), rows)));
    }

    private static CatalogUpdate apply(String url, List<CatalogTable> tables) throws SQLException {
        Map<String, String> settings = DatabaseUrl.parse(url).settings();
        try (Connection connection =
                DriverManager.getConnection(settings.get("quarkus.datasource.jdbc.url"), "postgres", "unused")) {
            connection.setAutoCommit(false);
            CatalogUpdate update = new CatalogUpdate(connection);
            update.apply(tables);
            connection.commit();
            return update;
        }
    }

    private static List<CatalogTable> examples(String name, String... ids) {
        return List.of(new CatalogTable(
                "persona_examples",
                false,
                List.of(ids).stream()
                        .map(id -> new CatalogRow(
                                id,
                                Map.of(
                                        "name", name,
                                        "category", "business",
                                        "personaName", "Ann",
                                        "personaAge", 30,
                                        "personaPersonality", "[\"kind\"]",
                                        "personaBackground", "Text",
                                        "isActive", true)))
                        .toList()));
    }

    /** The same poses, in a table of categories that knows of its keys, with one more below the first. */
    private static List<CatalogTable> beside(String... ids) {
        CatalogTable library = poses(ids).getLast();
        return List.of(
                new CatalogTable(
                        "pose_categories",
                        true,
                        "slug",
                        Map.of("parentId", "pose_categories"),
                        List.of(category("standing", null), category("leaning", "standing"))),
                new CatalogTable("pose_library", true, null, Map.of("categoryId", "pose_categories"), library.rows()));
    }

    private static CatalogRow category(String slug, String parent) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("name", slug);
        columns.put("displayName", slug);
        columns.put("slug", slug);
        columns.put("parentId", parent);
        columns.put("isActive", true);
        return new CatalogRow(slug, columns);
    }

    private static List<CatalogTable> poses(String... ids) {
        CatalogRow category = new CatalogRow(
                "standing",
                Map.of("name", "standing", "displayName", "Standing", "slug", "standing", "isActive", true));
        return List.of(
                new CatalogTable("pose_categories", true, List.of(category)),
                new CatalogTable(
                        "pose_library",
                        true,
                        List.of(ids).stream()
                                .map(id -> new CatalogRow(
                                        id,
                                        Map.of(
                                                "name", id,
                                                "categoryId", "standing",
                                                "previewImageUrl", "p",
                                                "referenceImageUrl", "r",
                                                "controlnetImageUrl", "c",
                                                "tags", List.of("standing", "calm"),
                                                "isPublic", true)))
                                .toList()));
    }
}
