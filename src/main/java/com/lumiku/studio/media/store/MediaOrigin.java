package com.lumiku.studio.media.store;

import com.lumiku.studio.media.picture.EncodedPicture;
import com.lumiku.studio.media.picture.PictureDigest;
import java.util.Optional;

/** Makes pictures whose key is known before they are, such as the catalog's, when first asked for. Beans are found by type. */
public interface MediaOrigin {

    /**
     * Which version of a picture this release makes: one that looks different has another. Cheap when asked again.
     *
     * @return such as {@link PictureDigest#of}; empty where the key is not one of this origin's
     */
    Optional<String> version(String key);

    /**
     * The picture of a key that begins with {@code catalog/}, the same one whenever asked.
     *
     * @return empty where the key is not one of this origin's
     */
    Optional<EncodedPicture> make(String key);
}
