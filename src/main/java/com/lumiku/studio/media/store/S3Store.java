package com.lumiku.studio.media.store;

import com.lumiku.studio.media.picture.EncodedPicture;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/** The store in a bucket, which replicas share. What S3 has no condition for, {@link S3Deletions} does. */
final class S3Store implements MediaStore {

    private static final String CATALOG = "catalog/";
    private static final String TRIALS = "trial/";

    /** Tells puts apart within the second that S3 knows of time. */
    private static final String VERSION = "put";

    private final S3Bucket bucket;
    private final S3Deletions deletions;
    private final boolean isLinked;
    private volatile boolean knowsConditions;

    /** @param isLinked whether pictures are loaded from the bucket by those who have a link */
    S3Store(S3Bucket bucket, boolean isLinked) {
        this(bucket, isLinked, S3Deletions.LIMIT);
    }

    S3Store(S3Bucket bucket, boolean isLinked, Duration longestDeletion) {
        this.bucket = bucket;
        this.deletions = new S3Deletions(bucket, longestDeletion);
        this.isLinked = isLinked;
    }

    @Override
    public Placed put(String key, EncodedPicture picture) {
        check(key);
        return S3Failure.translate(() -> {
            while (true) {
                // Another may make it between the two, or take it away after them.
                Optional<StoredFile> made = create(key, picture);
                if (made.isPresent()) {
                    return new Placed(made.get(), true);
                }
                StoredFile again = write(key, picture, false);
                deletions.await(key);
                if (bucket.head(key).isPresent()) {
                    return new Placed(again, false);
                }
            }
        });
    }

    /** Empty where there is one already. */
    private Optional<StoredFile> create(String key, EncodedPicture picture) {
        try {
            return Optional.of(write(key, picture, true));
        } catch (S3Exception e) {
            if (S3Failure.isThere(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private StoredFile write(String key, EncodedPicture picture, boolean mustBeNew) {
        String version = UUID.randomUUID().toString();
        bucket.put(key, picture.bytes(), request -> {
            request.contentType(picture.format().contentType()).metadata(Map.of(VERSION, version));
            if (mustBeNew) {
                request.ifNoneMatch("*");
            }
        });
        return new StoredFile(key, Instant.now(), picture.bytes().length, version);
    }

    @Override
    public void tryToKeep(int bytes) {
        String name = TRIALS + UUID.randomUUID();
        S3Failure.translate(() -> {
            bucket.put(name, new byte[bytes], request -> {});
            try {
                requireConditions(name);
            } finally {
                bucket.delete(name);
            }
            return null;
        });
    }

    /** Where a server overlooks them, replicas would take away pictures of one another. */
    private void requireConditions(String there) {
        if (knowsConditions) {
            return;
        }
        try {
            bucket.put(there, new byte[0], request -> request.ifNoneMatch("*"));
        } catch (S3Exception e) {
            if (S3Failure.isThere(e)) {
                knowsConditions = true;
                return;
            }
            throw e;
        }
        throw S3Failure.unconditional();
    }

    @Override
    public Optional<StoredFile> find(String key) {
        check(key);
        return S3Failure.translate(() -> bucket.head(key)).map(found -> stored(key, found));
    }

    private static StoredFile stored(String key, HeadObjectResponse found) {
        return new StoredFile(
                key,
                found.lastModified(),
                found.contentLength(),
                found.metadata().getOrDefault(VERSION, ""));
    }

    @Override
    public Optional<InputStream> open(String key, long offset) {
        check(key);
        return S3Failure.translate(() -> bucket.get(key, offset));
    }

    @Override
    public Optional<URI> link(String key, Duration lifetime, String cacheControl) {
        check(key);
        return isLinked ? Optional.of(bucket.link(key, lifetime, cacheControl)) : Optional.empty();
    }

    @Override
    public Optional<URI> linkOrigin() {
        return isLinked ? Optional.of(bucket.origin()) : Optional.empty();
    }

    @Override
    public void delete(String key) {
        check(key);
        S3Failure.translate(() -> {
            bucket.delete(key);
            return null;
        });
    }

    @Override
    public void deleteUnchanged(StoredFile file) {
        check(file.key());
        S3Failure.translate(() -> {
            deletions.deleteIf(file.key(), found -> isSame(file, found));
            return null;
        });
    }

    /** Lists know the time only, some more precisely than S3 tells it of one object. */
    private static boolean isSame(StoredFile file, HeadObjectResponse found) {
        return file.version().isEmpty()
                ? seconds(file.lastModified()).equals(seconds(found.lastModified()))
                : file.version().equals(found.metadata().get(VERSION));
    }

    private static Instant seconds(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS);
    }

    @Override
    public Stream<StoredFile> list(int shard) {
        return files(String.format(Locale.ROOT, "%02x/", shard));
    }

    @Override
    public Stream<StoredFile> listCatalog() {
        return files(CATALOG);
    }

    private Stream<StoredFile> files(String start) {
        return objects(start)
                .map(object -> new StoredFile(bucket.name(object), object.lastModified(), object.size(), ""))
                .filter(file -> MediaKey.isKey(file.key()));
    }

    /** Page by page, each of which may fail. */
    private Stream<S3Object> objects(String start) {
        return Stream.iterate(
                        S3Failure.translate(() -> bucket.page(start, null)),
                        Objects::nonNull,
                        page -> page.isTruncated()
                                ? S3Failure.translate(() -> bucket.page(start, page.nextContinuationToken()))
                                : null)
                .flatMap(page -> page.contents().stream());
    }

    @Override
    public void removeLeftovers(Instant before) {
        for (String start : new String[] {TRIALS, S3Deletions.MARKS}) {
            objects(start)
                    .filter(object -> object.lastModified().isBefore(before))
                    .map(bucket::name)
                    .forEach(name -> S3Failure.translate(() -> {
                        bucket.delete(name);
                        return null;
                    }));
        }
    }

    private static void check(String key) {
        if (!MediaKey.isKey(key)) {
            throw new IllegalArgumentException("Not a key: " + key);
        }
    }
}
