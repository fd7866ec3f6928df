package com.lumiku.studio.drawing.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import org.junit.jupiter.api.Test;

/** Colours as plain values are those AWT would have made: pictures must stay what they were, to the pixel. */
class TintTest {

    /** Has no factor in common with 256, so that all values of each channel are met. */
    private static final int STEP = 37;

    @Test
    void saturationAndBrightnessAreThoseOfAwt() {
        for (int rgb = 0; rgb <= 0xFFFFFF; rgb += STEP) {
            Tint color = Tint.of(rgb);
            Hsb hsb = Hsb.of(color);
            float[] expected = Color.RGBtoHSB(color.red(), color.green(), color.blue(), null);
            float[] actual = {hsb.hue(), hsb.saturation(), hsb.brightness()};
            assertArrayEquals(expected, actual, color::toString);
            Hsb deeper = new Hsb(hsb.hue(), Math.min(1, hsb.saturation() * 1.4f), hsb.brightness() * 0.5f);
            assertEquals(
                    Color.getHSBColor(deeper.hue(), deeper.saturation(), deeper.brightness()),
                    deeper.tint().awt(),
                    color::toString);
        }
    }

    @Test
    void numbersAndTextsNameColors() {
        assertThat(Tint.of(0x12ABEF).awt()).isEqualTo(new Color(0x12ABEF));
        assertThat(Tint.decode("#12aBEf")).isEqualTo(Tint.of(0x12ABEF));
        assertThat(Tint.faint(Tint.WHITE, 0.5).awt()).isEqualTo(new Color(255, 255, 255, 128));
    }
}
