package com.lumiku.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two replicas whose PostgreSQL is ended as a crash ends it, in the middle of a job. */
class DatabaseRestartIT {

    private static final int PICTURES = 100;

    @TempDir
    Path home;

    @TempDir
    Path data;

    @Test
    void aJobGoesOnWhereItWasAndItsWatchersHearTheEnd() throws Exception {
        RestartableServer postgres = RestartableServer.in(data);
        Replicas replicas = new Replicas(
                postgres.database(), home, Map.of("STUDIO_POSE_WIDTH", "256", "STUDIO_POSE_HEIGHT", "256"));
        EmbeddedPostgres server = postgres.start();
        try (ServiceProcess one = replicas.start("all");
                ServiceProcess other = replicas.start("all").awaitReady()) {
            one.awaitReady();
            String job = oneKeyAtBoth(one, other, Replicas.job(one, PICTURES / 4, 4));
            assertThat(replicas.database().number("SELECT count(*) FROM pose_generations"))
                    .isEqualTo(1);
            List<String> events = new CopyOnWriteArrayList<>();
            CompletableFuture<Void> watched = watch(one, job, events);
            await("the first event").atMost(Replicas.PATIENCE).until(() -> !events.isEmpty());
            replicas.awaitCompleted(10);

            crash();
            server.close();
            one.awaitNotReady();
            server = postgres.start();

            await("the job").atMost(Replicas.PATIENCE).ignoreExceptions().untilAsserted(() -> one.request()
                    .get(job)
                    .then()
                    .body("status", equalTo("completed"))
                    .body("posesCompleted", equalTo(PICTURES)));
            replicas.assertAllOnce(PICTURES);
            watched.get(Replicas.PATIENCE.toSeconds(), TimeUnit.SECONDS);
            assertThat(events).endsWith("event:progress", "event:end");
            assertThat(Stream.of(one.log(), other.log()))
                    .noneMatch(log -> log.contains("could not be given back") || log.contains("Internal error"));
        } finally {
            server.close();
        }
    }

    /** The same request at the same time at both replicas is one job. */
    private static String oneKeyAtBoth(ServiceProcess one, ServiceProcess other, String job) throws Exception {
        List<Response> answers;
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Response>> calls = List.of(() -> post(one, job), () -> post(other, job));
            answers = callers.invokeAll(calls).stream().map(Future::resultNow).toList();
        }

        assertThat(answers).extracting(Response::statusCode).contains(202).isSubsetOf(202, 409);
        Response again = post(other, job);
        again.then().statusCode(202);
        String id = again.path("id");
        assertThat(answers.stream()
                        .filter(answer -> answer.statusCode() == 202)
                        .map(answer -> answer.<String>path("id")))
                .containsOnly(id);
        return Replicas.APP + "/generations/" + id;
    }

    private static Response post(ServiceProcess replica, String job) {
        return replica.request()
                .header("Idempotency-Key", "once")
                .contentType(ContentType.JSON)
                .body(job)
                .post(Replicas.APP + "/generate");
    }

    private static CompletableFuture<Void> watch(ServiceProcess replica, String job, List<String> events) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(replica.address() + job + "/events"))
                .build();
        return HttpClient.newHttpClient()
                .sendAsync(request, BodyHandlers.ofLines())
                .thenAcceptAsync(answer ->
                        answer.body().filter(line -> line.startsWith("event:")).forEach(events::add));
    }

    /** Ends the server without a checkpoint: what was not flushed is lost. */
    private void crash() throws Exception {
        long pid = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).getFirst());
        assertThat(new ProcessBuilder("kill", "-QUIT", String.valueOf(pid))
                        .start()
                        .waitFor())
                .isZero();
        await().until(() -> ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty());
    }
}
