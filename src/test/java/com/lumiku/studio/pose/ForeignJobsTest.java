package com.lumiku.studio.pose;

import static com.lumiku.studio.pose.PoseRun.APP;
import static com.lumiku.studio.pose.PoseRun.RELAXED;
import static com.lumiku.studio.pose.PoseRun.TREE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import com.lumiku.studio.TestCaller;
import com.lumiku.studio.account.TestToken;
import com.lumiku.studio.avatar.AvatarRows;
import com.lumiku.studio.database.FreshDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Jobs that the platform's own program began, and that are still open when this service takes its place. */
@QuarkusTest
@WithTestResource(FreshDatabase.class)
class ForeignJobsTest {

    private static final String QUEUE = APP + "/admin/queue";
    private static final String CREATOR = "/api/apps/avatar-creator";

    private final TestCaller admin =
            new TestCaller("admin", TestToken.of("admin").with("role", "admin").signed());

    private PoseRun ann;

    @BeforeEach
    void begin() {
        ann = PoseRun.begin();
        recover("{\"foreign\":\"fail\"}").then().statusCode(200);
    }

    @Test
    void areListedAndTheOthersAreNot() {
        String pose = pending("pending");
        String avatar = avatar("processing", null);
        String ours = ann.start(ann.text(1));

        admin.request()
                .get(QUEUE)
                .then()
                .statusCode(200)
                .body("foreign", equalTo(2))
                .body("foreignJobs.id", hasItems(pose, avatar))
                .body("foreignJobs.id", not(hasItems(ours)))
                .body("foreignJobs.find { it.id == '" + pose + "' }.kind", equalTo("pose"))
                .body(
                        "foreignJobs.find { it.id == '" + avatar + "' }.userId",
                        equalTo(ann.user().userId()))
                .body("foreignJobs.createdAt", notNullValue())
                .body("queued", greaterThanOrEqualTo(0));
        ann.awaitStatus(ours, "completed");
    }

    @Test
    void areLeftAloneUnlessItIsAskedFor() {
        String pose = pending("processing");

        recover("").then().statusCode(200).body("foreign.failed", equalTo(0)).body("queue.foreign", equalTo(1));

        ann.get(pose).then().body("status", equalTo("processing"));
    }

    @Test
    void endAsFailedWithAReason() {
        String pose = pending("pending");
        String partial = pending("processing");
        ForeignRows.picture(partial, "/uploads/a.png", "{}");
        String avatar = avatar("pending", "{\"width\":512}");

        recover("{\"foreign\":\"fail\"}")
                .then()
                .statusCode(200)
                .body("foreign.failed", equalTo(3))
                .body("queue.foreign", equalTo(0))
                .body("queue.foreignJobs", empty());

        ann.get(pose).then().body("status", equalTo("failed")).body("errorMessage", containsString("Another program"));
        ann.get(partial).then().body("status", equalTo("partial")).body("posesCompleted", equalTo(1));
        avatarJob(avatar).then().body("status", equalTo("failed")).body("completedAt", notNullValue());
    }

    @Test
    void areMadeHereWhereTheySayWhatIsWanted() {
        String words = pending("processing");
        ForeignRows.run("UPDATE pose_generations SET \"totalExpectedPoses\" = 3 WHERE id = ?1", words);
        ForeignRows.picture(words, "/uploads/a.png", "{}");
        String gallery = pending("pending");
        ForeignRows.run(
                "UPDATE pose_generations SET \"generationType\" = 'GALLERY_REFERENCE', \"batchSize\" = 2 WHERE id = ?1",
                gallery);
        for (String pose : List.of(TREE, RELAXED)) {
            ForeignRows.run(
                    "INSERT INTO pose_selections (id, \"generationId\", \"poseLibraryId\") VALUES (?1, ?2, ?3)",
                    UUID.randomUUID().toString(),
                    gallery,
                    pose);
        }
        String avatar = avatar("pending", """
                {"avatar":{"name":"Ann"},"sourceType":"text_to_image","width":512,"height":512,"seed":7}""");

        recover("{\"foreign\":\"take\"}").then().statusCode(200).body("foreign.taken", equalTo(3));

        Response ended = ann.awaitStatus(words, "completed");
        assertThat(ended.<List<?>>path("poses")).hasSize(3);
        ended.then().body("totalExpectedPoses", equalTo(3)).body("poses.outputImageUrl", hasItems("/uploads/a.png"));
        ann.awaitStatus(gallery, "completed").then().body("poses", hasSize(4));
        await().untilAsserted(() -> avatarJob(avatar).then().body("status", equalTo("completed")));
    }

