package com.lumiku.studio.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The person in front, where there is one: scripts are asked nothing and shown no progress.
 *
 * @param answers answers a question; empty where nobody is there
 */
record Terminal(Optional<UnaryOperator<String>> answers, PrintWriter screen) {

    private static final String START_OF_CLEARED_LINE = "\r\u001b[K";

    /** What this process is attached to. */
    static Terminal attached(PrintWriter screen) {
        // Some releases of the JDK have a console for pipes, too, unless told otherwise.
        System.setProperty("jdk.console", "java.base");
        Console console = System.console();
        return new Terminal(Optional.ofNullable(console).map(it -> question -> it.readLine("%s", question)), screen);
    }

    /** Nobody. */
    static Terminal none() {
        return new Terminal(Optional.empty(), new PrintWriter(PrintWriter.nullWriter()));
    }

    /** Shows how far something is, in place of what was shown before. */
    void progress(String text) {
        if (answers.isPresent()) {
            screen.print(START_OF_CLEARED_LINE + text);
            screen.flush();
        }
    }

    /** Takes away what was shown. */
    void progressEnds() {
        progress("");
    }
}
