package com.lumiku.studio.cli;

import java.io.Serial;

/** A command ends; the message is for the operator. */
final class CommandException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private CommandException(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** What was asked for cannot be done as things are; nothing was changed. */
    static CommandException refused(String message) {
        return new CommandException(ExitCode.REFUSED, message);
    }

    /** The command line or the configuration makes no sense. */
    static CommandException usage(String message) {
        return new CommandException(ExitCode.USAGE, message);
    }

    /** The database does not answer. */
    static CommandException unreachable(String message) {
        return new CommandException(ExitCode.UNREACHABLE, message);
    }

    /** Something went wrong on the way. */
    static CommandException failed(String message) {
        return new CommandException(ExitCode.FAILED, message);
    }

    int exitCode() {
        return exitCode;
    }
}
