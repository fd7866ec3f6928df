package com.lumiku.studio.pose;

import static com.lumiku.studio.pose.PoseRun.APP;
import static com.lumiku.studio.pose.PoseRun.RELAXED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.lumiku.studio.avatar.AvatarRows;
import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.database.Meanwhile;
import com.lumiku.studio.generator.ScriptedGenerator;
import com.lumiku.studio.pose.library.LibraryRows;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows that go while a call works on them: two statements of a transaction see two states of the database. */
@QuarkusTest
@WithTestResource(FreshDatabase.class)
class DeletedMeanwhileTest {

    private static final String CREATOR = "/api/apps/avatar-creator";

    /** The job of a picture is read by its id. */
    private static final String JOB = "from \"pose_generations\" \\w+ where \\w+\\.\"id\"=\\?$";

    @Inject
    DataSource database;

    @Inject
    ScriptedGenerator generator;

    private PoseRun ann;

    @BeforeEach
    void begin() {
        ann = PoseRun.begin();
    }

    static Stream<BiFunction<PoseRun, String, Response>> callsOfAPicture() {
        return Stream.of(
                (ann, id) -> ann.user().request().get(APP + "/poses/" + id + "/download"),
                (ann, id) -> ann.user().request().get(APP + "/poses/" + id + "/download?format=tiktok"),
                (ann, id) ->
                        ann.user().json("{\"format\":\"tiktok\"}").post(APP + "/poses/" + id + "/regenerate-export"),
                (ann, id) -> ann.user()
                        .json("{\"backgroundMode\":\"solid_color\",\"backgroundColor\":\"#FF8800\"}")
                        .post(APP + "/poses/" + id + "/background"));
    }

    @ParameterizedTest
    @MethodSource("callsOfAPicture")
    void aPictureWhoseProjectGoesIsNotFound(BiFunction<PoseRun, String, Response> call) {
        String id = ann.picture(ann.text(1));
        Meanwhile.before(JOB, () -> run("DELETE FROM pose_generator_projects WHERE id = ?", ann.projectId()));

        call.apply(ann, id)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("detail", equalTo("Pose not found"));
        assertThat(Meanwhile.hasHappened()).isTrue();
    }

    @Test
    void aJobThatGoesBeforeItsPicturesAreReadIsNotFound() {
        String job = ann.start(ann.text(1));
        ann.awaitStatus(job, "completed");
        Meanwhile.before(
                "from \"generated_poses\" \\w+ where \\w+\\.\"generationId\"=\\? order by",
                () -> run("DELETE FROM pose_generator_projects WHERE id = ?", ann.projectId()));

        ann.user()
                .request()
                .get(APP + "/generations/" + job + "/export-zip")
                .then()
                .statusCode(404);
        assertThat(Meanwhile.hasHappened()).isTrue();
    }

    @Test
    void aPoseThatGoesIsNotOnOffer() {
        String pose = LibraryRows.pose(LibraryRows.category(row -> {}), "Fleeting", row -> {});
        Meanwhile.before(
                "from \"pose_library\" .*for (no key )?update",
                () -> run("DELETE FROM pose_library WHERE id = ?", pose));

        ann.user()
                .json(ann.gallery(List.of(RELAXED, pose), 1, ""))
                .post(APP + "/generate")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("selectedPoseIds[1]"));
        assertThat(Meanwhile.hasHappened()).isTrue();
    }

    @Test
    void whatAProjectRefersToStaysUntilTheProjectIsThere() {
        String avatar = AvatarRows.avatar(ann.user().userId(), row -> {});
        CompletableFuture<Void> deleted =
                deletedBefore("insert into \"pose_generator_projects\"", "DELETE FROM avatars WHERE id = ?", avatar);

        ann.user()
                .json("{\"projectName\":\"With her\",\"avatarId\":\"%s\"}".formatted(avatar))
                .post(APP + "/projects")
                .then()
                .statusCode(201)
                .body("avatarId", equalTo(avatar));
        deleted.orTimeout(20, TimeUnit.SECONDS).join();
    }

    @Test
    void whatAJobRefersToStaysUntilTheJobIsThere() {
        String avatar = AvatarRows.avatar(ann.user().userId(), row -> {});
        CompletableFuture<Void> deleted =
                deletedBefore("insert into \"pose_generations\"", "DELETE FROM avatars WHERE id = ?", avatar);

        ann.user()
                .json(ann.gallery(List.of(RELAXED), 1, ",\"avatarId\":\"%s\"".formatted(avatar)))
                .post(APP + "/generate")
                .then()
                .statusCode(202);
        deleted.orTimeout(20, TimeUnit.SECONDS).join();
    }

    @Test
    void whatAWishRefersToStaysUntilTheWishIsThere() {
        String category = LibraryRows.category(row -> {});
        CompletableFuture<Void> deleted =
                deletedBefore("insert into \"pose_requests\"", "DELETE FROM pose_categories WHERE id = ?", category);

        ann.user()
                .json("{\"poseName\":\"Wave\",\"description\":\"Waving with both hands\",\"categoryId\":\"%s\"}"
                        .formatted(category))
                .post(APP + "/requests")
                .then()
                .statusCode(201);
        deleted.orTimeout(20, TimeUnit.SECONDS).join();
    }

    @Test
    void aPictureIsKeptWhoseLibraryPoseGoes() {
        String pose = LibraryRows.pose(LibraryRows.category(row -> {}), "Fleeting", row -> {});
        CompletableFuture<Void> deleted =
                deletedBefore("insert into \"generated_poses\"", "DELETE FROM pose_library WHERE id = ?", pose);

        String job = ann.start(ann.gallery(List.of(pose), 1, ""));

        ann.awaitStatus(job, "completed");
        deleted.orTimeout(20, TimeUnit.SECONDS).join();
    }

    @Test
    void anAvatarWhoseProjectThePlatformDeletesFailsOnce() {
        String project = AvatarRows.project(ann.user().userId(), "Fleeting");
        generator.script(ann.words(), description -> run("DELETE FROM avatar_projects WHERE id = ?", project));
        String job = ann.user()
                .json("{\"name\":\"Ann\",\"prompt\":\"%s\"}".formatted(ann.words()))
                .post(CREATOR + "/projects/" + project + "/avatars/generate")
                .then()
                .statusCode(202)
                .extract()
                .path("id");

        await().untilAsserted(() -> ann.user()
                .request()
                .get(CREATOR + "/generations/" + job)
                .then()
                .body("status", equalTo("failed"))
                .body("errorMessage", containsString("deleted")));
    }

    /** Has somebody delete a row, as soon as the service lets it go, from before one of its statements. */
    private CompletableFuture<Void> deletedBefore(String statement, String sql, String id) {
        CompletableFuture<Void> deleted = new CompletableFuture<>();
        Meanwhile.before(statement, () -> {
            CompletableFuture<Void> mine = CompletableFuture.runAsync(() -> run(sql, id));
            mine.whenComplete((done, failure) -> deleted.complete(null));
            try {
                // It gets there first, where nothing keeps it back.
                mine.get(500, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                // It waits for the service, as it should.
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
            }
        });
        return deleted;
    }

    private void run(String sql, String id) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, id);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
