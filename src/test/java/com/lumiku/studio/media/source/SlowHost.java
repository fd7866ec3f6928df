package com.lumiku.studio.media.source;

import com.lumiku.studio.media.picture.SamplePictures;
import io.vertx.core.Vertx;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Pictures from elsewhere as ever, and a host besides that answers only when a test says so. */
@Alternative
@Priority(1)
@Singleton
public class SlowHost extends RemotePictures {

    public static final String PICTURE = "http://slow.test/picture.png";

    private final AtomicInteger waiting = new AtomicInteger();
    private final CountDownLatch answered = new CountDownLatch(1);

    SlowHost(Vertx vertx, SourceConfig config) {
        super(vertx, config);
    }

    @Override
    public byte[] fetch(URI picture) throws RemotePictureException, InterruptedException {
        if (!picture.toString().equals(PICTURE)) {
            return super.fetch(picture);
        }
        waiting.incrementAndGet();
        answered.await();
        return SamplePictures.flatPng(64, 64);
    }

    /** How many have asked for the picture. */
    public int waiting() {
        return waiting.get();
    }

    /** From now on all get it at once. */
    public void answer() {
        answered.countDown();
    }
}
