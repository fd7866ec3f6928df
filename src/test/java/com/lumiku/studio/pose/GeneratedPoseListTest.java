package com.lumiku.studio.pose;

import static com.lumiku.studio.pose.PoseRun.APP;
import static com.lumiku.studio.pose.PoseRun.RELAXED;
import static com.lumiku.studio.pose.PoseRun.TREE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import com.lumiku.studio.database.FreshDatabase;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of the caller's pictures, over all jobs. */
@QuarkusTest
@WithTestResource(FreshDatabase.class)
class GeneratedPoseListTest {

    private static final String POSES = APP + "/poses";

    private PoseRun ann;

    @BeforeEach
    void begin() {
        ann = PoseRun.begin();
    }

    @Test
    void theNewestComesFirstAndAFilterLeavesOthersOut() {
        String tree = ann.picture(ann.gallery(List.of(TREE), 1, ""));
        String relaxed = ann.picture(ann.gallery(List.of(RELAXED), 1, ""));
        String winter = ann.user()
                .json("{\"projectName\":\"Winter\"}")
                .post(APP + "/projects")
                .path("id");
        String inWinter = ann.picture(ann.gallery(List.of(TREE), 1, "").replace(ann.projectId(), winter));
        like(relaxed);
        like(inWinter);

        list("").then()
                .body("id", contains(inWinter, relaxed, tree))
                .body("[0].outputImageUrl", startsWith("/media/"))
                .body("[0].status", equalTo("completed"));
        list("?projectId=" + winter).then().body("id", contains(inWinter));
        list("?generationId=" + ann.pose(relaxed).path("generationId")).then().body("id", contains(relaxed));
        list("?poseLibraryId=" + TREE).then().body("id", contains(inWinter, tree));
        list("?favorite=true").then().body("id", contains(inWinter, relaxed));
        list("?favorite=false&sort=downloads").then().body("id", contains(tree));
        list("?favorite=true&poseLibraryId=" + TREE + "&projectId=" + winter)
                .then()
                .body("id", contains(inWinter));
        list("?favorite=true&poseLibraryId=" + TREE + "&projectId=" + ann.projectId())
                .then()
                .body("", hasSize(0));
    }

    @Test
    void othersPicturesAreNotThereWhateverIsAskedFor() {
        String id = ann.picture(ann.gallery(List.of(TREE), 1, ""));
        String job = ann.pose(id).path("generationId");
        for (String query : List.of(
                "", "?projectId=" + ann.projectId(), "?generationId=" + job, "?poseLibraryId=" + TREE, "?total=true")) {
            PoseRun.begin()
                    .user()
                    .request()
                    .get(POSES + query)
                    .then()
                    .statusCode(200)
                    .body("", hasSize(0));
        }
        list("?projectId=none").then().body("", hasSize(0));
    }

    @Test
    void whatCouldNotBeMadeIsNoPicture() {
        String job = ForeignRows.job(ann.user().userId(), ann.projectId());
        String made = ForeignRows.picture(job, "https://elsewhere.example/a.png", "{}");
        String failed = ForeignRows.picture(job, "", "{}");
        ForeignRows.run("UPDATE generated_poses SET status = 'failed' WHERE id = ?1", failed);

        list("?total=true").then().header("X-Total-Count", equalTo("1")).body("id", contains(made));
    }

