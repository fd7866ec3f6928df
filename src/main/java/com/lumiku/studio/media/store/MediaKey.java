package com.lumiku.studio.media.store;

import com.lumiku.studio.media.picture.EncodedPicture;
import com.lumiku.studio.media.picture.PictureFormat;
import com.lumiku.studio.web.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of files in the store: {@code 3f/9a/<64 hex digits>.jpg} for what belongs to a row, {@code catalog/...} for what
 * belongs to the catalog. Rows name the latter without the version that is kept, {@code catalog/...-<16 hex digits>.png}.
 */
public final class MediaKey {

    private static final String CATALOG = "catalog/";
    private static final Pattern KEY = Pattern.compile(
            "(?:[0-9a-f]{2}/[0-9a-f]{2}/[0-9a-f]{64}|catalog/(?:[a-z0-9_-]{1,100}/){0,4}[a-z0-9_-]{1,200})\\.(?:jpg|png|webp)");

    private static final Pattern VERSIONED = Pattern.compile("(catalog/.+)-[0-9a-f]{16}(\\.[a-z]+)");

    private MediaKey() {}

    /**
     * The key of a picture of a row. It is a digest of both: rows never share a file, so that deleting needs no counting,
     * and the same picture put again for the same row has the same key.
     */
    static String of(String owner, EncodedPicture picture) {
        MessageDigest digest = Sha256.begin();
        digest.update(owner.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        String hex = HexFormat.of().formatHex(digest.digest(picture.bytes()));
        return hex.substring(0, 2)
                + '/'
                + hex.substring(2, 4)
                + '/'
                + hex
                + '.'
                + picture.format().extension();
    }

    /** Whether a value of a row is a key; others are paths and URLs of before our time. */
    public static boolean isKey(String stored) {
        return stored != null && KEY.matcher(stored).matches();
    }

    public static boolean isOfCatalog(String key) {
        return key.startsWith(CATALOG);
    }

    public static PictureFormat format(String key) {
        return Arrays.stream(PictureFormat.values())
                .filter(format -> key.endsWith('.' + format.extension()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(key));
    }

    /** Where a version of a picture of the catalog is kept. */
    static String versioned(String key, String version) {
        int end = key.lastIndexOf('.');
        return key.substring(0, end) + '-' + version + key.substring(end);
    }

    /** The key of which this is a version, whichever; empty if it is none. */
    static Optional<String> unversioned(String kept) {
        Matcher parts = VERSIONED.matcher(kept);
        return parts.matches() ? Optional.of(parts.group(1) + parts.group(2)) : Optional.empty();
    }
}
