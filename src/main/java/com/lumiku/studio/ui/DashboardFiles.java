package com.lumiku.studio.ui;

import com.lumiku.studio.files.PackedFolder;
import com.lumiku.studio.files.PackedResource;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * What the build bundled, compressed once and kept: a hundred kilobytes in all. Vert.x would serve it by way of a folder for
 * temporary files, which may be another user's or not there at all.
 */
@Singleton
class DashboardFiles {

    private static final String PAGE = "index.html";

    /** Below it lie names like {@code ui/bundle/app-V6POTQ7D.js}. */
    private static final PackedFolder FILES = PackedFolder.of("/META-INF/resources", PAGE);

    private static final Pattern NAME = Pattern.compile("(bundle/)?[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)+");
    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "json", "application/json");

    private final Map<String, Optional<DashboardFile>> known = new ConcurrentHashMap<>();

    /** A file, as it is sent to whoever reads gzip, and whether its name changes with what is in it. */
    record DashboardFile(String type, byte[] compressed, boolean hashed, PackedResource file) {

        byte[] plain() {
            return file.bytes();
        }
    }

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
        Optional<DashboardFile> read = FILES.find("ui/" + name)
                .map(file -> new DashboardFile(type, file.compressed(), name.startsWith("bundle/"), file));
        // Names that are not there are not kept: there is no end of them.
        read.ifPresent(file -> known.put(name, read));
        return read;
    }

    /** The one page there is. */
    Optional<String> page() {
        return FILES.find(PAGE).map(PackedResource::bytes).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }
}
