package com.lumiku.studio.media.export;

import com.lumiku.studio.media.picture.Area;
import com.lumiku.studio.media.picture.EncodedPicture;
import com.lumiku.studio.media.picture.Picture;
import com.lumiku.studio.media.picture.PictureFormat;

/** Makes the formats in which a picture is given out. Keeps a processor busy: for worker threads. */
public final class PictureExports {

    private PictureExports() {}

    /**
     * The picture in a format, its subject whole.
     *
     * @param subject where the figure is
     */
    public static EncodedPicture make(Picture picture, Area subject, ExportFormat format) {
        if (format == ExportFormat.ORIGINAL) {
            return picture.png();
        }
        Picture framed = picture.reframed(subject, format.width(), format.height());
        return format.encoding() == PictureFormat.PNG ? framed.png() : framed.jpeg();
    }
}
