package com.lumiku.studio.pose;

import com.lumiku.studio.media.EncodedPicture;
import com.lumiku.studio.media.MediaOrigin;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Optional;

/** Draws the pictures of the catalog's poses. */
@Singleton
class PosePictures implements MediaOrigin {

    private final PoseShapes shapes;

    PosePictures(PoseShapes shapes) {
        this.shapes = shapes;
    }

    @Override
    public Optional<EncodedPicture> make(String key) {
        return Arrays.stream(PosePicture.values())
                .flatMap(picture -> picture.poseId(key).flatMap(shapes::shape).map(picture::draw).stream())
                .findFirst();
    }
}
