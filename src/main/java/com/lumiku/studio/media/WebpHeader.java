package com.lumiku.studio.media;

import java.io.IOException;
import javax.imageio.stream.ImageInputStream;

/** The chunks of a WebP file (RFC 9649) as far as they tell size, alpha and orientation. */
final class WebpHeader {

    private static final int FIRST_CHUNK = 12;
    private static final int VP8 = 0x20385056;
    private static final int VP8L = 0x4C385056;
    private static final int VP8X = 0x58385056;
    private static final int ANMF = 0x464D4E41;
    private static final int ALPH = 0x48504C41;
    private static final int EXIF = 0x46495845;
    private static final int LONGEST_EXIF = 65_536;
    private static final int FRAME_HEADER = 16;

    private final ImageInputStream file;
    private int width;
    private int height;
    private boolean alpha;
    private Orientation orientation = Orientation.UPRIGHT;

    private WebpHeader(ImageInputStream file) {
        this.file = file;
    }

    static PictureHeader read(ImageInputStream file) throws IOException {
        WebpHeader header = new WebpHeader(file);
        header.chunks(FIRST_CHUNK, file.length());
        return new PictureHeader(
                PictureFormat.WEBP, header.width, header.height, header.alpha ? 4 : 3, 8, false, header.orientation);
    }

    /** The largest of all the sizes named counts: the canvas and the picture in it must not differ to deceive. */
    private void chunks(long from, long to) throws IOException {
        for (long position = from; position + 8 <= to; ) {
            file.seek(position);
            int type = file.readInt();
            long length = file.readUnsignedInt();
            long content = position + 8;
            switch (type) {
                case VP8X -> canvas();
                case VP8 -> lossy();
                case VP8L -> lossless();
                case ALPH -> alpha = true;
                case ANMF -> chunks(content + FRAME_HEADER, Math.min(to, content + length));
                case EXIF -> orientation = exif(length);
                default -> {}
            }
            position = content + length + (length & 1);
        }
    }

    private void canvas() throws IOException {
        alpha |= (file.readInt() & 0x10) != 0;
        size(1 + read24(), 1 + read24());
    }

    private void lossy() throws IOException {
        file.skipBytes(6);
        size(file.readUnsignedShort() & 0x3FFF, file.readUnsignedShort() & 0x3FFF);
    }

    private void lossless() throws IOException {
        file.skipBytes(1);
        int bits = file.readInt();
        alpha |= (bits >>> 28 & 1) != 0;
        size(1 + (bits & 0x3FFF), 1 + (bits >>> 14 & 0x3FFF));
    }

    private void size(int newWidth, int newHeight) {
        width = Math.max(width, newWidth);
        height = Math.max(height, newHeight);
    }

    private int read24() throws IOException {
        return file.readUnsignedShort() | file.readUnsignedByte() << 16;
    }

    private Orientation exif(long length) throws IOException {
        if (length > LONGEST_EXIF) {
            return Orientation.UPRIGHT;
        }
        byte[] tiff = new byte[(int) length];
        file.readFully(tiff);
        return Exif.orientation(Exif.isPrefixed(tiff) ? Exif.withoutPrefix(tiff) : tiff);
    }
}
