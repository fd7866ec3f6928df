package com.lumiku.studio.pose;

import com.lumiku.studio.figure.Backdrop;
import com.lumiku.studio.media.store.Media;
import com.lumiku.studio.web.problem.ProblemException;

/**
 * What is behind the figures of a job, as rows keep it.
 *
 * @param value the words, the colour as {@code #RRGGBB} or the key of the picture
 */
record Background(BackgroundMode mode, String value) {

    /** The background of a job; null where none was asked for. */
    static Background of(PoseGeneration generation) {
        return BackgroundMode.of(generation.backgroundMode)
                .filter(mode -> generation.useBackgroundChanger && generation.backgroundPrompt != null)
                .map(mode -> new Background(mode, generation.backgroundPrompt))
                .orElse(null);
    }

    /** The same for a generator. Reads the picture, where it is one. */
    Backdrop backdrop(Media media) {
        return switch (mode) {
            case AI_GENERATE -> new Backdrop.Scene(value);
            case SOLID_COLOR -> new Backdrop.Solid(value);
            case UPLOAD ->
                new Backdrop.Picture(
                        media.read(value).orElseThrow(() -> ProblemException.notFound("Picture of the background")));
        };
    }

    /** The words or the colour; null for a picture. */
    String text() {
        return mode == BackgroundMode.UPLOAD ? null : value;
    }

    /** The value, where this is the mode. */
    String valueIf(BackgroundMode wanted) {
        return mode == wanted ? value : null;
    }
}
