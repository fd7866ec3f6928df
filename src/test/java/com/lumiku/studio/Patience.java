package com.lumiku.studio;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.pollinterval.PollInterval;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * How tests wait for what has to come: for long, as machines that build have much else to do, but looking at once and soon again, as
 * most of it is there soon. JUnit finds it as a service, and Quarkus does for its tests, which have classes of their own.
 */
public final class Patience implements LauncherSessionListener, QuarkusTestBeforeClassCallback {

    private static final Duration LONG = Duration.ofSeconds(60);

    private static final long FIRST_PAUSE = 10;
    private static final long LONGEST_PAUSE = 100;

    /** Pauses of 10, 20, 40, 80 and then 100 milliseconds. */
    private static final PollInterval LOOKS =
            (look, pause) -> Duration.ofMillis(Math.clamp(2 * pause.toMillis(), FIRST_PAUSE, LONGEST_PAUSE));

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        setDefaults();
    }

    @Override
    public void beforeClass(Class<?> testClass) {
        setDefaults();
    }

    private static void setDefaults() {
        Awaitility.setDefaultTimeout(LONG);
        Awaitility.setDefaultPollInterval(LOOKS);
    }
}
