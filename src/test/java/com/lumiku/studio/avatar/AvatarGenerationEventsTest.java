package com.lumiku.studio.avatar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.lumiku.studio.TestCaller;
import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.generation.progress.EventStream;
import com.lumiku.studio.generator.ScriptedGenerator;
import com.lumiku.studio.web.protocol.RawCall;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(FreshDatabase.class)
class AvatarGenerationEventsTest {

    private static final String APP = "/api/apps/avatar-creator";
    private static final int MOST_PER_USER = 20;

    @Inject
    ScriptedGenerator generator;

    @Inject
    MeterRegistry meters;

    private final TestCaller ann = TestCaller.unknownBefore();
    private final String projectId = AvatarRows.project(ann.userId(), "Project");
    private final String prompt = "A calm portrait of " + UUID.randomUUID();

    @Test
    void aJobIsFollowedFromItsStateToItsEnd() {
        CountDownLatch goOn = new CountDownLatch(1);
        generator.script(prompt, description -> goOn.await());
        String events = start();
        try (EventStream stream = EventStream.open(ann, events, null)) {
            String first = stream.next();
            assertThat(first).startsWith("progress\n{\"id\":\"").contains("\"posesCompleted\":0,\"posesFailed\":0}");
            while (!first.contains("processing")) {
                first = stream.next();
            }
            goOn.countDown();
            assertThat(stream.rest()).containsExactly("progress completed", "end completed");
        }
        try (EventStream late = EventStream.open(ann, events, null)) {
            assertThat(late.rest()).containsExactly("progress completed", "end completed");
        }
        try (EventStream again = EventStream.open(ann, events, "completed-100-1-0")) {
            assertThat(again.rest()).containsExactly("end completed");
        }
    }

    @Test
    void whoHasSeenTheEndIsToldThatThereIsNoMore() {
        String events = start();
        String end;
        try (EventStream stream = EventStream.open(ann, events, null)) {
            end = stream.next();
            while (!end.startsWith("end")) {
                end = stream.next();
            }
        }
        String id = end.substring(end.lastIndexOf('\n') + 1);
        try (EventStream again = EventStream.open(ann, events, id)) {
            assertThat(again.status()).isEqualTo(204);
            assertThat(again.head()).doesNotContain("event-stream");
            assertThat(again.next()).isNull();
        }
        try (EventStream other = EventStream.open(ann, events, "failed-0-0-0-end")) {
            assertThat(other.rest()).containsExactly("progress completed", "end completed");
        }
    }

    @Test
    void proxiesPassEventsOnAtOnceAndHeadsOpenNoStream() {
        String events = APP + "/generations/" + AvatarRows.generation(ann.userId(), projectId) + "/events";
        String[] headers = {
            "content-type: text/event-stream", "x-accel-buffering: no", "cache-control: no-cache, no-transform"
        };
        try (EventStream stream = EventStream.open(ann, events, null)) {
            assertThat(stream.head()).contains(headers);
            assertThat(stream.next()).contains("pending");
        }
        await().until(() -> meters.get("studio.generation.streams").gauge().value() == 0);
        for (int i = 0; i <= MOST_PER_USER; i++) {
            RawCall head = RawCall.send("HEAD " + events + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Authorization: Bearer " + ann.token() + "\r\n\r\n");
            assertThat(head.status()).isEqualTo(200);
            assertThat(head.text().toLowerCase(Locale.ROOT)).contains(headers).endsWith("\r\n\r\n");
            assertThat(head.closed()).isTrue();
        }
        assertThat(meters.get("studio.generation.streams").gauge().value()).isZero();
        ann.request().head(APP + "/generations/none/events").then().statusCode(404);
    }

    @Test
    void aJobThatIsDeletedEndsItsStreams() {
        String events = APP + "/generations/" + AvatarRows.generation(ann.userId(), projectId) + "/events";
        try (EventStream stream = EventStream.open(ann, events, null)) {
            assertThat(stream.next()).contains("pending");
            ann.request().delete(APP + "/projects/" + projectId).then().statusCode(204);
            assertThat(stream.rest()).isEmpty();
        }
    }

    @Test
    void thousandStreamsTakeNoThreadsAndAUserHasNoMoreThanAllowed() {
        List<EventStream> open = new ArrayList<>();
        int threads = ManagementFactory.getThreadMXBean().getThreadCount();
        try {
            for (int user = 0; user < 1000 / MOST_PER_USER; user++) {
                TestCaller caller = TestCaller.unknownBefore();
                String project = AvatarRows.project(caller.userId(), "Project");
                String events = APP + "/generations/" + AvatarRows.generation(caller.userId(), project) + "/events";
                for (int i = 0; i < MOST_PER_USER; i++) {
                    open.add(EventStream.open(caller, events, null));
                }
                try (EventStream oneTooMany = EventStream.open(caller, events, null)) {
                    assertThat(oneTooMany.status()).isEqualTo(429);
                }
            }
            assertThat(open).hasSize(1000).allMatch(stream -> stream.status() == 200);
            assertThat(ManagementFactory.getThreadMXBean().getThreadCount()).isLessThan(threads + 60);
        } finally {
            open.forEach(EventStream::close);
        }
        await("those who vanished are forgotten")
                .until(() -> meters.get("studio.generation.streams").gauge().value() == 0);
    }

    private String start() {
        String id = ann.json("{\"name\":\"Ada\",\"prompt\":\"%s\",\"width\":512,\"height\":512}".formatted(prompt))
                .post(APP + "/projects/" + projectId + "/avatars/generate")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        return APP + "/generations/" + id + "/events";
    }
}