    @ParameterizedTest
    @CsvSource({"recent,createdAt", "downloads,downloadCount"})
    void pagesHoldEachPictureOnceWhileNewOnesCome(String sort, String column) {
        String job = ForeignRows.job(ann.user().userId(), ann.projectId());
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            String id = ForeignRows.picture(job, "https://elsewhere.example/a.png", "{}");
            // Each value twice: ties go by id.
            ForeignRows.run("""
                    UPDATE generated_poses SET "createdAt" = timestamp '2026-01-01' + CAST(?1 AS int) * interval '1 ms',
                        "downloadCount" = 1000 - CAST(?1 AS int) WHERE id = ?2
                    """, String.valueOf(i / 2), id);
            expected.add(id);
        }
        expected.sort((one, other) -> {
            List<String> keys = List.of(key(one, column), key(other, column));
            return keys.get(0).equals(keys.get(1))
                    ? other.compareTo(one)
                    : Integer.compare(Integer.parseInt(keys.get(1)), Integer.parseInt(keys.get(0)));
        });
        List<String> seen = new ArrayList<>();
        String next = POSES + "?limit=2&total=true&sort=" + sort;
        int total = 7;
        while (next != null) {
            Response page = ann.user().request().urlEncodingEnabled(false).get(next);
            page.then().statusCode(200).header("X-Total-Count", equalTo(String.valueOf(total)));
            seen.addAll(page.path("id"));
            String link = page.header("Link");
            next = link == null ? null : link.replaceAll("<(.*)>;.*", "$1");
            // It comes before all others.
            String added = ForeignRows.picture(job, "https://elsewhere.example/a.png", "{}");
            ForeignRows.run("UPDATE generated_poses SET \"downloadCount\" = 5000 WHERE id = ?1", added);
            total++;
        }
        assertThat(seen).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "favorite=yes    | favorite | must be true or false",
                "sort=oldest     | sort     | must be recent or downloads",
                "limit=0         | limit    | from 1 to 200",
                "cursor=x        | cursor   | is not one that this list gave",
            })
    void whatIsNotUnderstoodIsNamed(String query, String field, String message) {
        list("?" + query)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo(field))
                .body("violations[0].message", containsString(message));
    }

    @Test
    void aCursorIsNotForAnotherOrder() {
        String job = ForeignRows.job(ann.user().userId(), ann.projectId());
        ForeignRows.picture(job, "https://elsewhere.example/a.png", "{}");
        ForeignRows.picture(job, "https://elsewhere.example/a.png", "{}");
        String link = list("?limit=1").header("Link");
        String cursor = link.replaceAll(".*cursor=([^>]*)>.*", "$1");

        list("?sort=downloads&cursor=" + cursor).then().statusCode(400).body("violations[0].field", equalTo("cursor"));
        list("?userId=x").then().statusCode(400);
    }

    /** Of 15,000 pictures in 100 jobs of 20 users, one of each pose in each job, some favourites in each. */
    @ParameterizedTest
    @ValueSource(strings = {"\"isFavorite\"", "\"isFavorite\" AND \"poseLibraryId\" = '" + TREE + "'"})
    void aFilterReadsNoPictureThatItLeavesOut(String filter) {
        QuarkusTransaction.begin();
        try {
            Session database = Panache.getSession();
            database.createNativeMutationQuery("""
                            INSERT INTO pose_generations (id, "projectId", "userId", "generationType", "batchSize",
                                "totalExpectedPoses", "creditCharged")
                            SELECT 'many-' || job, :project, 'many-' || job % 20, 'GALLERY_REFERENCE', 4, 200, 0
                            FROM generate_series(1, 100) AS job
                            """)
                    .setParameter("project", ann.projectId())
                    .executeUpdate();
            database.createNativeMutationQuery("""
                            INSERT INTO generated_poses (id, "generationId", "poseLibraryId", "outputImageUrl", "thumbnailUrl",
                                "exportFormats", "promptUsed", "isFavorite")
                            SELECT 'many-' || job || '-' || pose.number, 'many-' || job, pose.id, '', '', '{}', '', pose.number <= 20
                            FROM generate_series(1, 100) AS job,
                                 (SELECT id, row_number() OVER (ORDER BY id) AS number FROM pose_library) AS pose
                            """).executeUpdate();
            database.createNativeQuery("SELECT set_config('enable_seqscan', 'off', true)", String.class)
                    .getSingleResult();
            database.createNativeMutationQuery("ANALYZE generated_poses, pose_generations")
                    .executeUpdate();

            String plan = String.join(
                    "\n",
                    database.createNativeQuery("""
                            EXPLAIN SELECT id FROM generated_poses WHERE status = 'completed' AND %s
                              AND "generationId" IN (SELECT id FROM pose_generations WHERE "userId" = 'many-7')
                            ORDER BY "createdAt" DESC, id DESC LIMIT 51
                            """.formatted(filter), String.class)
                            .getResultList());

            assertThat(plan).contains("generated_poses_generationId_isFavorite_poseLibraryId_idx");
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private static String key(String id, String column) {
        return ForeignRows.read(
                column.equals("createdAt")
                        ? "SELECT CAST(CAST(extract(milliseconds FROM \"createdAt\") AS int) AS text) FROM generated_poses WHERE id = ?1"
                        : "SELECT CAST(\"downloadCount\" AS text) FROM generated_poses WHERE id = ?1",
                id);
    }

    private Response list(String query) {
        return ann.user().request().urlEncodingEnabled(false).get(POSES + query);
    }

    private void like(String picture) {
        ann.user()
                .json("{\"isFavorite\":true}")
                .put(POSES + "/" + picture + "/favorite")
                .then()
                .statusCode(200);
    }
}
