package com.lumiku.studio.media.picture;

import java.util.Locale;

/** The picture formats that are read; what is kept is JPEG or PNG. */
public enum PictureFormat {
    JPEG("jpg"),
    PNG("png"),
    WEBP("webp");

    private final String extension;

    PictureFormat(String extension) {
        this.extension = extension;
    }

    /** The media type, e.g. {@code image/jpeg}. */
    public String contentType() {
        return "image/" + name().toLowerCase(Locale.ROOT);
    }

    /** How names of such files end, without the dot. */
    public String extension() {
        return extension;
    }
}
