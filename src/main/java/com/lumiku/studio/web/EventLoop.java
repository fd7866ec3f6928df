package com.lumiku.studio.web;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.function.Supplier;

/** Where the events of clients arrive. */
public final class EventLoop {

    private EventLoop() {}

    /**
     * Does asynchronous work there. From another thread an answer might have ended before somebody listens to it.
     *
     * @return what the work results in, however it ends
     */
    public static <T> Future<T> run(Vertx vertx, Supplier<Future<T>> work) {
        Promise<T> result = Promise.promise();
        vertx.getOrCreateContext().runOnContext(begin -> {
            try {
                work.get().onComplete(result);
            } catch (RuntimeException e) {
                result.tryFail(e);
            }
        });
        return result.future();
    }
}
