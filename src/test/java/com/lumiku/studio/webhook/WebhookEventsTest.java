package com.lumiku.studio.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.TestCaller;
import com.lumiku.studio.account.TestToken;
import com.lumiku.studio.avatar.AvatarRows;
import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.generation.lifecycle.GenerationStep.Type;
import com.lumiku.studio.generation.lifecycle.RecordedSteps;
import com.lumiku.studio.generator.GeneratorException.Refused;
import com.lumiku.studio.generator.ScriptedGenerator;
import com.lumiku.studio.media.link.MediaLinks;
import com.lumiku.studio.pose.PoseRun;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What endpoints are told of, and what they are told. */
@QuarkusTest
@WithTestResource(FreshDatabase.class)
class WebhookEventsTest {

    private static final String AVATARS = "/api/apps/avatar-creator";
    private static final String REQUESTS = "/api/apps/pose-generator/requests";
    private static final String DECISIONS = "/api/apps/pose-generator/admin/requests";

    @Inject
    ScriptedGenerator generator;

    @Inject
    RecordedSteps steps;

    @Inject
    MediaLinks links;

    @Inject
    Session database;

    private final String prompt = "A friendly portrait " + UUID.randomUUID();
    private Receiver receiver;

    @BeforeEach
    void start() throws IOException {
        receiver = Receiver.start();
    }

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void aCompletedPoseGenerationIsToldAsGetAnswersIt() {
        PoseRun run = PoseRun.begin();
        Subscription endpoint = Subscription.of(run.user(), receiver.url("/"), EventType.values());

        String job = run.start(run.gallery(List.of(PoseRun.TREE), 2, ",\"exportFormats\":[\"instagram_story\"]"));

        Receiver.Call call = receiver.await(1).getFirst();
        call.assertSignedWith(endpoint.secret());
        assertThat(call.json().getString("type")).isEqualTo("pose_generation.completed");
        assertThat(call.json().<String, Object>getMap("data"))
                .isEqualTo(run.get(job).jsonPath().getMap("$"));
        String link = call.json().getString("data.poses[0].outputImageUrl");
        io.restassured.RestAssured.given()
                .urlEncodingEnabled(false)
                .get(link)
                .then()
                .statusCode(200);
    }

    @Test
    void linksAreFreshInEachAttempt() {
        PoseRun run = PoseRun.begin();
        Subscription endpoint = Subscription.of(run.user(), receiver.url("/"), EventType.POSE_GENERATION_COMPLETED);
        run.start(run.text(1));
        String fresh = receiver.await(1).getFirst().json().getString("data.poses[0].outputImageUrl");
        String delivery = (String) endpoint.deliveries().getFirst().get("id");
        endpoint.await(delivery, "delivered");
        String old =
                links.link(fresh.replaceAll("^/media/|\\?.*", ""), Instant.now().minus(Duration.ofDays(1000)));
        assertThat(old).isNotEqualTo(fresh);
        QuarkusTransaction.requiringNew().run(() -> assertThat(database.createNativeMutationQuery(
                                "UPDATE studio.webhook_events SET body = replace(body, :fresh, :old)")
                        .setParameter("fresh", fresh)
                        .setParameter("old", old)
                        .executeUpdate())
                .isPositive());

        endpoint.redeliver(delivery);

        Receiver.Call again = receiver.await(2).getLast();
        assertThat(again.json().getString("data.poses[0].outputImageUrl")).isEqualTo(fresh);
        again.assertSignedWith(endpoint.secret());
    }

    @Test
    void partialFailedAndCancelledPoseGenerationsAreTold() {
        PoseRun run = PoseRun.begin();
        Subscription.of(
                run.user(),
                receiver.url("/"),
                EventType.POSE_GENERATION_PARTIAL,
                EventType.POSE_GENERATION_FAILED,
                EventType.POSE_GENERATION_CANCELLED);
        AtomicInteger pictures = new AtomicInteger();
        generator.script(run.words(), description -> {
            if (pictures.incrementAndGet() == 1) {
                throw new Refused("against the rules");
            }
        });
        run.start(run.text(2));
        assertThat(receiver.await(1).getLast().json().getString("type")).isEqualTo("pose_generation.partial");

        generator.script(run.words(), description -> {
            throw new Refused("against the rules");
        });
        run.start(run.text(1));
        assertThat(receiver.await(2).getLast().json().getString("type")).isEqualTo("pose_generation.failed");
        assertThat(receiver.calls().getLast().json().getString("data.errorMessage"))
                .isEqualTo("1 of 1 pictures could not be made: against the rules");

        generator.script(run.words(), description -> new CountDownLatch(1).await());
        String job = run.start(run.text(1));
        run.post(job, "cancel").then().statusCode(200);
        assertThat(receiver.await(3).getLast().json().getString("type")).isEqualTo("pose_generation.cancelled");
        assertThat(receiver.calls().getLast().json().getString("data.id")).isEqualTo(job);
    }

