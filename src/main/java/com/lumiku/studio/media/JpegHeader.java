package com.lumiku.studio.media;

import java.io.IOException;
import javax.imageio.stream.ImageInputStream;

/** The segments of a JPEG file up to its first scan (ITU-T T.81, annex B). */
final class JpegHeader {

    private static final int SOF0 = 0xC0;
    private static final int SOF2 = 0xC2;
    private static final int SOF15 = 0xCF;
    private static final int DHT = 0xC4;
    private static final int JPG = 0xC8;
    private static final int DAC = 0xCC;
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP1 = 0xE1;

    private JpegHeader() {}

    static PictureHeader read(ImageInputStream file) throws IOException {
        Orientation orientation = Orientation.UPRIGHT;
        PictureHeader frame = null;
        while (true) {
            int marker = marker(file);
            if (marker == SOI) {
                continue;
            }
            if (marker == EOI || marker == SOS) {
                break;
            }
            int length = file.readUnsignedShort() - 2;
            long end = file.getStreamPosition() + length;
            if (length < 0) {
                throw PictureHeader.corrupt("a segment of the JPEG has no length");
            }
            if (marker == APP1) {
                orientation = orientation(file, length, orientation);
            } else if (isFrame(marker)) {
                frame = frame(file, marker);
            }
            file.seek(end);
        }
        if (frame == null) {
            throw PictureHeader.corrupt("the JPEG has no frame");
        }
        return new PictureHeader(
                frame.format(),
                frame.width(),
                frame.height(),
                frame.components(),
                frame.bits(),
                frame.progressive(),
                orientation);
    }

    private static int marker(ImageInputStream file) throws IOException {
        if (file.readUnsignedByte() != 0xFF) {
            throw PictureHeader.corrupt("the JPEG's segments are broken");
        }
        int marker = 0xFF;
        while (marker == 0xFF) {
            marker = file.readUnsignedByte();
        }
        return marker;
    }

    private static boolean isFrame(int marker) {
        return marker >= SOF0 && marker <= SOF15 && marker != DHT && marker != JPG && marker != DAC;
    }

    private static PictureHeader frame(ImageInputStream file, int marker) throws IOException {
        if (marker > SOF2) {
            throw PictureHeader.corrupt("only baseline and progressive JPEG with Huffman coding is supported");
        }
        int bits = file.readUnsignedByte();
        int height = file.readUnsignedShort();
        int width = file.readUnsignedShort();
        int components = file.readUnsignedByte();
        if (bits != 8 || components != 1 && components != 3 && components != 4) {
            throw PictureHeader.corrupt("JPEG is supported with 8 bits and 1, 3 or 4 components");
        }
        return new PictureHeader(
                PictureFormat.JPEG, width, height, components, bits, marker == SOF2, Orientation.UPRIGHT);
    }

    private static Orientation orientation(ImageInputStream file, int length, Orientation other) throws IOException {
        byte[] segment = new byte[length];
        file.readFully(segment);
        return Exif.isPrefixed(segment) ? Exif.orientation(Exif.withoutPrefix(segment)) : other;
    }
}
