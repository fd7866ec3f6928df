package com.lumiku.studio.credits;

import static com.lumiku.studio.credits.CreditRun.CREDITS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import com.lumiku.studio.credits.CreditRun.Entry;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The ledger, to which the platform writes as well. */
@QuarkusTest
@WithTestResource(CreditsDatabase.class)
class CreditLedgerTest {

    private static final int AVATAR = 10;

    @Inject
    AgroalDataSource database;

    @Inject
    PlatformLedger platform;

    @Test
    void theBalanceIsTheNewestRowsWhateverItsClock() {
        CreditRun ann = CreditRun.begin(3);
        CreditRun.run("""
                INSERT INTO credits (id, "userId", amount, balance, type, "createdAt")
                VALUES (?1 || '-ahead', ?1, 500, 503, 'bonus', (now() AT TIME ZONE 'UTC') + interval '1 hour')
                """, ann.userId());

        ann.avatar().then().statusCode(202);
        ann.avatar().then().statusCode(202);

        assertThat(ann.balance()).isEqualTo(483);
        ann.assertAddsUp();
        List<Entry> ledger = ann.ledger();
        assertThat(Duration.between(ledger.get(1).createdAt(), ledger.get(3).createdAt()))
                .isEqualTo(Duration.ofMillis(2));
    }

    @Test
    void historyIsOfThisServiceNewestFirstPageByPage() {
        CreditRun ann = CreditRun.begin(1000);
        CreditRun.run("""
                INSERT INTO credits (id, "userId", amount, balance, type, "referenceType", "referenceId", "createdAt")
                VALUES (?1 || '-video', ?1, -5, 995, 'usage', 'video_mix_project', 'v1', timestamp '2025-11-01 00:00:00')
                """, ann.userId());
        List<String> jobs = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            jobs.addFirst(ann.avatar().then().statusCode(202).extract().path("id"));
        }

        Response first = ann.user().request().get(CREDITS + "/history?limit=2&total=true");
        first.then()
                .statusCode(200)
                .header("X-Total-Count", "3")
                .body("referenceId", contains(jobs.get(0), jobs.get(1)))
                .body("amount", everyItem(equalTo(-AVATAR)))
                .body("type", everyItem(equalTo("usage")))
                .body("referenceType", everyItem(equalTo("avatar_generation")))
                .body("balance", contains(965, 975));
        String next = first.header("Link").replaceAll("<(.*)>;.*", "$1");
        ann.user().request().urlEncodingEnabled(false).get(next).then().body("referenceId", contains(jobs.get(2)));
        CreditRun.begin(1).user().request().get(CREDITS + "/history").then().body("", hasSize(0));
        ann.user().request().get(CREDITS + "/history?sort=x").then().statusCode(400);
    }

    /** As the incumbent's: it reads the newest balance, and writes a row with the sum; nothing is locked. */
    @Test
    void aPlatformsWriterBesideItLosesNoRowAndNothingIsChargedTwice() throws Exception {
        CreditRun ann = CreditRun.begin(10_000);
        int rows = 100;
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
            for (int i = 0; i < rows; i++) {
                platform.bonus(ann, 1);
            }
        });

        List<Response> answers = CreditRun.atOnce(50, ann::avatar);
        writer.join();

        assertThat(answers).extracting(Response::statusCode).containsOnly(202);
        List<Entry> ledger = ann.ledger();
        assertThat(ledger.stream().filter(entry -> entry.type().equals("bonus")))
                .hasSize(rows);
        List<String> charged = ledger.stream()
                .filter(entry -> entry.type().equals("usage"))
                .map(Entry::referenceId)
                .toList();
        assertThat(charged)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(answers.stream()
                        .map(answer -> answer.<String>path("id"))
                        .toList());
    }

    /** Its row is there, but not to be seen yet: without waiting for it, our balance would be newer and without its credits. */
    @Test
    void aRowThatThePlatformIsAboutToCommitIsWaitedFor() throws Exception {
        CreditRun ann = CreditRun.begin(20);
        CompletableFuture<Response> answer;
        try (Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            PlatformLedger.append(other, ann, 100);
            answer = CompletableFuture.supplyAsync(ann::avatar);
            await().until(() ->
                    CreditRun.number("SELECT count(*) FROM pg_locks WHERE NOT granted AND CAST(?1 AS text) <> ''", "x")
                            > 0);
            assertThat(answer).isNotDone();
            other.commit();
        }

        answer.join().then().statusCode(202);
        assertThat(ann.balance()).isEqualTo(110);
        ann.assertAddsUp();
    }
}
