package com.lumiku.studio;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import java.time.Duration;
import org.awaitility.Awaitility;

/**
 * How long tests within the application wait for what has to come: long, as machines that build have much else to do, and who waits
 * for a condition goes on as soon as it is met. Quarkus finds it as a service.
 */
public final class Patience implements QuarkusTestBeforeClassCallback {

    private static final Duration LONG = Duration.ofSeconds(60);

    @Override
    public void beforeClass(Class<?> testClass) {
        Awaitility.setDefaultTimeout(LONG);
    }
}
