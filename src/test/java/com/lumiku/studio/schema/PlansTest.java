package com.lumiku.studio.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is one user's is found without reading what is others': the plans that src/test/bench/growth.sh found to take as long with ten
 * million rows as with a thousand. Values are unknown when a plan is made, as they are to prepared statements.
 */
class PlansTest {

    private static final Database DATABASE = Database.fresh();

    @BeforeAll
    static void fill() {
        Migrating.attempt(DATABASE.url());
        DATABASE.with("""
                INSERT INTO avatar_projects (id, "userId", name, "updatedAt")
                SELECT 'p' || i, 'u' || i % 1000, 'p', now() FROM generate_series(1, 2000) AS i;
                INSERT INTO avatars (id, "userId", "projectId", name, "baseImageUrl", "sourceType", "usageCount", "lastUsedAt", "updatedAt")
                SELECT 'a' || i, 'u' || p % 1000, 'p' || p, 'a', '', 'uploaded', i, now(), now()
                FROM generate_series(1, 20000) AS i, LATERAL (SELECT 1 + i % 2000 AS p) AS of;
                INSERT INTO pose_categories (id, name, "displayName", slug, "updatedAt") VALUES ('c', 'c', 'c', 'c', now());
                INSERT INTO pose_library (id, name, "categoryId", "previewImageUrl", "referenceImageUrl", "controlnetImageUrl", "updatedAt")
                SELECT 'l' || i, 'l', 'c', '', '', '', now() FROM generate_series(1, 100) AS i;
                INSERT INTO pose_generator_projects (id, "userId", "projectName", "updatedAt")
                SELECT 'q' || i, 'u' || i % 1000, 'q', now() FROM generate_series(1, 2000) AS i;
                INSERT INTO pose_generations (id, "projectId", "userId", "generationType", "avatarId", "batchSize", "totalExpectedPoses",
                    "creditCharged", status)
                SELECT 'g' || i, 'q' || i, 'u' || i % 1000, 'GALLERY_REFERENCE', 'a' || i, 4, 10, 0, 'completed'
                FROM generate_series(1, 2000) AS i;
                INSERT INTO generated_poses (id, "generationId", "poseLibraryId", "outputImageUrl", "thumbnailUrl", "exportFormats",
                    "promptUsed", "isFavorite", "variationKey")
                SELECT 'i' || i, 'g' || 1 + i % 2000, 'l' || 1 + i % 100, '', '', '{}', '', i % 50 = 0, i
                FROM generate_series(1, 20000) AS i;
                INSERT INTO studio.idempotency_keys ("userId", key, "requestHash", status, body)
                SELECT 'u' || i % 1000, 'k' || i, '', 201, '' FROM generate_series(1, 20000) AS i;
                ANALYZE;
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            avatar_projects_userId_ | * FROM avatar_projects WHERE "userId" = $1 ORDER BY "updatedAt" DESC, id DESC LIMIT 51
            avatars_projectId_idx | * FROM avatars WHERE "projectId" = $1 ORDER BY "createdAt" DESC, id DESC
            avatars_userId_ | * FROM avatars WHERE "userId" = $1 ORDER BY "createdAt" DESC, id DESC LIMIT 51
            avatars_userId_ | * FROM avatars WHERE "userId" = $1 ORDER BY "usageCount" DESC, id DESC LIMIT 51
            avatars_userId_ | * FROM avatars WHERE "userId" = $1 AND name ILIKE $2 ORDER BY "createdAt" DESC, id DESC LIMIT 51
            generated_poses_generationId_ | * FROM generated_poses WHERE status = 'completed' AND "generationId" IN (SELECT id FROM pose_generations WHERE "userId" = $1) ORDER BY "createdAt" DESC, id DESC LIMIT 51
            generated_poses_favorite_poseLibraryId_idx | "poseLibraryId", count(id) FROM generated_poses WHERE "isFavorite" AND "poseLibraryId" = $1 GROUP BY 1
            pose_generations_avatarId_idx | 1 FROM ONLY pose_generations WHERE $1 = "avatarId"
            idempotency_keys_pkey | body FROM studio.idempotency_keys WHERE "userId" = $1 AND key = $2
            """)
    void whatIsOneUsersIsFoundByAnIndex(String index, String select) throws SQLException {
        String plan = plan("SELECT " + select);

        assertThat(plan).contains(index).doesNotContain("Seq Scan");
    }

    @Test
    void whatOfOthersDependsOnAnAvatarIsFoundWhenItIsDeleted() {
        List<String> unindexed = DATABASE.query("""
                SELECT conrelid::regclass || ' ' || conname FROM pg_constraint
                WHERE contype = 'f' AND confrelid IN ('avatars'::regclass, 'avatar_projects'::regclass, 'pose_generations'::regclass,
                                                      'pose_generator_projects'::regclass, 'pose_library'::regclass)
                  AND NOT EXISTS (SELECT FROM pg_index WHERE indrelid = conrelid AND indkey[0] = conkey[1])
                """);

        assertThat(unindexed).isEmpty();
    }

    private static String plan(String statement) throws SQLException {
        try (Connection connection = DATABASE.connect();
                Statement asking = connection.createStatement()) {
            asking.execute("SET plan_cache_mode = force_generic_plan");
            asking.execute("PREPARE asked AS " + statement);
            StringBuilder plan = new StringBuilder();
            try (ResultSet lines = asking.executeQuery(
                    "EXPLAIN EXECUTE asked " + (statement.contains("$2") ? "('u7', 'a')" : "('u7')"))) {
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
            }
            return plan.toString();
        }
    }
}