    @Test
    void avatarGenerationsAreToldHoweverTheyEnd() {
        TestCaller ann = TestCaller.unknownBefore();
        Subscription endpoint = Subscription.of(ann, receiver.url("/"), EventType.values());
        String project = AvatarRows.project(ann.userId(), "Project");

        String job = startAvatar(ann, project);
        Receiver.Call completed = receiver.await(1).getLast();
        completed.assertSignedWith(endpoint.secret());
        assertThat(completed.json().getString("type")).isEqualTo("avatar_generation.completed");
        assertThat(completed.json().<String, Object>getMap("data"))
                .isEqualTo(ann.request()
                        .get(AVATARS + "/generations/" + job)
                        .jsonPath()
                        .getMap("$"));

        generator.script(prompt, description -> {
            throw new Refused("against the rules");
        });
        startAvatar(ann, project);
        assertThat(receiver.await(2).getLast().json().getString("type")).isEqualTo("avatar_generation.failed");

        generator.script(prompt, description -> new CountDownLatch(1).await());
        String cancelled = startAvatar(ann, project);
        ann.request()
                .post(AVATARS + "/generations/" + cancelled + "/cancel")
                .then()
                .statusCode(200);
        assertThat(receiver.await(3).getLast().json().getString("type")).isEqualTo("avatar_generation.cancelled");
    }

    @Test
    void aJobThatIsDeletedWithItsProjectIsToldAsCancelledThoughItIsGone() {
        TestCaller ann = TestCaller.unknownBefore();
        Subscription.of(ann, receiver.url("/"), EventType.AVATAR_GENERATION_CANCELLED);
        String project = AvatarRows.project(ann.userId(), "Project");
        generator.script(prompt, description -> new CountDownLatch(1).await());
        String job = startAvatar(ann, project);

        ann.request().delete(AVATARS + "/projects/" + project).then().statusCode(204);

        ann.request().get(AVATARS + "/generations/" + job).then().statusCode(404);
        Receiver.Call call = receiver.await(1).getFirst();
        assertThat(call.json().getString("type")).isEqualTo("avatar_generation.cancelled");
        assertThat(call.json().getString("data.id")).isEqualTo(job);
        assertThat(call.json().getString("data.status")).isEqualTo("cancelled");
        assertThat(call.json().getString("data.prompt")).isEqualTo(prompt);
    }

    @Test
    void whatIsRolledBackIsNotTold() {
        PoseRun run = PoseRun.begin();
        String userId = run.user().userId();
        Subscription endpoint = Subscription.of(run.user(), receiver.url("/"), EventType.values());
        generator.script(run.words(), description -> new CountDownLatch(1).await());
        String job = run.start(run.text(1));
        steps.observe(userId, step -> {
            if (step.type() == Type.END) {
                throw new IllegalStateException("on purpose");
            }
        });
        run.post(job, "cancel").then().statusCode(500);

        assertThat(endpoint.deliveries()).isEmpty();

        steps.observe(userId, step -> {});
        run.post(job, "cancel").then().statusCode(200);
        receiver.await(1);
        assertThat(endpoint.deliveries()).hasSize(1);
    }

