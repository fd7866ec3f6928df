package com.lumiku.studio.credits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.lumiku.studio.TestCaller;
import com.lumiku.studio.account.TestToken;
import com.lumiku.studio.generator.GeneratorException;
import com.lumiku.studio.generator.ScriptedGenerator;
import com.lumiku.studio.pose.PoseRun;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each way a job can end leaves charge minus refund equal to the price of what was made. */
@QuarkusTest
@WithTestResource(CreditsDatabase.class)
class CreditRefundTest {

    private static final int AVATAR = 10;
    private static final int POSE = 30;

    @Inject
    ScriptedGenerator generator;

    private CreditRun ann;
    private final AtomicInteger calls = new AtomicInteger();
    private final CountDownLatch goOn = new CountDownLatch(1);

    @BeforeEach
    void begin() {
        ann = CreditRun.begin(1000);
    }

    @Test
    void completed() {
        String id = ann.pictures(3);

        ann.awaitPoses(id, "completed")
                .then()
                .body("creditCharged", equalTo(90))
                .body("creditRefunded", equalTo(0));
        ann.assertPaid(id, 3 * POSE);
    }

    @Test
    void partialAndThenTriedAgain() {
        refuseBut(2);
        String id = ann.pictures(5);

        ann.awaitPoses(id, "partial").then().body("creditCharged", equalTo(150)).body("creditRefunded", equalTo(90));
        ann.assertPaid(id, 2 * POSE);
        assertThat(ann.balance()).isEqualTo(1000 - 2 * POSE);
        assertThat(ann.ledger().getLast().type()).isEqualTo("refund");
        assertThat(ann.ledger().getLast().referenceType()).isEqualTo("pose_generation");

        // Now one more is made: again only that one is paid for.
        calls.set(1);
        ann.poses().post(id, "retry").then().statusCode(202).body("creditCharged", equalTo(240));
        ann.awaitPoses(id, "partial").then().body("creditRefunded", equalTo(150));
        ann.assertPaid(id, 3 * POSE);

        calls.set(-10);
        ann.poses().post(id, "retry").then().statusCode(202);
        ann.awaitPoses(id, "completed")
                .then()
                .body("creditCharged", equalTo(300))
                .body("creditRefunded", equalTo(150));
        ann.assertPaid(id, 5 * POSE);
    }

    @Test
    void failed() {
        refuseBut(0);
        String poses = ann.pictures(2);
        String avatar = ann.avatar().then().statusCode(202).extract().path("id");

        ann.awaitPoses(poses, "failed").then().body("creditRefunded", equalTo(60));
        ann.awaitAvatar(avatar, "failed");
        ann.assertPaid(poses, 0);
        ann.assertPaid(avatar, 0);
        assertThat(ann.balance()).isEqualTo(1000);

        calls.set(-10);
        ann.user()
                .request()
                .post(CreditRun.AVATARS + "/generations/" + avatar + "/retry")
                .then()
                .statusCode(202);
        ann.awaitAvatar(avatar, "completed");
        ann.assertPaid(avatar, AVATAR);
    }

    @Test
    void aRetryThatCannotBePaidForChangesNothing() {
        CreditRun poor = CreditRun.begin(AVATAR);
        generator.script(poor.poses().words(), description -> {
            throw new GeneratorException.Refused("no");
        });
        String id = poor.avatar().then().statusCode(202).extract().path("id");
        poor.awaitAvatar(id, "failed");
        poor.pictures(1, "").then().statusCode(402);
        CreditRun.run("""
                INSERT INTO credits (id, "userId", amount, balance, type, "createdAt")
                SELECT ?1, ?2, -9, 1, 'usage', max("createdAt") + interval '1 second' FROM credits WHERE "userId" = ?2
                """, UUID.randomUUID().toString(), poor.userId());

        poor.user()
                .request()
                .post(CreditRun.AVATARS + "/generations/" + id + "/retry")
                .then()
                .statusCode(402)
                .body("required", equalTo(AVATAR))
                .body("balance", equalTo(1));

        poor.awaitAvatar(id, "failed");
        assertThat(poor.paidFor(id)).isZero();
    }

    @Test
    void cancelledWhileSomeAreThereAndOthersInWork() {
        blockFrom(3);
        String id = ann.pictures(6);
        await().until(() -> ann.poses().get(id).<Integer>path("posesCompleted") == 2);

        ann.poses().post(id, "cancel").then().statusCode(200).body("creditRefunded", equalTo(4 * POSE));
        ann.poses().post(id, "cancel").then().statusCode(200);
        goOn.countDown();

        ann.assertPaid(id, 2 * POSE);
        assertThat(ann.poses().get(id).<Integer>path("posesCompleted")).isEqualTo(2);

        ann.poses().post(id, "retry").then().statusCode(202);
        ann.awaitPoses(id, "completed").then().body("creditCharged", equalTo(10 * POSE));
        ann.assertPaid(id, 6 * POSE);
    }

