package com.lumiku.studio.media.picture;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Optional;

/** Colours of a picture with a profile of its own, such as Display P3 or of a printer, as everybody else has them. */
public final class ColourProfile {

    /** So many rows at once that neither calls nor memory count. */
    private static final int ROWS = 64;

    private static final int INKS = 4;
    private static final int SHADES = 256;

    private ColourProfile() {}

    /**
     * Changes the pixels to sRGB; a profile that does not fit them changes nothing.
     *
     * @param grey whether all of them are shades of grey, which a profile of greys fits
     */
    public static void toSrgb(DecodedPixels pixels, ICC_Profile profile, boolean grey) {
        if (profile.getColorSpaceType() == ColorSpace.TYPE_RGB) {
            toSrgb(pixels.bytes(), pixels.bytesPerPixel(), pixels.columns(), profile);
        } else if (grey && profile.getColorSpaceType() == ColorSpace.TYPE_GRAY) {
            shades(profile).ifPresent(shades -> replace(pixels, shades));
        }
    }

    private static void replace(DecodedPixels pixels, byte[] shades) {
        byte[] bytes = pixels.bytes();
        int step = pixels.bytesPerPixel();
        for (int at = step - 3; at < bytes.length; at += step) {
            System.arraycopy(shades, 3 * (bytes[at] & 0xFF), bytes, at, 3);
        }
    }

    /** Changes bytes as {@link DecodedPixels} has them; a profile that cannot be used, or is that of sRGB, changes nothing. */
    public static void toSrgb(byte[] bytes, int bytesPerPixel, int columns, ICC_Profile profile) {
        Optional<MatrixProfile> matrix = MatrixProfile.of(profile);
        if (matrix.isEmpty()) {
            WritableRaster raster = raster(bytes, bytesPerPixel, columns);
            convert(profile, raster, raster);
        } else if (!matrix.get().isSrgb()) {
            matrix.get().toSrgb(bytes, bytesPerPixel);
        }
    }

    /** Whether a profile is that of sRGB. */
    public static boolean isSrgb(ICC_Profile profile) {
        return MatrixProfile.of(profile).filter(MatrixProfile::isSrgb).isPresent();
    }

    /** The blue, green and red of shades of grey, which a profile may be of, or for equal parts of three colours. */
    public static byte[] ofGreys(byte[] greys, Optional<ICC_Profile> profile) {
        byte[] shades = profile.flatMap(ColourProfile::shades).orElse(null);
        byte[] bytes = new byte[3 * greys.length];
        for (int from = 0, to = 0; from < greys.length; from++, to += 3) {
            int shade = 3 * (greys[from] & 0xFF);
            bytes[to] = shades == null ? greys[from] : shades[shade];
            bytes[to + 1] = shades == null ? greys[from] : shades[shade + 1];
            bytes[to + 2] = shades == null ? greys[from] : shades[shade + 2];
        }
        return bytes;
    }

    /** For each shade, its blue, green and red; empty where the profile is of other colours, or broken. */
    private static Optional<byte[]> shades(ICC_Profile profile) {
        int type = profile.getColorSpaceType();
        if (type != ColorSpace.TYPE_GRAY && type != ColorSpace.TYPE_RGB) {
            return Optional.empty();
        }
        int bands = profile.getNumComponents();
        WritableRaster greys = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, SHADES, 1, bands, null);
        for (int i = 0; i < SHADES * bands; i++) {
            greys.setSample(i / bands, 0, i % bands, i / bands);
        }
        byte[] bytes = new byte[3 * SHADES];
        return convert(profile, greys, raster(bytes, 3, SHADES)) ? Optional.of(bytes) : Optional.empty();
    }

    /**
     * The colours of printing inks as blue, green and red; empty where the profile is not of four inks, or broken.
     *
     * @param inks amounts from 0 to 255, four to a pixel
     */
    static Optional<byte[]> ofInks(byte[] inks, int columns, ICC_Profile profile) {
        if (profile.getColorSpaceType() != ColorSpace.TYPE_CMYK) {
            return Optional.empty();
        }
        byte[] bytes = new byte[inks.length / INKS * 3];
        WritableRaster from = Raster.createInterleavedRaster(
                new DataBufferByte(inks, inks.length),
                columns,
                inks.length / INKS / columns,
                columns * INKS,
                INKS,
                new int[] {0, 1, 2, 3},
                null);
        return convert(profile, from, raster(bytes, 3, columns)) ? Optional.of(bytes) : Optional.empty();
    }

    private static WritableRaster raster(byte[] bytes, int step, int columns) {
        int[] bands = {step - 1, step - 2, step - 3};
        return Raster.createInterleavedRaster(
                new DataBufferByte(bytes, bytes.length),
                columns,
                bytes.length / step / columns,
                columns * step,
                step,
                bands,
                null);
    }

    /** Converts with LittleCMS. Whether the profile could be used; where it could not, the colours stay as they are. */
    static boolean convert(ICC_Profile profile, WritableRaster from, WritableRaster to) {
        ICC_Profile srgb = ((ICC_ColorSpace) ColorSpace.getInstance(ColorSpace.CS_sRGB)).getProfile();
        int columns = from.getWidth();
        try {
            ColorConvertOp conversion = new ColorConvertOp(new ICC_Profile[] {profile, srgb}, null);
            for (int y = 0; y < from.getHeight(); y += ROWS) {
                int rows = Math.min(ROWS, from.getHeight() - y);
                Raster part = from.createChild(0, y, columns, rows, 0, 0, null);
                WritableRaster converted = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, columns, rows, 3, null);
                to.setRect(0, y, conversion.filter(part, converted));
            }
            return true;
        } catch (CMMException | IllegalArgumentException e) {
            return false;
        }
    }
}
