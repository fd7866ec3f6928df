package com.lumiku.studio.media.picture;

import com.lumiku.studio.web.Sha256;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;

/** What tells apart drawings that look different: a digest of their pixels. */
public final class PictureDigest {

    private static final int BYTES = 8;

    private PictureDigest() {}

    /** Of small drawings, as all pixels are looked at; 16 hexadecimal digits. */
    public static String of(Picture... drawings) {
        MessageDigest digest = Sha256.begin();
        for (Picture picture : drawings) {
            BufferedImage drawing = picture.image();
            int[] pixels = drawing.getRGB(0, 0, drawing.getWidth(), drawing.getHeight(), null, 0, drawing.getWidth());
            ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * pixels.length);
            bytes.asIntBuffer().put(pixels);
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }
}
