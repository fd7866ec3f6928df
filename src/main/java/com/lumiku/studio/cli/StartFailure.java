package com.lumiku.studio.cli;

import com.lumiku.studio.database.embedded.EmbeddedServerException;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.ConfigValidationException;

/** With which exit code a process ends that could not start: the same for the service and for each command. */
public final class StartFailure {

    private StartFailure() {}

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
}
