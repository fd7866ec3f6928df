package com.lumiku.studio.drawing.casting;

import com.lumiku.studio.drawing.appearance.ColorName;
import com.lumiku.studio.drawing.appearance.HairColor;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.words.Words;
import java.util.List;
import java.util.Map;

/** Shades of hair that have names of their own: lavender is a light purple. */
record HairShades(Words words) {

    private static final Tint PASTEL_PINK = Tint.of(0xF3BDCD);
    private static final Tint PASTEL_GREEN = Tint.of(0xB4DDB0);
    private static final Map<Tint, List<String>> NAMES = Map.of(
            ColorName.LAVENDER.color(),
            List.of("lavender", "lilac", "pastel purple", "light purple", "periwinkle", "ungu muda", "ungu pastel"),
            PASTEL_PINK,
            List.of("pastel pink", "light pink", "baby pink", "pale pink", "pink muda", "pink pastel"),
            ColorName.MAGENTA.color(),
            List.of("hot pink", "magenta", "neon pink", "bright pink", "fuchsia", "pink terang", "fuchsia pink"),
            Tint.of(0xF6B999),
            List.of("peach", "peachy", "pastel orange", "apricot"),
            Tint.of(0xA3CBEA),
            List.of(
                    "light blue",
                    "sky blue",
                    "pastel blue",
                    "baby blue",
                    "ice blue",
                    "icy blue",
                    "powder blue",
                    "biru muda",
                    "biru pastel",
                    "biru langit"),
            ColorName.NAVY.color(),
            List.of("navy", "dark blue", "midnight blue", "biru tua", "navy blue"),
            ColorName.MINT.color(),
            List.of("mint", "mint green", "seafoam", "hijau mint"),
            Tint.of(0xBE2233),
            List.of(
                    "cherry red",
                    "bright red",
                    "fire-engine red",
                    "fire engine red",
                    "crimson",
                    "scarlet",
                    "blood red",
                    "candy red",
                    "vivid red",
                    "merah menyala",
                    "merah terang",
                    "merah ceri"),
            ColorName.LIME.color(),
            List.of("neon green", "lime", "lime green", "hijau neon"),
            PASTEL_GREEN,
            List.of("pastel green", "light green", "hijau muda", "hijau pastel"));

    Tint of(HairColor color) {
        return NAMES.entrySet().stream()
                .filter(shade -> words.phrases(color).stream().anyMatch(shade.getValue()::contains))
                .findFirst()
                .map(Map.Entry::getKey)
                .orElse(color.color());
    }
}
