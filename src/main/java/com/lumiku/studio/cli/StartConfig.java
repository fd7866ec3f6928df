package com.lumiku.studio.cli;

import com.lumiku.studio.database.DatabaseUrlConfigSourceFactory;
import com.lumiku.studio.internals.ReachesInto;
import com.lumiku.studio.web.trace.TracesConfigSourceFactory;
import io.quarkus.runtime.configuration.PathConverter;
import io.quarkus.runtime.configuration.RuntimeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;

/**
 * The settings, for what needs some before Quarkus runs. Until then {@code ConfigProvider} of a native executable knows those of
 * its build only: nothing of the environment, of system properties and of files beside it.
 */
@ReachesInto(
        library = "quarkus-core",
        version = "3.32.1",
        reason = "RuntimeConfigBuilder reads the settings as the service will.",
        until = "Settings can be read before Quarkus runs.")
public final class StartConfig {

    private static final int CONVERTER_PRIORITY = 200;

    private StartConfig() {}

    /**
     * The settings as the service will find them, read anew.
     *
     * @throws IllegalArgumentException with a message for the operator where DATABASE_URL is set to what is no address
     */
    public static Config read() {
        return new SmallRyeConfigBuilder()
                .withCustomizers(new RuntimeConfigBuilder())
                .withSources(new DatabaseUrlConfigSourceFactory(), new TracesConfigSourceFactory())
                .withConverter(Path.class, CONVERTER_PRIORITY, new PathConverter())
                .build();
    }
}
