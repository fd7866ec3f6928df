package com.lumiku.studio.cli;

import com.lumiku.studio.media.store.StoreUnavailableException;
import com.lumiku.studio.schema.SqlFailure;
import com.lumiku.studio.web.problem.ProblemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;

/** The binary's command line. */
@Command(
        name = "avatar-studio",
        description = "Avatars and posed pictures, on PostgreSQL. Without a command it serves.",
        subcommands = {
            ServeCommand.class,
            MigrateCommand.class,
            VerifyCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            MediaCommand.class,
            RollbackCommand.class,
            TokenCommand.class,
            DrawCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        usageHelpAutoWidth = true,
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done, or all is well",
            "1:refused, or what was verified is wrong; nothing was changed",
            "2:the command line or the configuration makes no sense",
            "3:the database does not answer, or lets nobody in",
            "4:it failed; what was begun in the database was rolled back"
        },
        footerHeading = "%n",
        footer = {
            "All commands but token and draw work on the database of DATABASE_URL, or else on the embedded one in STUDIO_HOME, whether the"
                    + " service runs or not. Only serve opens a port. More: avatar-studio COMMAND --help"
        })
final class StudioCommand {

    private static final int WIDTH = 100;

    /** The line for an installation. */
    static CommandLine line(Installation installation) {
        return line(parsed -> executed(parsed, installation));
    }

    /** The line for another way to run what was asked for. */
    static CommandLine line(IExecutionStrategy strategy) {
        return new CommandLine(new StudioCommand())
                .setUsageHelpWidth(WIDTH)
                .setExecutionStrategy(parsed -> guarded(parsed, strategy));
    }

    /** The command that was asked for. */
    static Object last(ParseResult parsed) {
        return parsed.asCommandLineList().getLast().getCommand();
    }

    private static int executed(ParseResult parsed, Installation installation) {
        if (!(last(parsed) instanceof ServiceCommand command)) {
            return new RunLast().execute(parsed);
        }
        try {
            return command.run(installation);
        } catch (SQLException | IOException e) {
            throw new ExecutionException(parsed.commandSpec().commandLine(), e.getMessage(), e);
        }
    }

    /** Gives help where asked for, and says in one sentence why a command did not come to its end. */
    private static int guarded(ParseResult parsed, IExecutionStrategy strategy) {
        Integer helped = CommandLine.executeHelpRequest(parsed);
        if (helped != null) {
            return helped;
        }
        try {
            return strategy.execute(parsed);
        } catch (ParameterException e) {
            throw e;
        } catch (RuntimeException e) {
            CommandException end = end(e instanceof ExecutionException && e.getCause() != null ? e.getCause() : e);
            parsed.commandSpec().commandLine().getErr().println(end.getMessage());
            return end.exitCode();
        }
    }

    private static CommandException end(Throwable cause) {
        return switch (cause) {
            case CommandException e -> e;
            case SQLException e
            when SqlFailure.isAway(e.getSQLState()) || SqlFailure.isDenied(e.getSQLState()) ->
                CommandException.unreachable("The database cannot be used: " + SqlFailure.reason(e));
            case SQLException e -> CommandException.failed("The database refused: " + SqlFailure.reason(e));
            case IOException e -> CommandException.failed(FileFailure.sentence(e));
            case UncheckedIOException e -> CommandException.failed(FileFailure.sentence(e.getCause()));
            case StoreUnavailableException e -> CommandException.failed(e.getMessage() + ": " + e.reason());
            case ProblemException e -> CommandException.failed(e.getMessage());
            default -> CommandException.failed("Internal error: " + cause);
        };
    }
}
