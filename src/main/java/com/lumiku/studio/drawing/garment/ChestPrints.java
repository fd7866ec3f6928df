package com.lumiku.studio.drawing.garment;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.appearance.Noun;
import com.lumiku.studio.drawing.appearance.Outfit;
import com.lumiku.studio.drawing.appearance.Print;
import com.lumiku.studio.drawing.appearance.Tailoring.Emblem;
import com.lumiku.studio.drawing.appearance.Worn;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.prop.Shown;
import com.lumiku.studio.drawing.torso.TorsoSketch;
import java.util.EnumSet;
import java.util.Set;

/** Letters, numbers and emblems on a chest. */
public final class ChestPrints {

    private static final Tint WHITE = Tint.of(0xFAF8F4);
    private static final Tint DARK = Tint.of(0x2C2D36);
    private static final double MIDDLE = 52;
    /** Up to that many letters stand in one line. */
    private static final int ONE_LINE = 8;
    /** Upon these no number is read. */
    private static final Set<Print> BUSY =
            EnumSet.of(Print.STRIPES, Print.WIDE_STRIPES, Print.VERTICAL_STRIPES, Print.PLAID, Print.CAMOUFLAGE);

    private ChestPrints() {}

    /** Letters, numbers and emblems. */
    public static void draw(TorsoSketch torso) {
        if (torso.fromBehind()) {
            return;
        }
        Outfit outfit = torso.outfit();
        Worn<Emblem> emblem = outfit.tailoring().emblem();
        String letters = outfit.tailoring().letters();
        if (emblem != null) {
            double y = letters.isEmpty() ? MIDDLE : MIDDLE - 12;
            double size = letters.isEmpty() ? 1.1 : 0.75;
            Shown.emblem(torso.onChest(0, y, size), emblem);
        }
        if (!letters.isEmpty() && torso.who().accessory(Accessory.NAME_NECKLACE).isEmpty()) {
            letters(torso, letters, emblem == null ? MIDDLE : MIDDLE + 24);
        }
    }

    private static void letters(TorsoSketch torso, String letters, double y) {
        Tint cloth = torso.outfit().garment().isLayer()
                ? torso.outfit().inner()
                : torso.outfit().color();
        Tint color =
                torso.outfit().tailoring().part(Noun.LETTERS).orElse(isLight(torso.outfit(), cloth) ? DARK : WHITE);
        if (torso.outfit().garment() == Garment.VARSITY_JACKET) {
            Shown.letters(
                    torso.onChest(40, MIDDLE, 1),
                    letters,
                    torso.outfit().tailoring().part(Noun.LETTERS).orElse(WHITE),
                    34,
                    36);
            return;
        }
        boolean number = letters.chars().allMatch(Character::isDigit) || letters.length() == 1;
        if (torso.outfit().print() != null
                && BUSY.contains(torso.outfit().print())
                && number
                && !torso.outfit().garment().isLayer()) {
            double wide = Math.min(58, 15.0 * letters.length());
            torso.onFront(Curve.polygon(-wide, y - 24, wide, y - 24, wide, y + 26, -wide, y + 26), WHITE);
            color = DARK;
        }
        boolean big = number && letters.length() <= 2;
        int space = letters.indexOf(' ');
        if (letters.length() <= ONE_LINE || space < 0) {
            Shown.letters(torso.onChest(0, big ? y + 4 : y, 1), letters, color, big ? 60 : 116, big ? 50 : 30);
            return;
        }
        Shown.letters(torso.onChest(0, y - 15, 1), letters.substring(0, space), color, 112, 24);
        Shown.letters(torso.onChest(0, y + 16, 1), letters.substring(space + 1), color, 112, 24);
    }

    private static boolean isLight(Outfit outfit, Tint cloth) {
        boolean printed = outfit.print() != null
                && outfit.tailoring().colors().stream().anyMatch(color -> Tint.brightness(color) > 0.7);
        return printed || Tint.brightness(cloth) > 0.6;
    }
}
