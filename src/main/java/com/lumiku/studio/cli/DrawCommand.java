package com.lumiku.studio.cli;

import com.lumiku.studio.portrait.PortraitFile;
import com.lumiku.studio.web.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Draws a picture without service or database. */
@Command(
        name = "draw",
        description =
                "Draws a portrait, or a figure in a pose, by the built-in illustrator. Needs no service and no database.",
        footer = {
            "Examples:",
            "  avatar-studio draw --seed Felix -o felix.svg",
            "  avatar-studio draw --prompt 'an old fisherman with a white beard' --size 1024 -o fisherman.png",
            "  avatar-studio draw --pose pose-speaker-microphone --seed Felix > felix.svg"
        })
final class DrawCommand implements Callable<Integer> {

    private static final String SVG = "svg";

    @Option(names = "--prompt", paramLabel = "TEXT", description = "Who it is, in words.")
    private String prompt;

    @Option(
            names = "--seed",
            paramLabel = "TEXT",
            description =
                    "Decides what the words leave open: the same seed is the same person. The prompt if not given.")
    private String seed;

    @Option(names = "--pose", paramLabel = "ID", description = "A pose of the catalog: draws the whole figure.")
    private String pose;

    @Option(names = "--size", paramLabel = "PIXELS", description = "Of each side, 16 to 1024; 256 if not given.")
    private String size;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Where to write it; the ending is the format: svg, png, jpg or json. SVG to the output if not given.")
    private String output;

    @Override
    public Integer call() throws IOException {
        System.setProperty("java.awt.headless", "true");
        byte[] picture = picture();
        if (output == null) {
            System.out.write(picture);
            System.out.println();
        } else {
            Files.write(file(), picture);
        }
        return ExitCode.OK;
    }

    private byte[] picture() {
        String who = seed != null ? seed : prompt != null ? prompt : "avatar";
        try {
            return PortraitFile.draw(who, prompt, pose, size, ending());
        } catch (ProblemException e) {
            throw CommandException.usage(e.violations().stream()
                    .map(wrong -> "--" + wrong.field() + " " + wrong.message())
                    .reduce((one, other) -> one + "\n" + other)
                    .orElse(e.getMessage()));
        } catch (IllegalArgumentException e) {
            throw CommandException.usage(e.getMessage());
        }
    }

    private String ending() {
        return output == null ? SVG : output.substring(output.lastIndexOf('.') + 1);
    }

    private Path file() {
        try {
            return Path.of(output);
        } catch (InvalidPathException e) {
            throw CommandException.usage("--output: " + e.getMessage());
        }
    }
}
