package com.lumiku.studio.cli;

import picocli.CommandLine.Command;

/** What is done with pictures. */
@Command(
        name = "media",
        description = "Works on the pictures of the installation.",
        subcommands = MediaCopyCommand.class)
final class MediaCommand {}
