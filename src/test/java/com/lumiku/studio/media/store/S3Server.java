package com.lumiku.studio.media.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/**
 * A server that speaks S3 (<a href="https://github.com/gaul/s3proxy">S3Proxy</a>) and keeps everything in memory. It needs other versions
 * of libraries than we do, so it has a class loader of its own.
 */
public final class S3Server implements AutoCloseable {

    public static final String BUCKET = "pictures";
    public static final String IDENTITY = "tester";
    public static final String SECRET = "secret";

    /** Where its jars lie, one a line, as the build has resolved them. */
    private static final Path LIBRARIES = Path.of("target", "s3-server.txt");

    /** Nobody crashes, so nobody waits for that long; and a slow machine gives nothing up. */
    private static final Duration NO_HURRY = Duration.ofMinutes(1);

    private static final String STORE = "org.gaul.s3proxy.blobstore.BlobStore";
    private static final String PUT = "software.amazon.awssdk.services.s3.model.PutObjectRequest";

    private final URLClassLoader libraries;
    private final Object files;
    private final Object server;

    private S3Server(URLClassLoader libraries, Object files, Object server) {
        this.libraries = libraries;
        this.files = files;
        this.server = server;
    }

    /** Starts one with an empty bucket. */
    public static S3Server start() throws Exception {
        return start(0);
    }

    /** @param port to listen on, 0 for any */
    public static S3Server start(int port) throws Exception {
        Properties settings = new Properties();
        settings.setProperty("s3proxy.endpoint", "http://127.0.0.1:" + port);
        settings.setProperty("s3proxy.authorization", "aws-v2-or-v4");
        settings.setProperty("s3proxy.identity", IDENTITY);
        settings.setProperty("s3proxy.credential", SECRET);
        URLClassLoader libraries = new URLClassLoader("S3", libraries(), ClassLoader.getPlatformClassLoader());
        ClassLoader ours = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(libraries);
        try {
            Object files = libraries
                    .loadClass("org.gaul.s3proxy.BlobStores")
                    .getMethod("create", String.class, Properties.class)
                    .invoke(null, "transient", settings);
            Class<?> store = libraries.loadClass(STORE);
            store.getMethod("createContainer", String.class).invoke(files, BUCKET);
            Class<?> type = libraries.loadClass("org.gaul.s3proxy.S3Proxy$Builder");
            Object builder = type.getMethod("fromProperties", Properties.class).invoke(null, settings);
            type.getMethod("blobStore", store).invoke(builder, files);
            Object server = type.getMethod("build").invoke(builder);
            server.getClass().getMethod("start").invoke(server);
            return new S3Server(libraries, files, server);
        } finally {
            Thread.currentThread().setContextClassLoader(ours);
        }
    }

    private static URL[] libraries() throws IOException {
        return Files.readAllLines(LIBRARIES).stream()
                .map(Path::of)
                .filter(Files::isRegularFile)
                .map(S3Server::url)
                .toArray(URL[]::new);
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public URI endpoint() {
        try {
            return URI.create(
                    "http://127.0.0.1:" + server.getClass().getMethod("getPort").invoke(server));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lays an object into its bucket without a call. */
    void lay(String key, byte[] content) throws ReflectiveOperationException {
        Class<?> request = libraries.loadClass(PUT);
        Object builder = request.getMethod("builder").invoke(null);
        Class<?> type = libraries.loadClass(PUT + "$Builder");
        type.getMethod("bucket", String.class).invoke(builder, BUCKET);
        type.getMethod("key", String.class).invoke(builder, key);
        type.getMethod("contentLength", Long.class).invoke(builder, (long) content.length);
        Object put = libraries
                .loadClass("software.amazon.awssdk.utils.builder.SdkBuilder")
                .getMethod("build")
                .invoke(builder);
        libraries
                .loadClass(STORE)
                .getMethod("putBlob", request, InputStream.class)
                .invoke(files, put, new ByteArrayInputStream(content));
    }

    /** A store in its bucket. */
    public MediaStore store(String prefix, boolean isLinked) {
        return new S3Store(bucket(prefix), isLinked, NO_HURRY);
    }

    /** Its bucket. */
    S3Bucket bucket(String prefix) {
        return bucket(endpoint(), BUCKET, SECRET, prefix);
    }

    static S3Config settings(URI endpoint) {
        return new Settings(endpoint);
    }

    static S3Bucket bucket(URI endpoint, String bucket, String secret, String prefix) {
        return S3Connection.open(
                settings(endpoint),
                bucket,
                prefix,
                StaticCredentialsProvider.create(AwsBasicCredentials.create(IDENTITY, secret)));
    }

    @Override
    public void close() throws IOException {
        try {
            server.getClass().getMethod("stop").invoke(server);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        libraries.close();
    }

    private record Settings(URI address) implements S3Config {

        @Override
        public Optional<String> bucket() {
            return Optional.empty();
        }

        @Override
        public Optional<String> region() {
            return Optional.empty();
        }

        @Override
        public Optional<URI> endpoint() {
            return Optional.of(address);
        }

        @Override
        public Optional<String> prefix() {
            return Optional.empty();
        }

        @Override
        public boolean pathStyle() {
            return true;
        }

        @Override
        public Duration timeout() {
            return Duration.ofMinutes(1);
        }
    }
}
