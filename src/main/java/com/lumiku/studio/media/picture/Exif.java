package com.lumiku.studio.media.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** The one thing wanted of EXIF data: which side is up. Whatever is wrong with the data, nothing else is. */
public final class Exif {

    private static final int ORIENTATION = 0x0112;
    private static final int SHORT = 3;

    private static final byte[] PREFIX = {'E', 'x', 'i', 'f', 0, 0};

    private Exif() {}

    /** Whether the data carries the name that JPEG puts in front of it. */
    public static boolean isPrefixed(byte[] data) {
        return data.length > PREFIX.length && Arrays.equals(data, 0, PREFIX.length, PREFIX, 0, PREFIX.length);
    }

    public static byte[] withoutPrefix(byte[] data) {
        return Arrays.copyOfRange(data, PREFIX.length, data.length);
    }

    /** The orientation that a TIFF structure (TIFF 6.0, section 2) names in its first directory. */
    public static Orientation orientation(byte[] tiff) {
        try {
            return orientation(ByteBuffer.wrap(tiff));
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            return Orientation.UPRIGHT;
        }
    }

    private static Orientation orientation(ByteBuffer tiff) {
        int byteOrder = tiff.getShort();
        if (byteOrder != 0x4949 && byteOrder != 0x4D4D) {
            return Orientation.UPRIGHT;
        }
        tiff.order(byteOrder == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        tiff.getShort();
        tiff.position(tiff.getInt());
        for (int entries = Short.toUnsignedInt(tiff.getShort()); entries > 0; entries--) {
            int tag = Short.toUnsignedInt(tiff.getShort());
            int type = tiff.getShort();
            tiff.getInt();
            if (tag == ORIENTATION && type == SHORT) {
                return Orientation.of(tiff.getShort());
            }
            tiff.getInt();
        }
        return Orientation.UPRIGHT;
    }
}
