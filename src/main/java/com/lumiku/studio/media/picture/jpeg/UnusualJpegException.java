package com.lumiku.studio.media.picture.jpeg;

/** A JPEG that is broken, or rarer than {@link JpegTranscoder} takes: {@link JpegDecoder} finds out which, and says it. */
final class UnusualJpegException extends Exception {

    private static final long serialVersionUID = 1L;

    UnusualJpegException(String what) {
        super(what, null, false, false);
    }
}
