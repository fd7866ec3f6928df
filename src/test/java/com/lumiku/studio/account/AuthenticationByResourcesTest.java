package com.lumiku.studio.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.lumiku.studio.TestCaller;
import com.lumiku.studio.database.FreshDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(FreshDatabase.class)
class AuthenticationByResourcesTest {

    private static final String PATH = "/api/apps/avatar-creator/stats";

    @Inject
    MeterRegistry meters;

    @Inject
    NextFilter next;

    @Test
    void noPathIsLookedUpForFailuresThatNeverAre() {
        next.handlers.clear();
        TestCaller.unknownBefore().request().get(PATH).then().statusCode(200);
        assertThat(next.handlers).isNotEmpty().containsOnly("none");
    }

    @Test
    void refusedCallsAreCountedUnderTheirPathAllTheSame() {
        given().get(PATH).then().statusCode(401);
        await().untilAsserted(() -> assertThat(meters.find("http.server.requests")
                        .tags("uri", PATH, "status", "401")
                        .timers())
                .isNotEmpty());
    }

    /** Comes right behind the handler that looks up the path where it finds one for failures, and then puts its own there. */
    @Singleton
    static class NextFilter {

        final Queue<String> handlers = new ConcurrentLinkedQueue<>();

        void register(@Observes Filters filters) {
            filters.register(this::handle, SecurityHandlerPriorities.AUTHENTICATION - 2);
        }

        private void handle(RoutingContext call) {
            Object handler = call.get(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
            handlers.add(handler == null ? "none" : handler.getClass().getName());
            call.next();
        }
    }
}
