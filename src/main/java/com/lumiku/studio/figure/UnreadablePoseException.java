package com.lumiku.studio.figure;

/** A document or its keypoints tell no pose. The message is for whoever sent it. */
public final class UnreadablePoseException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String where;

    /** @param where the part of the document, such as {@code people[0].pose_keypoints_2d}; empty for all of it */
    public UnreadablePoseException(String where, String message) {
        super(message);
        this.where = where;
    }

    /** Which part of the document is meant; empty for all of it. */
    public String where() {
        return where;
    }
}