    @Test
    void decisionsOnRequestsAreToldToWhomTheyBelong() {
        TestCaller ann = TestCaller.unknownBefore();
        TestCaller bob = TestCaller.unknownBefore();
        TestCaller admin = new TestCaller(
                "admin-1", TestToken.of("admin-1").with("role", "admin").signed());
        Subscription.of(ann, receiver.url("/ann"), EventType.values());
        Subscription.of(bob, receiver.url("/bob"), EventType.values());
        Subscription.of(admin, receiver.url("/admin"), EventType.values());
        PoseRun.begin();
        String wish = wish(ann);
        ann.request().post(REQUESTS + "/" + wish + "/vote").then().statusCode(200);

        decide(admin, wish, "\"status\":\"approved\"");
        Receiver.Call approved = receiver.await(1).getLast();
        assertThat(approved.json().getString("type")).isEqualTo("pose_request.approved");
        assertThat(approved.json().<String, Object>getMap("data"))
                .isEqualTo(ann.request().get(REQUESTS + "/" + wish).jsonPath().getMap("$"))
                .containsEntry("hasVoted", true);
        decide(admin, wish, "\"adminNotes\":\"Soon\"");
        decide(admin, wish, "\"status\":\"in_progress\"");
        decide(admin, wish, "\"status\":\"completed\",\"completedPoseId\":\"%s\"".formatted(PoseRun.TREE));
        assertThat(receiver.await(2).getLast().json().getString("type")).isEqualTo("pose_request.completed");

        decide(admin, wish(bob), "\"status\":\"rejected\",\"adminNotes\":\"No\"");
        assertThat(receiver.await(3).getLast().json().getString("type")).isEqualTo("pose_request.rejected");
        assertThat(receiver.calls()).extracting(Receiver.Call::path).containsExactly("/ann", "/ann", "/bob");
    }

    @Test
    void eachEndpointOfAUserIsToldOfWhatItAskedForWithTheSameId() throws IOException {
        PoseRun run = PoseRun.begin();
        try (Receiver second = Receiver.start()) {
            Subscription one = Subscription.of(run.user(), receiver.url("/"), EventType.POSE_GENERATION_COMPLETED);
            Subscription two = Subscription.of(
                    run.user(), second.url("/"), EventType.POSE_GENERATION_COMPLETED, EventType.WEBHOOK_TEST);
            Subscription other = Subscription.of(run.user(), receiver.url("/"), EventType.POSE_GENERATION_FAILED);
            Subscription off = Subscription.of(run.user(), receiver.url("/"), EventType.POSE_GENERATION_COMPLETED);
            run.user().json("{\"isActive\":false}").patch(off.path());
            Subscription somebodyElses =
                    Subscription.of(TestCaller.unknownBefore(), receiver.url("/"), EventType.POSE_GENERATION_COMPLETED);

            run.awaitStatus(run.start(run.text(1)), "completed");

            assertThat(receiver.await(1).getFirst().id())
                    .isEqualTo(second.await(1).getFirst().id());
            receiver.calls().getFirst().assertSignedWith(one.secret());
            second.calls().getFirst().assertSignedWith(two.secret());
            for (Subscription untold : List.of(other, off, somebodyElses)) {
                assertThat(untold.deliveries()).isEmpty();
            }
        }
    }

    @Test
    void aJobThatIsMadeAgainIsToldAgainAsAnotherEvent() {
        PoseRun run = PoseRun.begin();
        Subscription.of(run.user(), receiver.url("/"), EventType.values());
        generator.script(run.words(), description -> {
            throw new Refused("against the rules");
        });
        String job = run.start(run.text(1));
        receiver.await(1);
        generator.script(run.words(), description -> {});

        run.post(job, "retry").then().statusCode(202);

        assertThat(receiver.await(2))
                .extracting(call -> call.json().getString("type"))
                .containsExactly("pose_generation.failed", "pose_generation.completed");
        assertThat(receiver.calls()).extracting(Receiver.Call::id).doesNotHaveDuplicates();
    }

    private String startAvatar(TestCaller user, String project) {
        return user.json("{\"name\":\"Ada\",\"prompt\":\"%s\",\"width\":512,\"height\":512}".formatted(prompt))
                .post(AVATARS + "/projects/" + project + "/avatars/generate")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private static String wish(TestCaller user) {
        return user.json("{\"poseName\":\"Handstand\",\"description\":\"Upside down, on both hands\"}")
                .post(REQUESTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void decide(TestCaller admin, String wish, String decision) {
        admin.json("{" + decision + "}").patch(DECISIONS + "/" + wish).then().statusCode(200);
    }
}
