package com.lumiku.studio.cli;

import com.lumiku.studio.database.embedded.EmbeddedServerException;
import com.lumiku.studio.internals.ReachesInto;
import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.ConfigValidationException;
import java.net.BindException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Why a process could not start, and with which exit code it ends: the same for the service and for each command. */
@ReachesInto(
        library = "quarkus-vertx-http",
        version = "3.32.1",
        reason = "The message of an exception tells that the port for metrics is taken.",
        until = "It throws a QuarkusBindException there too.")
public final class StartFailure {

    private static final String MANAGEMENT = "Unable to start the management interface on ";

    private StartFailure() {}

    /** What the operator can do something about, in one sentence; empty where the trace is needed. */
    public static Optional<String> sentence(Throwable failure) {
        return causes(failure)
                .map(cause -> sentence(cause, reason(failure)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * The exit code.
     *
     * @param otherwise for what has none of its own
     * @param failure null where there was none
     */
    public static int exitCode(int otherwise, Throwable failure) {
        return switch (failure) {
            case ConfigurationException setting -> ExitCode.USAGE;
            case ConfigValidationException settings -> ExitCode.USAGE;
            case IllegalArgumentException setting -> ExitCode.USAGE;
            case EmbeddedServerException database -> ExitCode.UNREACHABLE;
            case null -> otherwise;
            default -> exitCode(otherwise, failure.getCause());
        };
    }

    private static Optional<String> sentence(Throwable cause, String reason) {
        return switch (cause) {
            case QuarkusBindException taken ->
                Optional.of("The service cannot listen on %s:%s (%s): give another address by HOST and PORT."
                        .formatted(taken.getHost(), taken.getPort(), reason));
            case IllegalStateException management
            when management.getMessage() != null && management.getMessage().startsWith(MANAGEMENT) ->
                Optional.of("Metrics cannot be served on %s (%s): give another port by MANAGEMENT_PORT."
                        .formatted(management.getMessage().substring(MANAGEMENT.length()), reason));
            case ConfigurationException setting -> Optional.ofNullable(setting.getMessage());
            case ConfigValidationException settings ->
                Optional.of(IntStream.range(0, settings.getProblemCount())
                        .mapToObj(i -> settings.getProblem(i).getMessage())
                        .collect(Collectors.joining("; ")));
            default -> Optional.empty();
        };
    }

    /** Why an address cannot be listened on, as the operating system names it. */
    private static String reason(Throwable failure) {
        return causes(failure)
                .filter(cause -> cause instanceof BindException && !(cause instanceof QuarkusBindException))
                .map(Throwable::getMessage)
                .findFirst()
                .orElse("Address already in use");
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
