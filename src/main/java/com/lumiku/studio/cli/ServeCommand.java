package com.lumiku.studio.cli;

import picocli.CommandLine.Command;

/** Serving, for the help only: the service starts without reading a command line. */
@Command(
        name = "serve",
        description = "Runs the service until it is told to stop (the default).",
        footer = {
            "Examples:",
            "  avatar-studio",
            "  DATABASE_URL=postgresql://studio:secret@db/platform JWT_SECRET=... HOST=0.0.0.0 avatar-studio serve"
        })
final class ServeCommand {}
