package com.lumiku.studio.cli;

import com.lumiku.studio.database.embedded.EmbeddedServer;
import com.lumiku.studio.database.embedded.EmbeddedServerException;
import io.quarkus.runtime.Quarkus;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * Runs the binary for one command. What needs no database is done at once; the rest is done by {@link CommandApplication},
 * within a service that opens no port and does nothing by itself.
 */
public final class CommandMode {

    private static final Map<String, String> SETTINGS = Map.of(
            "studio.role", "none",
            "quarkus.http.host-enabled", "false",
            "quarkus.management.host-enabled", "false",
            "quarkus.scheduler.enabled", "false",
            "quarkus.otel.sdk.disabled", "true",
            "quarkus.banner.enabled", "false",
            "quarkus.log.console.stderr", "true",
            "quarkus.log.console.level", "WARN");

    private CommandMode() {}

    /**
     * Runs the command; the exit code.
     *
     * @param awaitStopped called when the process was told to stop: returns when nobody needs the database any more
     */
    public static int run(Runnable awaitStopped, String... args) {
        return line(awaitStopped, args).execute(args);
    }

    static CommandLine line(Runnable awaitStopped, String... args) {
        return StudioCommand.line(parsed -> execute(parsed, awaitStopped, args));
    }

    private static int execute(ParseResult parsed, Runnable awaitStopped, String... args) {
        if (StudioCommand.last(parsed) instanceof ServiceCommand command) {
            OptionalInt done = command.runAlone();
            return done.isPresent() ? done.getAsInt() : inService(awaitStopped, args);
        }
        return new RunLast().execute(parsed);
    }

    private static int inService(Runnable awaitStopped, String... args) {
        SETTINGS.forEach(System::setProperty);
        try {
            Optional<Path> home = DatabaseSettings.embeddedHome();
            if (home.isEmpty()) {
                return start(args);
            }
            try (EmbeddedServer server = EmbeddedServer.startOrJoin(home.get(), awaitStopped)) {
                server.url().settings().forEach(System::setProperty);
                return start(args);
            }
        } catch (EmbeddedServerException e) {
            throw CommandException.unreachable(e.getMessage());
        } catch (IllegalArgumentException e) {
            throw CommandException.usage(e.getMessage());
        }
    }

    private static int start(String... args) {
        AtomicInteger exitCode = new AtomicInteger(ExitCode.FAILED);
        Quarkus.run(CommandApplication.class, (code, failure) -> end(exitCode, code, failure), args);
        return exitCode.get();
    }

    private static void end(AtomicInteger exitCode, int code, Throwable failure) {
        exitCode.set(failure == null ? code : StartFailure.exitCode(ExitCode.FAILED, failure));
        if (failure != null) {
            System.err.println("The command could not begin: " + root(failure).getMessage());
        }
    }

    private static Throwable root(Throwable failure) {
        return failure.getCause() == null ? failure : root(failure.getCause());
    }
}
