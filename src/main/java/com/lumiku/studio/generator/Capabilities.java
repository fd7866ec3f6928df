package com.lumiku.studio.generator;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.lumiku.studio.figure.Backdrop;
import com.lumiku.studio.figure.Description;
import java.util.Optional;

/**
 * What a generator can do.
 *
 * @param poses whether it follows the pose of a description
 * @param references whether its portraits follow a reference picture
 * @param posedReferences whether its posed pictures do as well
 * @param backdrops whether it places a person in front of a given background
 * @param identities whether it makes the same person of the same look, words and identity, without a reference
 * @param longestSide the most pixels a side may have
 */
public record Capabilities(
        boolean poses,
        boolean references,
        @JsonIgnore boolean posedReferences,
        boolean backdrops,
        boolean identities,
        int longestSide) {

    /**
     * What a picture asks of its generator beyond words.
     *
     * @param pose whether a pose is to be followed
     * @param reference whether a reference picture is
     * @param backdrop whether a background is given as a picture
     */
    public record Demands(boolean pose, boolean reference, boolean backdrop) {

        public static Demands of(Description description) {
            return new Demands(
                    !description.isPortrait(),
                    description.reference() != null,
                    description.backdrop() instanceof Backdrop.Picture);
        }
    }

    /** What of it this generator cannot do, as a sentence for users. */
    Optional<String> lacks(Demands demands) {
        if (demands.pose && !poses) {
            return Optional.of("This image service cannot follow a pose.");
        }
        if (demands.reference && demands.pose && !posedReferences) {
            return Optional.of("This image service cannot follow a reference picture in a posed picture: "
                    + "choose an avatar that was made from words.");
        }
        if (demands.reference && !demands.pose && !references) {
            return Optional.of("This image service cannot follow a reference picture.");
        }
        if (demands.backdrop && !backdrops) {
            return Optional.of("This image service cannot place a person in front of a given background: "
                    + "describe it in words, or choose a colour.");
        }
        return Optional.empty();
    }
}
