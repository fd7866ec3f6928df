package com.lumiku.studio.media;

import java.util.Optional;

/** Makes pictures whose key is known before they are, such as the catalog's, when first asked for. Beans are found by type. */
public interface MediaOrigin {

    /**
     * The picture of a key that begins with {@code catalog/}, the same one whenever asked.
     *
     * @return empty where the key is not one of this origin's
     */
    Optional<EncodedPicture> make(String key);
}
