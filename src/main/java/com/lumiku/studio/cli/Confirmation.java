package com.lumiku.studio.cli;

/** Asks before rows or tables are lost: who confirms has to name what they lose. */
final class Confirmation {

    private Confirmation() {}

    /** Whether the person in front types the name that is asked for. */
    static boolean ofName(Installation installation, String question, String name) {
        return installation
                .terminal()
                .answers()
                .map(terminal -> name.equals(terminal.apply(question)))
                .orElse(false);
    }

    /** Returns where the person in front types the name of the database. */
    static void ofDatabase(Installation installation) {
        String database = installation.target().database();
        String answer = installation
                .terminal()
                .answers()
                .orElseThrow(() -> CommandException.refused("Nobody is there to confirm it: add --yes."))
                .apply("Type the name of the database (%s) to go on: ".formatted(database));
        if (!database.equals(answer)) {
            throw CommandException.refused("That is not its name. Nothing was changed.");
        }
    }
}
