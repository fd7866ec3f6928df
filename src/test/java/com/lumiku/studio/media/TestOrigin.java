package com.lumiku.studio.media;

import jakarta.inject.Singleton;
import java.util.Optional;

/** Makes what is asked for in a folder of its own. */
@Singleton
class TestOrigin implements MediaOrigin {

    static final String FOLDER = "catalog/made-on-demand/";

    @Override
    public Optional<EncodedPicture> make(String key) {
        return Optional.of(new EncodedPicture(SamplePictures.jpeg(10, 10), PictureFormat.JPEG))
                .filter(picture -> key.startsWith(FOLDER));
    }
}
