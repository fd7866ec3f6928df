package com.lumiku.studio;

import com.lumiku.studio.database.DatabaseUrl;
import com.lumiku.studio.database.embedded.EmbeddedServer;
import com.lumiku.studio.database.embedded.EmbeddedServerException;
import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Starts the service: on the database configured, or else on a PostgreSQL of its own. */
@QuarkusMain
public class StudioApplication {

    private static final String DATABASE_URL = "DATABASE_URL";
    private static final List<String> DATABASE_SETTINGS =
            List.of(DATABASE_URL, "quarkus.datasource.jdbc.url", "quarkus.datasource.reactive.url");

    /** Runs until told to stop; ends with 1 and a sentence where a setting or the machine does not allow to start. */
    public static void main(String... args) {
        try {
            run(args);
        } catch (EmbeddedServerException | IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void run(String... args) {
        // Reading all settings takes a while; most who run it with a database set it so.
        if (System.getenv(DATABASE_URL) != null && !System.getenv(DATABASE_URL).isBlank()) {
            DatabaseUrl.parse(System.getenv(DATABASE_URL));
            Quarkus.run(args);
            return;
        }
        Config config = ConfigProvider.getConfig();
        if (DATABASE_SETTINGS.stream().anyMatch(setting -> isSet(config, setting))) {
            Quarkus.run(args);
            return;
        }
        Path home = config.getValue("studio.home", Path.class);
        // Told to stop, the JVM runs its hooks: the server's waits for the service, its client, to end first.
        try (EmbeddedServer server = EmbeddedServer.start(home, 0, StudioApplication::awaitStopped)) {
            url(server).settings().forEach(System::setProperty);
            Quarkus.run(args);
        }
    }

    private static boolean isSet(Config config, String setting) {
        return config.getOptionalValue(setting, String.class)
                .filter(value -> !value.isBlank())
                .isPresent();
    }

    private static DatabaseUrl url(EmbeddedServer server) {
        return new DatabaseUrl(
                server.host(), server.port(), server.database(), server.user(), server.password(), Map.of());
    }

    private static void awaitStopped() {
        Application application = Application.currentApplication();
        if (application != null) {
            application.awaitShutdown();
        }
    }
}
