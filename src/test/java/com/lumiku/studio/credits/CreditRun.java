package com.lumiku.studio.credits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.lumiku.studio.TestCaller;
import com.lumiku.studio.pose.PoseRun;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** A user of the platform with credits and projects, and what the ledger says of it. */
record CreditRun(TestCaller user, String avatars, PoseRun poses) {

    static final String AVATARS = "/api/apps/avatar-creator";
    static final String CREDITS = "/api/credits";

    /** A row of the ledger. */
    record Entry(String type, int amount, int balance, String referenceType, String referenceId, Instant createdAt) {}

    /** Somebody new with so many credits, bought long ago. */
    static CreditRun begin(int credits) {
        TestCaller user = TestCaller.unknownBefore();
        run("INSERT INTO users (id, email) VALUES (?1, ?1)", user.userId());
        if (credits > 0) {
            run("""
                    INSERT INTO credits (id, "userId", amount, balance, type, "createdAt")
                    VALUES (?1, ?1, CAST(?2 AS integer), CAST(?2 AS integer), 'purchase', timestamp '2025-10-14 04:28:01')
                    """, user.userId(), String.valueOf(credits));
        }
        String avatars = user.json("{\"name\":\"Avatars\"}")
                .post(AVATARS + "/projects")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String poses = user.json("{\"projectName\":\"Poses\"}")
                .post(PoseRun.APP + "/projects")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new CreditRun(
                user,
                AVATARS + "/projects/" + avatars,
                new PoseRun(user, poses, "Standing there " + UUID.randomUUID()));
    }

    String userId() {
        return user.userId();
    }

    /** Asks for a small avatar. */
    Response avatar() {
        return avatar(user.request());
    }

    Response avatar(RequestSpecification request) {
        return request.contentType("application/json")
                .body("{\"name\":\"Ada\",\"prompt\":\"%s\",\"width\":512,\"height\":512}".formatted(poses.words()))
                .post(avatars + "/avatars/generate");
    }

    /** Asks for pictures of a pose in words. */
    Response pictures(int count, String more) {
        return user.json(poses.text(count).replaceFirst("}$", more + "}")).post(PoseRun.APP + "/generate");
    }

    String pictures(int count) {
        return pictures(count, "").then().statusCode(202).extract().path("id");
    }

    Response awaitAvatar(String id, String status) {
        return await().pollInterval(Duration.ofMillis(25))
                .until(
                        () -> user.request().get(AVATARS + "/generations/" + id),
                        job -> status.equals(job.path("status")));
    }

    Response awaitPoses(String id, String status) {
        return await().pollInterval(Duration.ofMillis(25))
                .until(() -> poses.get(id), job -> status.equals(job.path("status")));
    }

    long balance() {
        return user.request()
                .get(CREDITS)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("balance");
    }

    /** All of the user's rows, the oldest first. */
    List<Entry> ledger() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Panache.getSession()
                        .createNativeQuery("""
                        SELECT type, amount, balance, "referenceType", "referenceId", "createdAt" FROM credits
                        WHERE "userId" = :userId ORDER BY "createdAt", id
                        """, Tuple.class)
                        .setParameter("userId", userId())
                        .getResultList()
                        .stream()
                        .map(row -> new Entry(
                                row.get("type", String.class),
                                row.get("amount", Integer.class),
                                row.get("balance", Integer.class),
                                row.get("referenceType", String.class),
                                row.get("referenceId", String.class),
                                row.get("createdAt", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                        .toList());
    }

    /** What a job has cost: all charges, less all refunds. */
    int paidFor(String id) {
        return -ledger().stream()
                .filter(entry -> id.equals(entry.referenceId))
                .mapToInt(Entry::amount)
                .sum();
    }

    /** Of a job that has ended: what it has cost, that its rows add up without a gap, and that nothing of it is left open. */
    void assertPaid(String id, int price) {
        assertThat(paidFor(id)).isEqualTo(price);
        assertAddsUp();
        assertThat(number("SELECT count(*) FROM studio.credit_charges WHERE \"generationId\" = ?1", id))
                .isZero();
    }

    void assertAddsUp() {
        List<Entry> ledger = ledger();
        for (int i = 1; i < ledger.size(); i++) {
            assertThat(ledger.get(i).balance).isEqualTo(ledger.get(i - 1).balance + ledger.get(i).amount);
            assertThat(ledger.get(i).createdAt).isAfter(ledger.get(i - 1).createdAt);
        }
        assertThat(balance()).isEqualTo(ledger.isEmpty() ? 0 : ledger.getLast().balance);
    }

    static void run(String sql, String... parameters) {
        QuarkusTransaction.requiringNew().run(() -> {
            var query = Panache.getSession().createNativeMutationQuery(sql);
            for (int i = 0; i < parameters.length; i++) {
                query.setParameter(i + 1, parameters[i]);
            }
            query.executeUpdate();
        });
    }

    static long number(String sql, String parameter) {
        return QuarkusTransaction.requiringNew().call(() -> Panache.getSession()
                .createNativeQuery(sql, Long.class)
                .setParameter(1, parameter)
                .getSingleResult());
    }

    /** The answers to one call, made so many times at once. */
    static List<Response> atOnce(int times, Callable<Response> call) throws Exception {
        return atOnce(IntStream.range(0, times).mapToObj(i -> call).toList());
    }

    /** The answers to calls that are made at once, in their order. */
    static List<Response> atOnce(List<Callable<Response>> calls) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(Math.min(50, calls.size()))) {
            List<Response> answers = new ArrayList<>();
            for (Future<Response> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