    @Test
    void cancelledBeforeItsTurnAndWhileInWork() {
        blockFrom(1);
        String first = ann.pictures(4);
        String later = ann.avatar().then().statusCode(202).extract().path("id");
        await().until(() -> calls.get() == 2);

        ann.user()
                .request()
                .post(CreditRun.AVATARS + "/generations/" + later + "/cancel")
                .then()
                .statusCode(200);
        ann.poses().post(first, "cancel").then().statusCode(200);
        goOn.countDown();

        ann.assertPaid(later, 0);
        ann.assertPaid(first, 0);
        assertThat(ann.balance()).isEqualTo(1000);
    }

    @Test
    void deletedWithItsProject() {
        blockFrom(1);
        String inWork = ann.avatar().then().statusCode(202).extract().path("id");
        await().until(() -> calls.get() == 1);
        String queued = ann.avatar().then().statusCode(202).extract().path("id");

        ann.user().request().delete(ann.avatars()).then().statusCode(204);
        goOn.countDown();

        ann.assertPaid(inWork, 0);
        ann.assertPaid(queued, 0);
        assertThat(ann.balance()).isEqualTo(1000);
    }

    @Test
    void takenOverFromALostWorker() {
        blockFrom(1);
        String id = ann.pictures(2);
        await().until(() -> calls.get() == 2);
        CreditRun.run("""
                UPDATE studio.generation_units SET picked_by = 'dead', version = version + 1,
                    last_heartbeat = now() - interval '1 hour' WHERE "generationId" = ?1
                """, id);
        goOn.countDown();

        ann.awaitPoses(id, "completed");
        ann.assertPaid(id, 2 * POSE);
        assertThat(ann.ledger()).hasSize(2);
    }

    @Test
    void deletedWhenItHasEnded() {
        String id = ann.pictures(2);
        ann.awaitPoses(id, "completed");

        ann.user().request().delete(PoseRun.APP + "/generations/" + id).then().statusCode(204);

        ann.assertPaid(id, 2 * POSE);
    }

    @Test
    void aPictureThatWasDeletedIsPaidForAndNotGivenBack() {
        refuseBut(2);
        String id = ann.pictures(3);
        String picture = ann.awaitPoses(id, "partial").path("poses.find { it.status == 'completed' }.id");
        ann.user().request().delete(PoseRun.APP + "/poses/" + picture).then().statusCode(204);
        calls.set(-10);

        ann.poses().post(id, "retry").then().statusCode(202);

        ann.awaitPoses(id, "completed");
        ann.assertPaid(id, 3 * POSE);
    }

    @Test
    void aJobOfAnotherProgramThatIsTakenOverCostsNothingMore() {
        String id = "job-" + UUID.randomUUID();
        CreditRun.run("""
                INSERT INTO pose_generations (id, "projectId", "userId", "generationType", "textPrompt", "batchSize",
                    "totalExpectedPoses", status, "creditCharged")
                VALUES (?1, ?2, ?3, 'TEXT_DESCRIPTION', 'somebody waves', 2, 2, 'processing', 60)
                """, id, ann.poses().projectId(), ann.userId());
        CreditRun.run("INSERT INTO users (id, email) VALUES ('admin', 'admin') ON CONFLICT DO NOTHING");
        TestCaller admin = new TestCaller(
                "admin", TestToken.of("admin").with("role", "admin").signed());
        admin.json("{\"foreign\":\"take\",\"generationIds\":[\"%s\"]}".formatted(id))
                .post(PoseRun.APP + "/admin/queue/recover")
                .then()
                .statusCode(200);

        ann.awaitPoses(id, "completed")
                .then()
                .body("creditCharged", equalTo(60))
                .body("creditRefunded", equalTo(0));
        assertThat(ann.ledger()).hasSize(1);
    }

    @Test
    void aUserWhoIsGoneIsGivenNothing() {
        blockFrom(1);
        String id = ann.avatar().then().statusCode(202).extract().path("id");
        await().until(() -> calls.get() == 1);
        CreditRun.run("DELETE FROM users WHERE id = ?1", ann.userId());
        refuseBut(0);
        goOn.countDown();

        await().until(() ->
                CreditRun.number("SELECT count(*) FROM studio.generation_units WHERE \"generationId\" = ?1", id) == 0);
        assertThat(CreditRun.number("SELECT count(*) FROM studio.credit_charges WHERE \"generationId\" = ?1", id))
                .isZero();
    }

    private void refuseBut(int made) {
        generator.script(ann.poses().words(), description -> {
            if (calls.incrementAndGet() > made) {
                throw new GeneratorException.Refused("This cannot be drawn");
            }
        });
    }

    private void blockFrom(int call) {
        generator.script(ann.poses().words(), description -> {
            if (calls.incrementAndGet() >= call) {
                goOn.await();
            }
        });
    }
}
