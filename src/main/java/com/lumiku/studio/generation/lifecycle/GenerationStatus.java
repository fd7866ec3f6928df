package com.lumiku.studio.generation.lifecycle;

import com.fasterxml.jackson.annotation.JsonValue;
import com.lumiku.studio.web.problem.ProblemException;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where a generation is in its life, and which steps lead on from there. */
@RegisterForReflection
public enum GenerationStatus {
    /** Nothing of it has been begun. */
    PENDING,
    /** Its pictures are being made. */
    PROCESSING,
    /** All pictures are there. */
    COMPLETED,
    /** Some pictures are there, the others could not be made. */
    PARTIAL,
    /** No picture is there. */
    FAILED,
    /** Somebody has stopped it. */
    CANCELLED;

    private static final Set<GenerationStatus> ENDED = EnumSet.of(COMPLETED, PARTIAL, FAILED, CANCELLED);

    /**
     * The status that rows name by a word. A word that is not ours, of another program, is the status of a generation that has
     * ended without all of its pictures.
     */
    public static GenerationStatus of(String word) {
        for (GenerationStatus status : values()) {
            if (status.word().equals(word)) {
                return status;
            }
        }
        return FAILED;
    }

    /** One of the words, which a caller asks for. @throws ProblemException 400 naming those there are */
    static String parse(String word) {
        List<String> words = Arrays.stream(values()).map(GenerationStatus::word).toList();
        if (!words.contains(word)) {
            throw ProblemException.invalid("status", "must be one of " + String.join(", ", words));
        }
        return word;
    }

    /** As rows and answers have it. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether its pictures are still to be made. */
    public boolean isOpen() {
        return !ENDED.contains(this);
    }

    /**
     * Whether a step leads from here to there. An open generation may stay where it is, when one more of its pictures is made; it
     * may be given back to the queue, when it is taken over from another program. What has ended goes on by being retried.
     */
    public boolean allows(GenerationStatus next) {
        return switch (this) {
            case PENDING, PROCESSING -> true;
            case PARTIAL, FAILED, CANCELLED -> next == PENDING;
            case COMPLETED -> false;
        };
    }
}
