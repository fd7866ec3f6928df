package com.lumiku.studio.media.export;

import com.lumiku.studio.media.picture.EncodedPicture;
import com.lumiku.studio.media.picture.PictureDecoder;
import com.lumiku.studio.media.picture.PictureEncoder;
import com.lumiku.studio.media.picture.PictureFormat;
import com.lumiku.studio.web.problem.ProblemException;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;

/** Makes the formats in which a picture is given out. Keeps a processor busy: for worker threads. */
public final class PictureExports {

    private PictureExports() {}

    /**
     * The picture in a format, its subject whole.
     *
     * @param subject where the figure is, in pixels
     */
    public static EncodedPicture make(BufferedImage picture, Rectangle subject, ExportFormat format) {
        if (format == ExportFormat.ORIGINAL) {
            return PictureEncoder.png(picture);
        }
        BufferedImage framed = Reframing.of(picture, subject, format.width(), format.height());
        return format.encoding() == PictureFormat.PNG ? PictureEncoder.png(framed) : PictureEncoder.jpeg(framed);
    }

    /**
     * A picture that was kept, to be worked on.
     *
     * @throws ProblemException as {@link PictureDecoder#decode}
     */
    public static BufferedImage decode(byte[] picture) {
        return PictureDecoder.decode(picture);
    }
}
