package com.lumiku.studio.media.picture.webp;

import java.io.IOException;

/** A file that is no valid WebP, or one that takes more than decoding may take. */
public final class WebpException extends IOException {

    /** What is the matter with a file. */
    public enum Kind {
        /** It ends too early. */
        CUT_OFF,
        /** Something in it is wrong. */
        DAMAGED,
        /** It may be valid, but needs more memory than what any encoder makes. */
        TOO_COSTLY
    }

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    private WebpException(Kind kind, String what) {
        super(what);
        this.kind = kind;
    }

    static WebpException cutOff(String what) {
        return new WebpException(Kind.CUT_OFF, what);
    }

    static WebpException damaged(String what) {
        return new WebpException(Kind.DAMAGED, what);
    }

    static WebpException tooCostly(String what) {
        return new WebpException(Kind.TOO_COSTLY, what);
    }

    public Kind kind() {
        return kind;
    }
}
