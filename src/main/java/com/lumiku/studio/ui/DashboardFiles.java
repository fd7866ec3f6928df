package com.lumiku.studio.ui;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * What the build bundled, read from the class path once and kept: a few hundred kilobytes in all. Vert.x would serve it by way of
 * a folder for temporary files, which may be another user's or not there at all.
 */
@Singleton
class DashboardFiles {

    /** Below it lie names like {@code ui/bundle/app-V6POTQ7D.js}. */
    private static final String ROOT = "META-INF/resources/";

    private static final Pattern NAME = Pattern.compile("(bundle/)?[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)+");
    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "json", "application/json");

    private final Map<String, Optional<DashboardFile>> known = new ConcurrentHashMap<>();

    /** A file, plain and compressed, and whether its name changes with what is in it. */
    record DashboardFile(String type, byte[] plain, byte[] compressed, boolean hashed) {}

    /** A file by its name below {@code /ui/}. */
    Optional<DashboardFile> find(String name) {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null || !NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        Optional<DashboardFile> kept = known.get(name);
        if (kept != null) {
            return kept;
        }
        Optional<DashboardFile> read = read("ui/" + name)
                .map(bytes -> new DashboardFile(type, bytes, compressed(bytes), name.startsWith("bundle/")));
        // Names that are not there are not kept: there is no end of them.
        read.ifPresent(file -> known.put(name, read));
        return read;
    }

    /** The one page there is. */
    Optional<String> page() {
        return read("index.html").map(String::new);
    }

    private static Optional<byte[]> read(String name) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(ROOT + name)) {
            return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] compressed(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 2);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
