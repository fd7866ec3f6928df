package com.lumiku.studio.pose;

import static com.lumiku.studio.pose.PoseRun.APP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import com.lumiku.studio.avatar.AvatarRows;
import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.generation.lifecycle.GenerationLifecycle;
import com.lumiku.studio.generation.progress.EventStream;
import com.lumiku.studio.generator.ScriptedGenerator;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One stream for all that happens to a user's jobs. */
@QuarkusTest
@WithTestResource(FreshDatabase.class)
class UserEventsTest {

    private static final String EVENTS = "/api/events";

    @Inject
    ScriptedGenerator generator;

    @Inject
    GenerationLifecycle lifecycle;

    @Inject
    PoseGenerations generations;

    private PoseRun ann;

    @BeforeEach
    void begin() {
        ann = PoseRun.begin();
    }

    @Test
    void jobsOfBothAppsAreToldByOneStream() {
        String avatarProject = AvatarRows.project(ann.user().userId(), "Avatars");
        String open = AvatarRows.generation(ann.user().userId(), avatarProject);
        try (EventStream stream = EventStream.open(ann.user(), EVENTS, null)) {
            assertThat(stream.head())
                    .contains("content-type: text/event-stream", "x-accel-buffering: no")
                    .contains("cache-control: no-cache, no-transform");
            assertThat(stream.line("retry:")).matches("retry: ?3000");
            assertThat(stream.next())
                    .startsWith("generation\n")
                    .contains(
                            "\"id\":\"" + open,
                            "\"status\":\"pending\",\"progress\":0,\"posesCompleted\":0,\"posesFailed\":0")
                    .contains("\"app\":\"avatar-creator\"", "\"projectId\":\"" + avatarProject);
            String id = ann.start(ann.text(2));
            String event = stream.next();
            assertThat(event).contains(id, "\"app\":\"pose-generator\"", "\"projectId\":\"" + ann.projectId());
            while (!event.contains("completed\"")) {
                event = stream.next();
                assertThat(event).contains(id);
            }
            assertThat(event).contains("\"progress\":100,\"posesCompleted\":2");
            ann.user()
                    .request()
                    .delete(APP + "/projects/" + ann.projectId())
                    .then()
                    .statusCode(204);
            assertThat(stream.next()).startsWith("deleted\n{\"id\":\"" + id + "\",\"app\":\"pose-generator\"}");
        }
    }

    @Test
    void whoComesBackIsToldWhatWasMissedAndNothingElse() {
        String before = ann.start(ann.text(1));
        ann.awaitStatus(before, "completed");
        String position;
        try (EventStream stream = EventStream.open(ann.user(), EVENTS, null)) {
            position = stream.line("id:").substring(3).strip();
        }
        String missed = ann.start(ann.text(1));
        ann.awaitStatus(missed, "completed");

        try (EventStream stream = EventStream.open(ann.user(), EVENTS, position)) {
            assertThat(stream.next()).contains(missed, "\"status\":\"completed\"");
            String next = ann.start(ann.text(1));
            assertThat(stream.next()).contains(next);
        }
        try (EventStream fresh = EventStream.open(ann.user(), EVENTS + "?lastEventId=" + position, null)) {
            assertThat(fresh.next()).contains("\"status\"");
        }
    }

    @Test
    void whatWasCommittedLateIsNotMissed() throws Exception {
        generator.script(ann.words(), description -> new CountDownLatch(1).await());
        String late = ann.start(ann.text(1));
        String soon = ann.start(ann.text(1).replace("\"variationCount\":1", "\"variationCount\":2"));
        ann.awaitStatus(late, "processing");
        CountDownLatch stepped = new CountDownLatch(1);
        CountDownLatch commit = new CountDownLatch(1);
        CompletableFuture<Void> slow = CompletableFuture.runAsync(
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    PoseGeneration generation = generations.open(late).orElseThrow();
                    generation.progress = 50;
                    lifecycle.advance(generation);
                    stepped.countDown();
                    await(commit);
                }));
        await(stepped);
        String position;
        try (EventStream stream = EventStream.open(ann.user(), EVENTS, null)) {
            stream.next();
            QuarkusTransaction.requiringNew().run(() -> {
                PoseGeneration generation = generations.open(soon).orElseThrow();
                generation.progress = 70;
                lifecycle.advance(generation);
            });
            String event = stream.next();
            while (!event.contains("\"progress\":70")) {
                event = stream.next();
            }
            position = event.substring(event.lastIndexOf('\n') + 1);
        }
        commit.countDown();
        slow.get(10, TimeUnit.SECONDS);
        ann.post(late, "cancel").then().statusCode(200);

        try (EventStream stream = EventStream.open(ann.user(), EVENTS, position)) {
            String events = stream.next() + stream.next();
            assertThat(events).contains(late).contains("cancelled");
        }
        ann.post(soon, "cancel").then().statusCode(200);
    }

    @Test
    void aTicketOpensStreamsInsteadOfAToken() {
        String id = ann.start(ann.text(1));
        ann.awaitStatus(id, "completed");
        String ticket = ann.user()
                .request()
                .post(EVENTS + "/ticket")
                .then()
                .statusCode(200)
                .body("expiresAt", matchesPattern("\\d{4}-.*\\.\\d{3}Z"))
                .body("ticket", notNullValue())
                .extract()
                .path("ticket");

        try (EventStream stream = EventStream.openAsBrowser(EVENTS + "?ticket=" + ticket)) {
            assertThat(stream.status()).isEqualTo(200);
            assertThat(stream.line("retry:")).isNotNull();
            String next = ann.start(ann.text(1));
            assertThat(stream.next()).contains(next);
        }
        String one = APP + "/generations/" + id + "/events?ticket=";
        try (EventStream stream = EventStream.openAsBrowser(one + ticket)) {
            assertThat(stream.rest()).containsExactly("progress completed", "end completed");
        }
        for (String bad : new String[] {"", "x", "a.b.c", ticket.replaceFirst("\\.1", ".2"), ticket + "x"}) {
            try (EventStream stream = EventStream.openAsBrowser(EVENTS + "?ticket=" + bad)) {
                assertThat(stream.status()).as(bad).isEqualTo(401);
            }
        }
        try (EventStream stream = EventStream.openAsBrowser(EVENTS)) {
            assertThat(stream.status()).isEqualTo(401);
        }
        try (EventStream stream = EventStream.openAsBrowser(APP + "/generations?ticket=" + ticket)) {
            assertThat(stream.status()).as("a ticket opens streams only").isIn(400, 401);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
