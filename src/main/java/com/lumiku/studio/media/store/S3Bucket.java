package com.lumiku.studio.media.store;

import java.io.InputStream;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/**
 * The calls to a bucket, by names without the prefix that all its keys begin with.
 *
 * @param prefix empty, or ends with a slash
 */
record S3Bucket(S3Client client, S3Presigner presigner, String bucket, String prefix) {

    /** Puts an object, whose digest the server compares. */
    void put(String name, byte[] content, Consumer<PutObjectRequest.Builder> more) {
        client.putObject(
                request -> {
                    request.bucket(bucket).key(prefix + name).contentMD5(digest(content));
                    more.accept(request);
                },
                RequestBody.fromBytes(content));
    }

    private static String digest(byte[] content) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("MD5").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Optional<HeadObjectResponse> head(String name) {
        try {
            return Optional.of(
                    client.headObject(request -> request.bucket(bucket).key(prefix + name)));
        } catch (S3Exception e) {
            if (S3Failure.isMissing(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** The content from a position on. */
    Optional<InputStream> get(String name, long offset) {
        try {
            return Optional.of(new S3Content(client.getObject(request -> {
                request.bucket(bucket).key(prefix + name);
                if (offset > 0) {
                    request.range("bytes=" + offset + '-');
                }
            })));
        } catch (S3Exception e) {
            if (S3Failure.isBehindTheEnd(e)) {
                return Optional.of(InputStream.nullInputStream());
            }
            if (S3Failure.isMissing(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    void delete(String name) {
        client.deleteObject(request -> request.bucket(bucket).key(prefix + name));
    }

    /** Deletes an object, or fails when that takes too long: whether it is deleted nobody knows then. */
    void delete(String name, Duration limit) {
        client.deleteObject(request ->
                request.bucket(bucket).key(prefix + name).overrideConfiguration(call -> call.apiCallTimeout(limit)));
    }

    /** The names with this start, 1,000 at most. */
    List<String> names(String start) {
        return page(start, null).contents().stream().map(this::name).toList();
    }

    /**
     * A part of what begins so.
     *
     * @param from what the part before ended with, null for the first
     */
    ListObjectsV2Response page(String start, String from) {
        return client.listObjectsV2(
                request -> request.bucket(bucket).prefix(prefix + start).continuationToken(from));
    }

    String name(S3Object object) {
        return object.key().substring(prefix.length());
    }

    /** An address by which everybody may get an object for a while. */
    URI link(String name, Duration lifetime, String cacheControl) {
        return URI.create(presigner
                .presignGetObject(link -> link.signatureDuration(lifetime)
                        .getObjectRequest(request ->
                                request.bucket(bucket).key(prefix + name).responseCacheControl(cacheControl)))
                .url()
                .toString());
    }

    /** Scheme, host and port of links. */
    URI origin() {
        return URI.create(client.utilities()
                        .getUrl(request -> request.bucket(bucket).key("any"))
                        .toString())
                .resolve("/");
    }
}
