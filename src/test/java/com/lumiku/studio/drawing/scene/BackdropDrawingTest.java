package com.lumiku.studio.drawing.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lumiku.studio.drawing.Pictures;
import com.lumiku.studio.drawing.paint.PixelCanvas;
import com.lumiku.studio.drawing.words.Words;
import com.lumiku.studio.figure.Backdrop;
import com.lumiku.studio.figure.Description;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BackdropDrawingTest {

    private static BufferedImage drawn(Backdrop backdrop) {
        BufferedImage image = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
        BackdropDrawing.draw(
                new PixelCanvas(image), new Description(null, null, null, null, backdrop, null, 320, 200, 5));
        return image;
    }

    @Test
    void everySettingLooksDifferent() {
        Map<Integer, Setting> seen = new HashMap<>();
        for (Setting setting : Setting.values()) {
            for (String word : setting.words()) {
                assertEquals(setting, Words.of(word).first(Setting.values()).orElseThrow());
            }
            int picture = Arrays.hashCode(
                    Pictures.pixels(drawn(new Backdrop.Scene(setting.words().getFirst()))));
            Setting same = seen.put(picture, setting);
            assertEquals(null, same, () -> setting + " is drawn as " + same);
        }
        assertFalse(seen.containsKey(Arrays.hashCode(Pictures.pixels(drawn(new Backdrop.Suitable())))));
    }

    @ParameterizedTest
    @EnumSource(names = {"MORNING", "SUNSET", "NIGHT"})
    void theTimeOfDayChangesTheLight(DayTime time) {
        assertTrue(Pictures.difference(
                        drawn(new Backdrop.Scene("beach")),
                        drawn(new Backdrop.Scene("beach, " + time.words().getFirst())))
                > 0.02);
    }

    @Test
    void oneColourIsThatColour() {
        assertTrue(Arrays.stream(Pictures.pixels(drawn(new Backdrop.Solid("#12AB9F"))))
                .allMatch(rgb -> (rgb & 0xFFFFFF) == 0x12AB9F));
    }

    @Test
    void aPictureCoversAll() {
        BufferedImage halves = Pictures.halves(500, 900, 0xFF2020, 0x2020FF);
        BufferedImage drawn = drawn(new Backdrop.Picture(Pictures.png(halves)));
        assertEquals(0xFF2020, drawn.getRGB(0, 10) & 0xFFFFFF);
        assertEquals(0x2020FF, drawn.getRGB(319, 190) & 0xFFFFFF);
    }

    @Test
    void aPictureInPrintingColoursCoversAll() throws IOException {
        byte[] ycck = getClass().getResourceAsStream("/pictures/06-ycck.jpg").readAllBytes();
        BufferedImage drawn = drawn(new Backdrop.Picture(ycck));
        int corner = drawn.getRGB(2, 2);
        int opposite = drawn.getRGB(317, 197);
        assertTrue((corner >> 8 & 0xFF) < 60 && (opposite >> 8 & 0xFF) > 200);
    }

    @Test
    void whatIsNoPictureIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> drawn(new Backdrop.Picture(new byte[] {1, 2, 3})));
    }
}
