package com.lumiku.studio.media.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Against LittleCMS, which the platform brings. */
class MatrixProfileTest {

    private static final double[] SRGB = {0.4360, 0.2225, 0.0139, 0.3851, 0.7169, 0.0971, 0.1431, 0.0606, 0.7139};
    private static final double[] ADOBE = {0.6097, 0.3111, 0.0195, 0.2053, 0.6257, 0.0609, 0.1492, 0.0632, 0.7446};
    private static final double[] SRGB_CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

    static Stream<Arguments> wide() {
        return Stream.of(
                Arguments.of("Display P3", profile(SamplePictures.resource("display-p3.jpg"))),
                Arguments.of("Adobe RGB by its gamma", of(ADOBE, curve(563))),
                Arguments.of("a gamma of 1.8", of(SRGB, parametric(0, 1.8))),
                Arguments.of("a table", of(ADOBE, curve(0, 9000, 30000, 65535))),
                Arguments.of("linear", of(SRGB, curve())),
                Arguments.of(
                        "a curve with an offset", of(ADOBE, parametric(4, 2.4, 0.9, 0.05, 0.08, 0.04, 0.01, 0.005))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wide")
    void coloursAreThoseOfLittleCms(String name, ICC_Profile profile) {
        byte[] bytes = new byte[3 * 10_000];
        new Random(3).nextBytes(bytes);
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 10_000, 1, 3, null);
        for (int i = 0; i < bytes.length; i++) {
            raster.setSample(i / 3, 0, 2 - i % 3, bytes[i] & 0xFF);
        }
        assertThat(ColourProfile.convert(profile, raster, raster)).isTrue();
        assertThat(ColourProfile.isSrgb(profile)).isFalse();
        ColourProfile.toSrgb(bytes, 3, 100, profile);
        for (int i = 0; i < bytes.length; i++) {
            int expected = raster.getSample(i / 3, 0, 2 - i % 3);
            // LittleCMS computes in 14 bits, of which the darkest shades feel the last.
            int most = expected < 32 ? 3 : 1;
            assertThat(bytes[i] & 0xFF).as("byte %d", i).isBetween(expected - most, expected + most);
        }
    }

    static Stream<Arguments> srgb() {
        return Stream.of(
                Arguments.of("the platform's", ICC_Profile.getInstance(ColorSpace.CS_sRGB)),
                Arguments.of(
                        "of version 2 with parametric curves",
                        profile(SamplePictures.resource("07-profile-v2-parametric.jpg"))),
                Arguments.of("of version 4", profile(SamplePictures.resource("26-profile-part-missing.jpg"))),
                Arguments.of("a table of 1024", of(SRGB, table(1024))),
                Arguments.of("the shortest form", of(SRGB, parametric(3, SRGB_CURVE))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("srgb")
    void thoseOfSrgbChangeNothing(String name, ICC_Profile profile) {
        assertThat(ColourProfile.isSrgb(profile)).isTrue();
        byte[] bytes = {1, 2, 3};
        ColourProfile.toSrgb(bytes, 3, 1, profile);
        assertThat(bytes).containsExactly(1, 2, 3);
    }

    @Test
    void whatIsNearSrgbIsNotTakenForIt() {
        double[] other = SRGB.clone();
        other[0] += 0.004;
        assertThat(ColourProfile.isSrgb(of(other, parametric(3, SRGB_CURVE)))).isFalse();
        assertThat(ColourProfile.isSrgb(of(SRGB, parametric(0, 2.2)))).isFalse();
        assertThat(ColourProfile.isSrgb(of(SRGB, table(5)))).isFalse();
    }

    private static ICC_Profile profile(byte[] jpeg) {
        return ICC_Profile.getInstance(JpegParts.of(jpeg).profile());
    }

    private static byte[] table(int samples) {
        int[] table = new int[samples];
        for (int i = 0; i < samples; i++) {
            double value = i / (samples - 1.0);
            table[i] = (int)
                    Math.round(65535 * (value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4)));
        }
        return curve(table);
    }

    private static byte[] curve(int... samples) {
        ByteBuffer tag = ByteBuffer.allocate(12 + 2 * samples.length + samples.length % 2 * 2);
        tag.put("curv\0\0\0\0".getBytes(StandardCharsets.US_ASCII)).putInt(samples.length);
        for (int sample : samples) {
            tag.putShort((short) sample);
        }
        return tag.array();
    }

    private static byte[] parametric(int form, double... numbers) {
        ByteBuffer tag = ByteBuffer.allocate(12 + 4 * numbers.length);
        tag.put("para\0\0\0\0".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) form)
                .putShort((short) 0);
        for (double number : numbers) {
            tag.putInt((int) Math.round(number * 65536));
        }
        return tag.array();
    }

    /** A profile of three colours and one curve (ICC.1:2010). */
    private static ICC_Profile of(double[] colorants, byte[] curve) {
        int tags = 128 + 4 + 6 * 12;
        ByteBuffer profile = ByteBuffer.allocate(tags + 3 * 20 + curve.length);
        profile.putInt(profile.capacity()).putInt(0).putInt(0x04200000);
        profile.put("mntrRGB XYZ ".getBytes(StandardCharsets.US_ASCII));
        profile.position(36).put("acsp".getBytes(StandardCharsets.US_ASCII));
        profile.position(68).putInt(0xF6D6).putInt(0x10000).putInt(0xD32D);
        profile.position(128).putInt(6);
        String[] names = {"rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"};
        for (int i = 0; i < 6; i++) {
            profile.put(names[i].getBytes(StandardCharsets.US_ASCII));
            profile.putInt(i < 3 ? tags + 20 * i : tags + 60).putInt(i < 3 ? 20 : curve.length);
        }
        for (int i = 0; i < 9; i++) {
            if (i % 3 == 0) {
                profile.put("XYZ \0\0\0\0".getBytes(StandardCharsets.US_ASCII));
            }
            profile.putInt((int) Math.round(colorants[i] * 65536));
        }
        return ICC_Profile.getInstance(profile.put(curve).array());
    }
}
