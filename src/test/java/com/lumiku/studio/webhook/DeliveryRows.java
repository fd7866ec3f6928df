package com.lumiku.studio.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.lumiku.studio.generation.GenerationQueue;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.hibernate.Session;

/** Deliveries as rows of the queue and of the history, for tests that turn the clock. */
@Singleton
class DeliveryRows {

    private final Session database;
    private final GenerationQueue queue;

    DeliveryRows(Session database, GenerationQueue queue) {
        this.database = database;
        this.queue = queue;
    }

    /** When a delivery, which waits, is tried next, by the clock that the queue goes by. */
    Duration untilDue(String delivery) {
        return await().until(
                        () -> QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery("""
                                        SELECT CAST(extract(epoch FROM execution_time - now()) AS float8)
                                        FROM studio.generation_units WHERE task_instance LIKE :instance AND NOT picked
                                        """, Double.class)
                                .setParameter("instance", "%:" + delivery)
                                .getResultStream()
                                .findFirst()
                                .map(seconds -> Duration.ofMillis((long) (seconds * 1000)))
                                .orElse(null)),
                        pause -> pause != null);
    }

    /** It is the time at which a delivery is tried next. */
    void passTime(String delivery) {
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(database.createNativeMutationQuery("""
                                    UPDATE studio.generation_units SET execution_time = now()
                                    WHERE task_instance LIKE :instance AND NOT picked
                                    """)
                            .setParameter("instance", "%:" + delivery)
                            .executeUpdate())
                    .isOne();
            queue.wake();
        });
    }

    long units(Subscription endpoint) {
        return number("SELECT count(*) FROM studio.generation_units WHERE \"generationId\" = :id", endpoint.id());
    }

    long number(String sql, String id) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(sql, Long.class)
                .setParameter("id", id)
                .getSingleResult());
    }

    void change(String sql, String id) {
        QuarkusTransaction.requiringNew().run(() -> assertThat(database.createNativeMutationQuery(sql)
                        .setParameter("id", id)
                        .executeUpdate())
                .isPositive());
    }
}
