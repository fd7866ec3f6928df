package com.lumiku.studio.pose.library;

import com.lumiku.studio.media.picture.EncodedPicture;
import com.lumiku.studio.media.store.MediaOrigin;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Draws the pictures of the catalog's poses. */
@Singleton
class PosePictures implements MediaOrigin {

    private final PoseShapes shapes;
    private final Map<String, String> versions = new ConcurrentHashMap<>();

    PosePictures(PoseShapes shapes) {
        this.shapes = shapes;
    }

    @Override
    public Optional<String> version(String key) {
        return Arrays.stream(PosePicture.values())
                .flatMap(picture -> picture.poseId(key).stream())
                .findFirst()
                .flatMap(id -> shapes.shape(id)
                        .map(shape -> versions.computeIfAbsent(id, drawn -> PosePicture.version(shape))));
    }

    @Override
    public Optional<EncodedPicture> make(String key) {
        return Arrays.stream(PosePicture.values())
                .flatMap(picture -> picture
                        .poseId(key)
                        .flatMap(shapes::shape)
                        .map(shape -> picture.draw(shape.pose(), shape.mannequin()))
                        .stream())
                .findFirst();
    }
}
