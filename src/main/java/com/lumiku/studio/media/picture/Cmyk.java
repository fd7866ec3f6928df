package com.lumiku.studio.media.picture;

import java.awt.color.ICC_Profile;
import java.util.Optional;

/**
 * Pictures in printing colours, which browsers take as Adobe's programs store them: inverted, optionally as luminance and
 * colour difference of the first three (Adobe Technical Note 5116). The file's profile says how they look; without one, inks
 * multiply.
 */
public final class Cmyk {

    private Cmyk() {}

    /**
     * Blue, green and red.
     *
     * @param samples four to a pixel, which are changed
     */
    public static byte[] bgr(byte[] samples, boolean ycck, int columns, Optional<ICC_Profile> profile) {
        toAmounts(samples, ycck);
        return profile.flatMap(inks -> ColourProfile.ofInks(samples, columns, inks))
                .orElseGet(() -> multiplied(samples));
    }

    /** How much of each ink there is, from 0 to 255. Luminance and colour differences stand for amounts as they are. */
    private static void toAmounts(byte[] samples, boolean ycck) {
        for (int i = 0; i < samples.length; i += 4) {
            if (ycck) {
                int rgb = Ycc.rgb((samples[i + 2] & 0xFF) << 16 | (samples[i + 1] & 0xFF) << 8 | samples[i] & 0xFF);
                samples[i] = (byte) (rgb >> 16);
                samples[i + 1] = (byte) (rgb >> 8);
                samples[i + 2] = (byte) rgb;
            } else {
                samples[i] = (byte) ~samples[i];
                samples[i + 1] = (byte) ~samples[i + 1];
                samples[i + 2] = (byte) ~samples[i + 2];
            }
            samples[i + 3] = (byte) ~samples[i + 3];
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
