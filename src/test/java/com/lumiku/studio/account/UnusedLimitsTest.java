package com.lumiku.studio.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnusedLimitsTest {

    private static final int APPLICATION_PROPERTIES = 250;
    private static final int ENVIRONMENT = 300;

    @Test
    void onlyWhatSomebodySetIsNamed() {
        SmallRyeConfigBuilder config = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(
                        Map.of("studio.limits.upload.calls", "10", "studio.limits.upload.per", "1M"),
                        "application.properties",
                        APPLICATION_PROPERTIES));
        assertThat(UnusedLimits.in(config.build())).isEmpty();
        config.withSources(new PropertiesConfigSource(
                Map.of("studio.limits.upload.calls", "3", "studio.home", "x"), "environment", ENVIRONMENT));
        assertThat(UnusedLimits.in(config.build())).containsExactly("studio.limits.upload.calls");
    }
}
