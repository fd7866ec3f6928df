package com.lumiku.studio.media.source;

import com.lumiku.studio.media.picture.PictureReader;
import com.lumiku.studio.media.store.StorageFailure;
import com.lumiku.studio.media.store.UnfinishedFiles;
import com.lumiku.studio.web.form.UploadForm;
import com.lumiku.studio.web.problem.ProblemException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Receives pictures sent with a form. */
@Singleton
public class Uploads {

    /** The field with the picture. */
    public static final String FIELD = "image";

    private final UnfinishedFiles files;
    private final SourceConfig config;

    Uploads(UnfinishedFiles files, SourceConfig config) {
        this.files = files;
        this.config = config;
    }

    /**
     * Reads a form with a picture; to be closed when the picture has been read.
     *
     * @throws ProblemException as {@link UploadForm#read}, 408 where it takes too long, 507 where there is no room for it
     */
    public UploadForm receive(InputStream body, String contentType) {
        Path file = newFile();
        try {
            return UploadForm.read(body, contentType, FIELD, PictureReader.LARGEST_FILE, config.uploadTimeout(), file);
        } catch (IOException e) {
            throw StorageFailure.of(e);
        }
    }

    private Path newFile() {
        try {
            return files.create();
        } catch (IOException e) {
            throw StorageFailure.of(e);
        }
    }
}
