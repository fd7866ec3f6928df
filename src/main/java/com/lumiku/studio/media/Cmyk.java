package com.lumiku.studio.media;

import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.util.OptionalInt;

/**
 * Pictures in printing colours. Adobe's programs store them inverted, optionally as luminance and colour difference of the
 * first three (Adobe Technical Note 5116). The file's profile says how they look; without one, inks multiply.
 */
final class Cmyk {

    private static final int YCCK = 2;

    private Cmyk() {}

    static DecodedPixels decode(Raster raster, JpegSegments segments, Orientation orientation) {
        byte[] inks = ((DataBufferByte) raster.getDataBuffer()).getData();
        toAmounts(inks, segments.adobeTransform());
        byte[] bytes = segments.profile()
                .flatMap(profile -> ColourProfile.ofInks(inks, raster.getWidth(), profile))
                .orElseGet(() -> multiplied(inks));
        return new DecodedPixels(bytes, 3, raster.getWidth(), raster.getHeight(), orientation, false);
    }

    /** How much of each ink there is, from 0 to 255. */
    private static void toAmounts(byte[] inks, OptionalInt adobe) {
        if (adobe.isEmpty()) {
            return;
        }
        boolean ycck = adobe.getAsInt() == YCCK;
        for (int i = 0; i < inks.length; i += 4) {
            if (ycck) {
                int rgb = Ycc.rgb((inks[i + 2] & 0xFF) << 16 | (inks[i + 1] & 0xFF) << 8 | inks[i] & 0xFF);
                inks[i] = (byte) (rgb >> 16);
                inks[i + 1] = (byte) (rgb >> 8);
                inks[i + 2] = (byte) rgb;
            }
            for (int ink = i; ink < i + 4; ink++) {
                inks[ink] = (byte) ~inks[ink];
            }
        }
    }

    private static byte[] multiplied(byte[] inks) {
        byte[] bytes = new byte[inks.length / 4 * 3];
        int to = 0;
        for (int from = 0; from < inks.length; from += 4) {
            int light = ~inks[from + 3] & 0xFF;
            for (int ink = from + 2; ink >= from; ink--) {
                bytes[to++] = (byte) (((~inks[ink] & 0xFF) * light + 127) / 255);
            }
        }
        return bytes;
    }
}
