package com.lumiku.studio.account;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

/** Where a request is served. */
final class RequestContext {

    private RequestContext() {}

    /** Goes on where the request is: what it waits for may have been another request's, and arrive there. */
    static <T> Uni<T> keep(Uni<T> answer) {
        Context context = Vertx.currentContext();
        return answer.emitOn(continuation -> {
            if (context == null || context == Vertx.currentContext()) {
                continuation.run();
                return;
            }
            context.runOnContext(done -> continuation.run());
        });
    }
}
