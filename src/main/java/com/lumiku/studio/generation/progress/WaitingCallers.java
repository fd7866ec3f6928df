package com.lumiku.studio.generation.progress;

import com.lumiku.studio.generation.JobId;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Callers who wait for the end of a generation. No thread and no connection to the database waits with them. */
@Singleton
class WaitingCallers {

    private final Followers followers;
    private final Vertx vertx;
    private final Set<Wait> waits = ConcurrentHashMap.newKeySet();

    WaitingCallers(Followers followers, Vertx vertx, MeterRegistry meters) {
        this.followers = followers;
        this.vertx = vertx;
        Gauge.builder("studio.generation.waiting.callers", waits::size)
                .description("Callers who wait for the end of a generation")
                .register(meters);
    }

    /**
     * Whether the generation has ended within the time.
     *
     * @param client is not waited for any more when it has left
     */
    Uni<Boolean> end(JobId job, Duration longest, HttpServerResponse client) {
        return Uni.createFrom().emitter(caller -> {
            Wait wait = new Wait(job, caller);
            client.closeHandler(left -> wait.end(false));
            wait.begin(longest);
        });
    }

    void prepareStop(@Observes ShutdownDelayInitiatedEvent event) {
        waits.forEach(wait -> wait.end(false));
    }

    void stop(@Observes ShutdownEvent event) {
        waits.forEach(wait -> wait.end(false));
    }

    /** One caller's. */
    private final class Wait implements Followers.Follower {

        private final JobId job;
        private final UniEmitter<? super Boolean> caller;
        private long timer;

        Wait(JobId job, UniEmitter<? super Boolean> caller) {
            this.job = job;
            this.caller = caller;
        }

        void begin(Duration longest) {
            timer = vertx.setTimer(longest.toMillis(), elapsed -> end(false));
            waits.add(this);
            followers.follow(job, this);
        }

        @Override
        public void tell(JobId same, GenerationState state, Position position) {
            if (state == null || state.progress().hasEnded()) {
                end(state != null);
            }
        }

        void end(boolean hasEnded) {
            leave();
            caller.complete(hasEnded);
        }

        private void leave() {
            vertx.cancelTimer(timer);
            waits.remove(this);
            followers.leave(job, this);
        }
    }
}
