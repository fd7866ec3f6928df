package com.lumiku.studio.media;

import java.io.IOException;
import javax.imageio.stream.ImageInputStream;

/** The chunks of a PNG file (PNG 3rd edition, section 11) as far as they tell size, kind and orientation. */
final class PngHeader {

    static final int IHDR = 0x49484452;
    static final int IDAT = 0x49444154;
    static final int IEND = 0x49454E44;

    private static final int SIGNATURE_BYTES = 8;
    private static final int CRC_BYTES = 4;
    private static final int EXIF = 0x65584966;
    private static final int LONGEST_EXIF = 65_536;

    private PngHeader() {}

    static PictureHeader read(ImageInputStream file) throws IOException {
        file.seek(SIGNATURE_BYTES);
        long length = file.readUnsignedInt();
        if (file.readInt() != IHDR || length != 13) {
            throw PictureHeader.corrupt("the PNG does not begin with its header");
        }
        int width = file.readInt();
        int height = file.readInt();
        int bits = file.readUnsignedByte();
        int components = components(file.readUnsignedByte());
        file.skipBytes(3 + CRC_BYTES);
        return new PictureHeader(PictureFormat.PNG, width, height, components, bits, false, orientation(file));
    }

    private static int components(int colourType) {
        return switch (colourType) {
            case 0, 3 -> 1;
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> throw PictureHeader.corrupt("the PNG has an unknown colour type");
        };
    }

    /** From a chunk before the pixels; one behind them is left aside. */
    private static Orientation orientation(ImageInputStream file) throws IOException {
        while (true) {
            long length = file.readUnsignedInt();
            int type = file.readInt();
            if (type == EXIF && length <= LONGEST_EXIF) {
                byte[] tiff = new byte[(int) length];
                file.readFully(tiff);
                return Exif.orientation(tiff);
            }
            if (type == IDAT || type == IEND) {
                return Orientation.UPRIGHT;
            }
            file.seek(file.getStreamPosition() + length + CRC_BYTES);
        }
    }
}
