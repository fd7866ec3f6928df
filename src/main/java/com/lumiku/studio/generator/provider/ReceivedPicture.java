package com.lumiku.studio.generator.provider;

import com.lumiku.studio.generator.GeneratorException;
import com.lumiku.studio.media.picture.Picture;
import com.lumiku.studio.web.problem.ProblemException;

/** A picture as a provider sent it, encoded. */
record ReceivedPicture(byte[] bytes) {

    /**
     * The picture in this size: scaled until it covers it, the middle of what is too much, on white where it is transparent.
     *
     * @throws GeneratorException.Failed where it cannot be read whole
     */
    Picture fitting(int width, int height) throws GeneratorException {
        try {
            return Picture.decode(bytes).covering(width, height);
        } catch (ProblemException e) {
            throw new GeneratorException.Failed("The image service made a picture that cannot be read", null, e);
        }
    }
}
