package com.lumiku.studio.media;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** Colours of a picture with a profile of its own, such as Display P3, as everybody else has them. */
final class ColourProfile {

    /** So many rows at once that neither calls nor memory count. */
    private static final int ROWS = 64;

    private ColourProfile() {}

    /** Changes the pixels from a colour space to sRGB; a space that cannot be used is taken for sRGB. */
    static DecodedPixels toSrgb(DecodedPixels pixels, ColorSpace colours) {
        if (colours instanceof ICC_ColorSpace profiled
                && colours.getType() == ColorSpace.TYPE_RGB
                && !colours.isCS_sRGB()) {
            convert(pixels, profiled.getProfile());
        }
        return pixels;
    }

    private static void convert(DecodedPixels pixels, ICC_Profile from) {
        ICC_Profile srgb = ((ICC_ColorSpace) ColorSpace.getInstance(ColorSpace.CS_sRGB)).getProfile();
        int step = pixels.bytesPerPixel();
        int[] bands = {step - 1, step - 2, step - 3};
        try {
            ColorConvertOp conversion = new ColorConvertOp(new ICC_Profile[] {from, srgb}, null);
            WritableRaster all = Raster.createInterleavedRaster(
                    new DataBufferByte(pixels.bytes(), pixels.bytes().length),
                    pixels.columns(),
                    pixels.rows(),
                    pixels.columns() * step,
                    step,
                    bands,
                    null);
            for (int y = 0; y < pixels.rows(); y += ROWS) {
                int rows = Math.min(ROWS, pixels.rows() - y);
                WritableRaster part = all.createWritableChild(0, y, pixels.columns(), rows, 0, 0, null);
                WritableRaster converted =
                        Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, pixels.columns(), rows, 3, null);
                part.setRect(conversion.filter(part, converted));
            }
        } catch (CMMException | IllegalArgumentException e) {
            // A broken profile: the colours stay as they are.
        }
    }
}
