package com.lumiku.studio.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serving, for the help only: the service starts without reading a command line, but for {@code --demo}. */
@Command(
        name = "serve",
        description = "Runs the service until it is told to stop (the default).",
        footer = {
            "Examples:",
            "  avatar-studio",
            "  avatar-studio serve --demo",
            "  DATABASE_URL=postgresql://studio:secret@db/platform JWT_SECRET=... HOST=0.0.0.0 avatar-studio serve"
        })
final class ServeCommand {

    @Option(
            names = "--demo",
            description = "Fills an empty database with a project, six avatars and a finished job; refuses any other.")
    boolean demo;
}
