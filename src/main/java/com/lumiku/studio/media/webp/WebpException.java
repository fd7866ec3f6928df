package com.lumiku.studio.media.webp;

import java.io.IOException;

/** A file that is no valid WebP, or one that takes more than decoding may take. */
public final class WebpException extends IOException {

    private static final long serialVersionUID = 1L;

    private final boolean tooCostly;

    private WebpException(String message, boolean tooCostly) {
        super(message);
        this.tooCostly = tooCostly;
    }

    /** What is wrong with the file, as the end of a sentence. */
    static WebpException damaged(String why) {
        return new WebpException(why, false);
    }

    static WebpException tooCostly(String why) {
        return new WebpException(why, true);
    }

    /** Whether the file may be valid, but needs more memory than any encoder's. */
    public boolean isTooCostly() {
        return tooCostly;
    }
}
