package com.lumiku.studio.webhook;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.hibernate.Session;

/** Forgets deliveries that ended long ago, events of which nobody is told any more, and secrets that are over. */
@Singleton
class WebhookSweep {

    private final Session database;
    private final EndpointSecrets secrets;
    private final Duration retention;

    WebhookSweep(Session database, EndpointSecrets secrets, WebhookConfig config) {
        this.database = database;
        this.secrets = secrets;
        this.retention = config.retention();
    }

    @Scheduled(every = "1h", delayed = "14m")
    @Transactional
    void sweep() {
        database.createNativeMutationQuery("""
                        DELETE FROM studio.webhook_deliveries
                        WHERE "endedAt" < clock_timestamp() - make_interval(secs => :retention)
                        """)
                .setParameter("retention", (double) retention.toSeconds())
                .executeUpdate();
        // An event is written before its deliveries, in one transaction: of others none is seen without them.
        database.createNativeMutationQuery("""
                        DELETE FROM studio.webhook_events e
                        WHERE NOT EXISTS (SELECT FROM studio.webhook_deliveries d WHERE d."eventId" = e.id)
                        """).executeUpdate();
        secrets.forgetExpired();
    }
}
