package com.lumiku.studio.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.util.Locale;
import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that works on the database or the pictures of an installation. */
abstract class ServiceCommand {

    @Spec
    private CommandSpec spec;

    /** Does what it is for; the exit code. */
    abstract int run(Installation installation) throws SQLException, IOException;

    /** Does what needs no installation, and looks whether the rest can be done; the exit code where that was all. */
    OptionalInt runAlone() {
        return OptionalInt.empty();
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    PrintWriter err() {
        return spec.commandLine().getErr();
    }

    void print(String text) {
        out().println(text);
    }

    void print(String format, Object... values) {
        print(String.format(Locale.ROOT, format, values));
    }
}
