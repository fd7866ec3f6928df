package com.lumiku.studio.media.source;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Set;

/** Pictures from elsewhere, without a Quarkus around. */
public final class Remote {

    /** One for all tests, as threads of its own belong to it. */
    public static final Vertx VERTX = Vertx.vertx();

    /** From nowhere but trusted origins. */
    public static final RemotePictures PICTURES =
            new RemotePictures(VERTX, FetchRules.of(Set.of()), Duration.ofSeconds(5), 1 << 20);

    private Remote() {}
}
