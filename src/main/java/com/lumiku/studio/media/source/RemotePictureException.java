package com.lumiku.studio.media.source;

/** A picture could not be fetched. The message is for users: without addresses. */
public final class RemotePictureException extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean passing;

    private RemotePictureException(String message, boolean passing, Throwable cause) {
        super(message, cause);
        this.passing = passing;
    }

    static RemotePictureException refused(String message) {
        return new RemotePictureException(message, false, null);
    }

    static RemotePictureException passing(String message, Throwable cause) {
        return new RemotePictureException(message, true, cause);
    }

    /** Whether fetching it again later may succeed. */
    public boolean isPassing() {
        return passing;
    }
}
