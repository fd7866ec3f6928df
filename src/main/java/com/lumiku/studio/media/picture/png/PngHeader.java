package com.lumiku.studio.media.picture.png;

import com.lumiku.studio.media.picture.Exif;
import com.lumiku.studio.media.picture.Orientation;
import com.lumiku.studio.media.picture.PictureFormat;
import com.lumiku.studio.media.picture.PictureHeader;
import java.io.IOException;
import javax.imageio.stream.ImageInputStream;

/** The chunks of a PNG file (PNG 3rd edition, section 11) as far as they tell size, kind and orientation. */
public final class PngHeader {

    static final int IHDR = 0x49484452;
    static final int IDAT = 0x49444154;
    static final int IEND = 0x49454E44;

    private static final int SIGNATURE_BYTES = 8;
    private static final int CRC_BYTES = 4;
    private static final int PALETTE = 3;
    private static final int EXIF = 0x65584966;
    private static final int LONGEST_EXIF = 65_536;

    private PngHeader() {}

    public static PictureHeader read(ImageInputStream file) throws IOException {
        file.seek(SIGNATURE_BYTES);
        long length = file.readUnsignedInt();
        if (file.readInt() != IHDR || length != 13) {
            throw PictureHeader.damaged("the PNG does not begin with its header");
        }
        int width = file.readInt();
        int height = file.readInt();
        int bits = file.readUnsignedByte();
        int colourType = file.readUnsignedByte();
        int samples = samples(colourType);
        boolean few = bits == 1 || bits == 2 || bits == 4;
        if (!(bits == 8 || few && samples == 1 || bits == 16 && colourType != PALETTE)
                || file.readUnsignedShort() != 0
                || file.readUnsignedByte() > 1) {
            throw PictureHeader.damaged("the PNG's header asks for what there is not");
        }
        file.skipBytes(CRC_BYTES);
        return beforePixels(file, width, height, samples, bits);
    }

    /** Samples of a pixel, as stored. */
    static int samples(int colourType) {
        return switch (colourType) {
            case 0, 3 -> 1;
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> throw PictureHeader.damaged("the PNG has an unknown colour type");
        };
    }

    /** What else counts is in front of the pixels; orientation behind them is left aside. */
    private static PictureHeader beforePixels(ImageInputStream file, int width, int height, int samples, int bits)
            throws IOException {
        Orientation orientation = Orientation.UPRIGHT;
        int alpha = 0;
        while (true) {
            long length = file.readUnsignedInt();
            int type = file.readInt();
            if (type == IDAT || type == IEND) {
                return new PictureHeader(PictureFormat.PNG, width, height, samples + alpha, bits, false, orientation);
            }
            long next = file.getStreamPosition() + length + CRC_BYTES;
            if (type == EXIF && length <= LONGEST_EXIF) {
                byte[] tiff = new byte[(int) length];
                file.readFully(tiff);
                orientation = Exif.orientation(tiff);
            }
            if (type == PngChunks.TRNS && samples % 2 == 1) {
                alpha = 1;
            }
            file.seek(next);
        }
    }
}
