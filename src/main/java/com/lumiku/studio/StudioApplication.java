package com.lumiku.studio;

import com.lumiku.studio.cli.CommandMode;
import com.lumiku.studio.cli.DatabaseSettings;
import com.lumiku.studio.cli.StartFailure;
import com.lumiku.studio.database.embedded.EmbeddedServer;
import com.lumiku.studio.database.embedded.EmbeddedServerException;
import com.lumiku.studio.web.connection.HeaderDeadlines;
import com.lumiku.studio.web.protocol.RefusedRequests;
import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jboss.logging.Logger;

/** The binary: starts the service, on the database configured or else on a PostgreSQL of its own, or runs a command. */
@QuarkusMain
public class StudioApplication {

    private static final List<String> SERVE = List.of("serve");
    private static final List<String> DEMO = List.of("serve", "--demo");
    private static final Logger LOG = Logger.getLogger(StudioApplication.class);

    /**
     * Without a command, or with {@code serve}, runs until told to stop; ends with a sentence and the exit code that commands end
     * with where a setting or the machine does not allow to start. Else runs the command, and ends with its exit code.
     */
    public static void main(String... args) {
        // What programs write for programs, libraries included, must not depend on the language of the machine.
        Locale.setDefault(Locale.ROOT);
        List<String> given = List.of(args);
        if (given.equals(DEMO)) {
            System.setProperty("studio.demo.enabled", "true");
        } else if (!given.isEmpty() && !given.equals(SERVE)) {
            System.exit(CommandMode.run(StudioApplication::awaitStopped, args));
        }
        try {
            serve();
        } catch (EmbeddedServerException | IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(StartFailure.exitCode(1, e));
        }
    }

    private static void serve() {
        HeaderDeadlines.switchOn();
        RefusedRequests.switchOn();
        Optional<Path> home = DatabaseSettings.embeddedHome();
        if (home.isEmpty()) {
            Quarkus.run(null, StudioApplication::ended);
            return;
        }
        // Told to stop, the JVM runs its hooks: the server's waits for the service, its client, to end first.
        try (EmbeddedServer server = EmbeddedServer.start(home.get(), 0, StudioApplication::awaitStopped)) {
            server.url().settings().forEach(System::setProperty);
            Quarkus.run(null, StudioApplication::ended);
        }
    }

    private static void ended(int exitCode, Throwable failure) {
        if (failure != null) {
            StartFailure.sentence(failure)
                    .ifPresentOrElse(System.err::println, () -> LOG.error("The service could not start", failure));
        }
        System.exit(StartFailure.exitCode(exitCode, failure));
    }

    private static void awaitStopped() {
        Application application = Application.currentApplication();
        if (application != null) {
            application.awaitShutdown();
        }
    }
}
