package com.lumiku.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.lumiku.studio.webhook.Receiver;
import com.sun.net.httpserver.HttpExchange;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Events are delivered while workers are killed, the database is restarted and every fifth event is taken at the second attempt only. With 500 of them: {@code
 * -Dwebhook.events=500}; {@code storm.sh} does the same for ten minutes.
 */
class WebhooksIT {

    private static final int EVENTS = Integer.getInteger("webhook.events", 40);
    private static final int KILLS = Math.max(2, EVENTS / 50);
    private static final int EVERY = 5;

    private static final String DELIVERED = "SELECT count(*) FROM studio.webhook_deliveries WHERE status = 'delivered'";

    @TempDir
    Path home;

    @TempDir
    Path data;

    private final Random random = new Random();
    private final Set<String> told = ConcurrentHashMap.newKeySet();
    private final AtomicInteger events = new AtomicInteger();

    @Test
    void noneIsLostAndEachKeepsItsId() throws Exception {
        RestartableServer postgres = RestartableServer.in(data);
        Replicas replicas = new Replicas(
                postgres.database(),
                home,
                Map.of(
                        "STUDIO_POSE_WIDTH", "64",
                        "STUDIO_POSE_HEIGHT", "64",
                        "STUDIO_WEBHOOKS_ALLOWED_HOSTS", "127.0.0.1"));
        List<ServiceProcess> workers = new ArrayList<>();
        EmbeddedPostgres server = postgres.start();
        try (Receiver receiver = Receiver.start().that(this::answer);
                ServiceProcess web = replicas.start("web").awaitReady()) {
            workers.add(replicas.start("worker"));
            workers.add(replicas.start("worker"));
            subscribe(web, receiver);
            String job = Replicas.job(web, 1, 1);
            for (int i = 0; i < EVENTS; i++) {
                Replicas.begin(web, job);
            }

            for (int i = 1; i <= KILLS; i++) {
                int delivered = EVENTS * i / (KILLS + 2);
                await(delivered + " delivered")
                        .ignoreExceptions()
                        .until(() -> replicas.database().number(DELIVERED) >= delivered);
                try (ServiceProcess killed = workers.remove(random.nextInt(2))) {
                    killed.kill();
                }
                workers.add(replicas.start("worker"));
                if (i == KILLS / 2) {
                    server.close();
                    server = postgres.start();
                }
            }
            await("all delivered")
                    .ignoreExceptions()
                    .until(() -> replicas.database().number(DELIVERED) == EVENTS);

            assertAllTold(replicas, receiver);
            replicas.assertAllOnce(EVENTS);
            assertThat(workers).noneMatch(worker -> worker.log().contains("ERROR"));
        } finally {
            for (ServiceProcess worker : workers) {
                worker.close();
            }
            server.close();
        }
    }

    private void assertAllTold(Replicas replicas, Receiver receiver) {
        Map<String, Set<String>> jobsById = receiver.calls().stream()
                .collect(Collectors.groupingBy(
                        Receiver.Call::id,
                        Collectors.mapping(call -> call.json().getString("data.id"), Collectors.toSet())));
        assertThat(jobsById).hasSize(EVENTS).allSatisfy((id, jobs) -> assertThat(jobs)
                .hasSize(1));
        assertThat(jobsById.values().stream().flatMap(Set::stream).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(replicas.database().query("SELECT id FROM pose_generations"));
        assertThat(jobsById.keySet())
                .containsExactlyInAnyOrderElementsOf(replicas.database().query("SELECT id FROM studio.webhook_events"));
        assertThat(receiver.calls())
                .extracting(call -> call.json().getString("type"))
                .containsOnly("pose_generation.completed");
        assertThat(receiver.calls()).hasSizeGreaterThan(EVENTS);
    }

    /** Fails the first call for every fifth event. */
    private void answer(HttpExchange call) throws IOException {
        boolean isNew = told.add(call.getRequestHeaders().getFirst("webhook-id"));
        Receiver.status(isNew && events.incrementAndGet() % EVERY == 0 ? 500 : 200)
                .answer(call);
    }

    private static void subscribe(ServiceProcess web, Receiver receiver) {
        JsonPath made = web.request()
                .contentType(ContentType.JSON)
                .body("{\"url\":\"%s\",\"events\":[\"pose_generation.completed\"]}".formatted(receiver.url("/")))
                .post("/api/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        assertThat(made.getString("secret")).startsWith("whsec_");
    }
}
