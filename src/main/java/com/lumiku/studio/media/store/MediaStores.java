package com.lumiku.studio.media.store;

import com.lumiku.studio.config.Replica;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;

/** Opens stores: the one that the settings ask for, and others that commands name. */
@Singleton
public class MediaStores {

    /** While an executable is built, and so in it: a bucket's client, which is a sixth of its size, is left out there. */
    private static final boolean IS_EXECUTABLE = System.getProperty("org.graalvm.nativeimage.imagecode") != null;

    private static final String BUCKET = "s3://";

    private final S3Config s3;

    MediaStores(S3Config s3) {
        this.s3 = s3;
    }

    @Produces
    @Singleton
    MediaStore configured(StoreConfig config, Replica replica, UnfinishedFiles unfinished) {
        return switch (config.store()) {
            case DIRECTORY -> new DirectoryStore(StoreConfig.directoryOf(config, replica), unfinished);
            case S3 -> bucket(name(), s3.prefix().orElse(""), config.delivery() == StoreConfig.Delivery.REDIRECT);
        };
    }

    private String name() {
        return s3.bucket()
                .orElseThrow(() -> new ConfigurationException(
                        "STUDIO_S3_BUCKET must name the bucket of pictures where STUDIO_MEDIA_STORE is s3"));
    }

    /**
     * The store at another place.
     *
     * @param place a directory, or {@code s3://BUCKET/PREFIX}, for which the settings of S3 hold
     * @throws IllegalArgumentException where it is neither
     */
    public MediaStore at(String place) {
        if (!place.startsWith(BUCKET)) {
            return new DirectoryStore(Path.of(place));
        }
        String[] names = place.substring(BUCKET.length()).split("/", 2);
        if (names[0].isEmpty()) {
            throw new IllegalArgumentException("There is no bucket in " + place);
        }
        return bucket(names[0], names.length > 1 ? names[1] : "", false);
    }

    private MediaStore bucket(String name, String prefix, boolean isLinked) {
        if (IS_EXECUTABLE) {
            throw new ConfigurationException(
                    "The executable keeps pictures in a directory and knows no buckets: take the"
                            + " jar, or the image made of it");
        }
        return new S3Store(S3Connection.open(s3, name, prefix), isLinked);
    }
}
