package com.lumiku.studio.media.store;

import com.lumiku.studio.media.picture.EncodedPicture;
import com.lumiku.studio.media.picture.PictureFormat;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The store in a directory, for tests of those who only know the interface. */
public final class TestStore {

    private TestStore() {}

    public static MediaStore in(Path directory) {
        return new DirectoryStore(directory);
    }

    /** Keeps a file that need not be a picture; its key. */
    public static String keep(MediaStore store, String owner, String content) {
        EncodedPicture picture = new EncodedPicture(content.getBytes(StandardCharsets.UTF_8), PictureFormat.JPEG);
        return store.put(MediaKey.of(owner, picture), picture).file().key();
    }
}
