package com.lumiku.studio;

import com.lumiku.studio.cli.CommandMode;
import com.lumiku.studio.config.DatabaseSettings;
import com.lumiku.studio.database.embedded.EmbeddedServer;
import com.lumiku.studio.database.embedded.EmbeddedServerException;
import com.lumiku.studio.web.HeaderDeadlines;
import io.quarkus.runtime.Application;
import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.ConfigValidationException;
import java.nio.file.Path;
import java.util.Optional;

/** The binary: starts the service, on the database configured or else on a PostgreSQL of its own, or runs a command. */
@QuarkusMain
public class StudioApplication {

    /** The exit code of a command line or a configuration that makes no sense. */
    private static final int MAKES_NO_SENSE = 2;

    /**
     * Without a command, or with {@code serve}, runs until told to stop; ends with a sentence and 2 where a setting, 1 where
     * the machine does not allow to start. Else runs the command, and ends with its exit code.
     */
    public static void main(String... args) {
        if (args.length > 1 || args.length == 1 && !args[0].equals("serve")) {
            System.exit(CommandMode.run(StudioApplication::awaitStopped, args));
        }
        try {
            serve();
        } catch (EmbeddedServerException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(MAKES_NO_SENSE);
        }
    }

    private static void serve() {
        HeaderDeadlines.switchOn();
        ApplicationLifecycleManager.setDefaultExitCodeHandler(StudioApplication::ended);
        Optional<Path> home = DatabaseSettings.embeddedHome();
        if (home.isEmpty()) {
            Quarkus.run();
            return;
        }
        // Told to stop, the JVM runs its hooks: the server's waits for the service, its client, to end first.
        try (EmbeddedServer server = EmbeddedServer.start(home.get(), 0, StudioApplication::awaitStopped)) {
            server.url().settings().forEach(System::setProperty);
            Quarkus.run();
        }
    }

    /** A start that fails of a setting ends as a command does: Quarkus has said what is wrong. */
    private static void ended(int exitCode, Throwable failure) {
        System.exit(isOfSettings(failure) ? MAKES_NO_SENSE : exitCode);
    }

    private static boolean isOfSettings(Throwable failure) {
        return failure != null
                && (failure instanceof ConfigurationException
                        || failure instanceof ConfigValidationException
                        || isOfSettings(failure.getCause()));
    }

    private static void awaitStopped() {
        Application application = Application.currentApplication();
        if (application != null) {
            application.awaitShutdown();
        }
    }
}
