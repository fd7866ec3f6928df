package com.lumiku.studio.account;

import com.lumiku.studio.internals.ReachesInto;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Only resources ask who calls, and answer themselves where that fails. For calls that would fail before a resource is found, Quarkus
 * makes the table of all paths anew, with each call: a fifth of all that a call allocates. Without a handler for such failures it
 * does not.
 */
@Singleton
@ReachesInto(
        library = "quarkus-vertx-http",
        version = "3.32.1",
        reason =
                "AUTH_FAILURE_HANDLER is taken away, for which ResteasyReactiveRecorder looks up the path of each call.",
        until = "The path is looked up when authentication has failed.")
class AuthenticationByResources {

    /** Everything of Quarkus that authenticates or authorises is higher, what looks up the path is the last. */
    static final int AFTER_AUTHENTICATION = 0;

    void register(@Observes Filters filters) {
        filters.register(AuthenticationByResources::handle, AFTER_AUTHENTICATION);
    }

    private static void handle(RoutingContext call) {
        call.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        call.next();
    }
}
