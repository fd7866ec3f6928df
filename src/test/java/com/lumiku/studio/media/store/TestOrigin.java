package com.lumiku.studio.media.store;

import com.lumiku.studio.media.picture.EncodedPicture;
import com.lumiku.studio.media.picture.PictureFormat;
import com.lumiku.studio.media.picture.SamplePictures;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Makes what is asked for in a folder of its own. */
@Singleton
class TestOrigin implements MediaOrigin {

    static final String FOLDER = "catalog/made-on-demand/";

    /** As long as nobody draws differently. */
    static volatile String version = "0123456789abcdef";

    @Override
    public Optional<String> version(String key) {
        return Optional.of(version).filter(drawn -> key.startsWith(FOLDER));
    }

    /** Where the picture of a key is kept now. */
    static String kept(String key) {
        return MediaKey.versioned(key, version);
    }

    @Override
    public Optional<EncodedPicture> make(String key) {
        return Optional.of(new EncodedPicture(SamplePictures.jpeg(10, 10), PictureFormat.JPEG))
                .filter(picture -> key.startsWith(FOLDER));
    }
}
