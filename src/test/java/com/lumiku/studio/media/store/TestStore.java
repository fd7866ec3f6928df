package com.lumiku.studio.media.store;

import com.lumiku.studio.media.picture.EncodedPicture;
import com.lumiku.studio.media.picture.PictureFormat;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The store in a directory, for tests of those who only know the interface. */
public final class TestStore {

    private TestStore() {}

    public static MediaStore in(Path directory) {
        return new DirectoryStore(directory);
    }

    /** The store at a place, as commands name it, where settings say nothing of buckets. */
    public static MediaStore at(String place) {
        return new MediaStores(S3Server.settings(URI.create("http://127.0.0.1:1"))).at(place);
    }

    /** Keeps a file that need not be a picture; its key. */
    public static String keep(MediaStore store, String owner, String content) {
        EncodedPicture picture = picture(content);
        return store.put(MediaKey.of(owner, picture), picture).file().key();
    }

    /** A file that need not be a picture. */
    public static EncodedPicture picture(String content) {
        return new EncodedPicture(content.getBytes(StandardCharsets.UTF_8), PictureFormat.JPEG);
    }
}
