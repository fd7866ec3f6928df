package com.lumiku.studio.pose;

import static com.lumiku.studio.pose.PoseRun.APP;
import static com.lumiku.studio.pose.PoseRun.TREE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.lumiku.studio.avatar.AvatarRows;
import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.generation.lifecycle.GenerationStep;
import com.lumiku.studio.generation.lifecycle.GenerationStep.Type;
import com.lumiku.studio.generation.lifecycle.RecordedSteps;
import com.lumiku.studio.generator.GeneratorException.Refused;
import com.lumiku.studio.generator.ScriptedGenerator;
import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What observers of the lifecycle get of jobs of poses, and what they can do. */
@QuarkusTest
@WithTestResource(FreshDatabase.class)
class PoseGenerationStepsTest {

    @Inject
    ScriptedGenerator generator;

    @Inject
    RecordedSteps steps;

    @Inject
    Session database;

    private PoseRun ann;

    @BeforeEach
    void begin() {
        ann = PoseRun.begin();
    }

    @Test
    void eachStepIsOneEvent() {
        AtomicInteger calls = new AtomicInteger();
        generator.script(ann.words(), description -> {
            if (calls.incrementAndGet() == 1) {
                throw new Refused("against the rules");
            }
        });
        String id = ann.start(ann.text(2));
        ann.awaitStatus(id, "partial");
        ann.post(id, "retry").then().statusCode(202);
        ann.awaitStatus(id, "completed");
        ann.user().request().delete(APP + "/projects/" + ann.projectId()).then().statusCode(204);

        assertThat(steps.of(ann.user().userId()))
                .containsExactly(
                        "START pending>pending",
                        "BEGIN pending>processing",
                        "ADVANCE processing>processing",
                        "END processing>partial",
                        "RETRY partial>pending",
                        "BEGIN pending>processing",
                        "END processing>completed",
                        "DELETION completed>completed");
    }

    @Test
    void stoppingIsAnEndToo() {
        CountDownLatch never = new CountDownLatch(1);
        generator.script(ann.words(), description -> never.await());
        String id = ann.start(ann.text(1));
        ann.awaitStatus(id, "processing");
        for (int i = 0; i < 2; i++) {
            ann.post(id, "cancel").then().statusCode(200);
        }

        assertThat(steps.of(ann.user().userId()))
                .containsExactly("START pending>pending", "BEGIN pending>processing", "END processing>cancelled");
    }

    @Test
    void anObserverSeesWhatIsWrittenAndItsChangesAreWrittenToo() {
        steps.observe(ann.user().userId(), step -> {
            PoseGeneration generation = (PoseGeneration) step.generation();
            switch (step.type()) {
                case START -> generation.creditCharged = 30;
                case END -> generation.creditRefunded = completedInTheTable(step);
                case BEGIN, ADVANCE, RETRY, DELETION -> {}
            }
        });
        String id = ann.start(ann.text(2));

        ann.awaitStatus(id, "completed")
                .then()
                .body("creditCharged", equalTo(30))
                .body("creditRefunded", equalTo(2));
    }

    private int completedInTheTable(GenerationStep step) {
        return database.createNativeQuery(
                        "SELECT \"posesCompleted\" FROM pose_generations WHERE id = ?1 AND status = 'completed'",
                        Integer.class)
                .setParameter(1, step.generation().id)
                .getSingleResult();
    }

    @Test
    void anObserverThatRefusesAStartLeavesNothingOfIt() {
        String avatar = AvatarRows.avatar(ann.user().userId(), row -> row.sourceType = "text_to_image");
        AtomicBoolean refusing = new AtomicBoolean(true);
        steps.observe(ann.user().userId(), step -> {
            if (step.type() == Type.START && refusing.get()) {
                throw new ProblemException(ProblemKind.CONFLICT, "Not today");
            }
        });
        String job = ann.gallery(List.of(TREE), 2, ",\"avatarId\":\"%s\"".formatted(avatar));

        ann.user().json(job).post(APP + "/generate").then().statusCode(409).body("detail", equalTo("Not today"));

        ann.user().request().get(APP + "/generations").then().body("", hasSize(0));
        ann.user().request().get(APP + "/projects/" + ann.projectId()).then().body("totalGenerations", equalTo(0));
        String history = "/api/apps/avatar-creator/avatars/" + avatar + "/usage-history";
        ann.user().request().get(history).then().body("history", hasSize(0));
        refusing.set(false);
        String id = ann.start(job);
        ann.user().request().get(APP + "/projects/" + ann.projectId()).then().body("totalGenerations", equalTo(1));
        ann.user().request().get(history).then().body("history.referenceId", contains(id));
    }
}
