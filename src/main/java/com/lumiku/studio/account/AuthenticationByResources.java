package com.lumiku.studio.account;

import com.lumiku.studio.internals.ReachesInto;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.ext.web.Router;
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

    /** The place of what would look up the path; routes are told of before filters, and so come before those of their place. */
    private static final int BEFORE_THE_PATH_IS_LOOKED_UP = 1 - SecurityHandlerPriorities.AUTHENTICATION;

    void register(@Observes Router router) {
        router.route().order(BEFORE_THE_PATH_IS_LOOKED_UP).handler(AuthenticationByResources::handle);
    }

    private static void handle(RoutingContext call) {
        call.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        call.next();
    }
}
