package com.lumiku.studio.media.source;

import com.lumiku.studio.media.link.MediaLinks;
import com.lumiku.studio.media.picture.EncodedPicture;
import com.lumiku.studio.media.picture.PictureReader;
import com.lumiku.studio.media.store.Media;
import com.lumiku.studio.media.store.MediaKey;
import com.lumiku.studio.media.store.StorageFailure;
import com.lumiku.studio.media.store.UnfinishedFiles;
import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Pictures that callers name by a link instead of sending them: a link of this service, whether it has expired meanwhile or
 * not, or an address of a host that the configuration allows.
 */
@Singleton
public class GivenPictures {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(10);

    private final Media media;
    private final MediaLinks links;
    private final RemotePictures remote;
    private final PictureReader reader;
    private final UnfinishedFiles files;

    GivenPictures(Media media, MediaLinks links, RemotePictures remote, PictureReader reader, UnfinishedFiles files) {
        this.media = media;
        this.links = links;
        this.remote = remote;
        this.reader = reader;
        this.files = files;
    }

    /**
     * The picture that a row names, by its key or by a link; empty where it leads elsewhere, or to none any more. Blocks,
     * outside of transactions.
     *
     * @throws ProblemException 503 where its host does not answer
     */
    public Optional<EncodedPicture> find(String stored) {
        if (MediaKey.isKey(stored)) {
            return kept(stored);
        }
        try {
            return Optional.of(read("link", stored));
        } catch (ProblemException e) {
            if (e.kind() == ProblemKind.UNAVAILABLE) {
                throw e;
            }
            return Optional.empty();
        }
    }

    /**
     * The picture behind a link. Blocks, outside of transactions.
     *
     * @param field where the link was given
     * @throws ProblemException 400 where it leads elsewhere or to no picture, 503 where its host does not answer
     */
    public EncodedPicture read(String field, String link) {
        Optional<String> key = links.key(link);
        if (key.isPresent()) {
            return kept(key.get())
                    .orElseThrow(() -> ProblemException.invalid(field, "leads to a picture that is gone"));
        }
        try {
            return judged(remote.fetch(URI.create(link)));
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalid(field, "must be a link");
        } catch (RemotePictureException e) {
            if (e.isPassing()) {
                throw ProblemException.unavailable(e.getMessage(), RETRY_AFTER);
            }
            throw ProblemException.invalid(field, "cannot be used: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ProblemException.unavailable("The service is stopping", RETRY_AFTER);
        }
    }

    private Optional<EncodedPicture> kept(String key) {
        return media.read(key).map(bytes -> new EncodedPicture(bytes, MediaKey.format(key)));
    }

    private EncodedPicture judged(byte[] fetched) {
        try {
            Path file = files.create();
            try {
                Files.write(file, fetched);
                return reader.read(file).picture();
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw StorageFailure.of(e);
        }
    }
}