    @Test
    void areRefusedWithAReasonWhereTheyDoNot() {
        String avatar = avatar("pending", "{\"width\":512,\"height\":512}");
        String none = avatar("processing", null);
        String gallery = pending("pending");
        ForeignRows.run("UPDATE pose_generations SET \"generationType\" = 'GALLERY_REFERENCE' WHERE id = ?1", gallery);

        recover("{\"foreign\":\"take\"}")
                .then()
                .statusCode(200)
                .body("foreign.taken", equalTo(0))
                .body("foreign.refused.id", hasItems(avatar, none, gallery))
                .body("foreign.refused.find { it.id == '" + avatar + "' }.reason", containsString("start a new one"));
        avatarJob(avatar).then().body("status", equalTo("pending"));
    }

    @Test
    void onlyThoseNamedAreTouched() {
        String one = pending("pending");
        String other = pending("pending");

        recover("{\"foreign\":\"fail\",\"generationIds\":[\"%s\",\"none\"]}".formatted(one))
                .then()
                .body("foreign.failed", equalTo(1))
                .body("queue.foreignJobs.id", contains(other));
        recover("{\"foreign\":\"forget\"}").then().statusCode(400);
    }

    @Test
    void areNotTriedAgainWhereTheyDoNotSayWhatIsWanted() {
        String avatar = avatar("failed", "{\"width\":512,\"height\":512}");
        String none = avatar("failed", null);
        for (String id : List.of(avatar, none)) {
            ann.user()
                    .request()
                    .post(CREATOR + "/generations/" + id + "/retry")
                    .then()
                    .statusCode(409)
                    .body("detail", containsString("start a new one"));
            avatarJob(id).then().body("status", equalTo("failed"));
        }
        String gallery = pending("failed");
        ForeignRows.run("UPDATE pose_generations SET \"generationType\" = 'GALLERY_REFERENCE' WHERE id = ?1", gallery);
        ann.post(gallery, "retry").then().statusCode(409).body("detail", containsString("start a new one"));
    }

    @Test
    void whatWasQueuedBeforeFailsOnceWithTheReason() {
        String avatar = avatar("pending", "{\"width\":512,\"height\":512}");
        ForeignRows.run("""
                INSERT INTO studio.generation_units (task_name, task_instance, execution_time, picked, version, priority,
                    "generationId", "userId")
                VALUES ('avatar', ?1 || ':portrait', to_timestamp(0), false, 1, 0, ?1, ?2)
                """, avatar, ann.user().userId());

        await().untilAsserted(() -> avatarJob(avatar)
                .then()
                .body("status", equalTo("failed"))
                .body("errorMessage", containsString("start a new one")));
    }

    private String pending(String status) {
        String id = ForeignRows.job(ann.user().userId(), ann.projectId());
        ForeignRows.run(
                "UPDATE pose_generations SET status = ?1, progress = 0, \"posesCompleted\" = 0 WHERE id = ?2",
                status,
                id);
        return id;
    }

    private String avatar(String status, String options) {
        String user = ann.user().userId();
        String id = AvatarRows.generation(user, AvatarRows.project(user, "Theirs"));
        ForeignRows.run("UPDATE avatar_generations SET status = ?1 WHERE id = ?2", status, id);
        if (options != null) {
            ForeignRows.run("UPDATE avatar_generations SET options = ?1 WHERE id = ?2", options, id);
        }
        return id;
    }

    private Response avatarJob(String id) {
        return ann.user().request().get(CREATOR + "/generations/" + id);
    }

    private Response recover(String body) {
        return body.isEmpty()
                ? admin.request().post(QUEUE + "/recover")
                : admin.json(body).post(QUEUE + "/recover");
    }
}
