package com.lumiku.studio.cli;

import com.lumiku.studio.media.store.MediaStore;
import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Copies the pictures into another store. */
@Command(
        name = "copy",
        description = {
            "Copies the pictures of rows into another directory or a bucket: those that are not there yet in their full size. Looks"
                    + " at the end whether each is there. Pictures of the catalog are not copied: they are drawn when asked for.",
            "The service may go on running, and this may be repeated or broken off: what was copied is not copied again. The"
                    + " settings STUDIO_S3_* say where the bucket is; those of its pictures stay as they are."
        },
        footer = {
            "Examples:",
            "  avatar-studio media copy --to s3://pictures/studio",
            "  STUDIO_MEDIA_STORE=s3 STUDIO_S3_BUCKET=pictures avatar-studio media copy --to /var/lib/avatar-studio/media"
        })
final class MediaCopyCommand extends ServiceCommand {

    private static final int TRIAL_BYTES = 64 << 10;

    @Option(names = "--to", required = true, paramLabel = "PLACE", description = "A directory, or s3://BUCKET/PREFIX.")
    private String place;

    @Override
    OptionalInt runAlone() {
        if (place.isBlank()) {
            throw CommandException.usage("--to is empty: say where to copy the pictures.");
        }
        return OptionalInt.empty();
    }

    @Override
    int run(Installation installation) throws IOException {
        runAlone();
        Instant start = Instant.now();
        MediaStore target = target(installation);
        MediaCopy copy = new MediaCopy(installation.pictures(), target, installation.terminal());
        copy.run();
        print(
                "Copied %,d pictures (%,d bytes) to %s in %d ms; %,d were there already, %,d were deleted meanwhile.",
                copy.copied(),
                copy.bytes(),
                place,
                Duration.between(start, Instant.now()).toMillis(),
                copy.there(),
                copy.gone());
        if (copy.missing().isEmpty()) {
            print("Each picture is there in its full size.");
            return ExitCode.OK;
        }
        copy.missing().forEach(key -> err().println(key + " is not there as it should be"));
        throw CommandException.failed("Not all is there: run it again.");
    }

    /** Tried before anything is copied. */
    private MediaStore target(Installation installation) {
        try {
            MediaStore target = installation.stores().apply(place);
            target.tryToKeep(TRIAL_BYTES);
            return target;
        } catch (ConfigurationException | IllegalArgumentException e) {
            throw CommandException.usage("--to: " + e.getMessage());
        } catch (ProblemException e) {
            throw e.kind() == ProblemKind.INSUFFICIENT_STORAGE
                    ? CommandException.refused(e.getMessage() + ". Nothing was copied.")
                    : e;
        }
    }
}
