package com.lumiku.studio.drawing.scene;

import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.sheet.Dye;
import com.lumiku.studio.drawing.sheet.Ink;

/**
 * In which light a place is seen.
 *
 * @param weather or null
 * @param accent a colour the words ask for, or one that suits
 * @param second another
 * @param isAsked whether the words ask for the first
 */
record Light(DayTime time, Weather weather, Tint accent, Tint second, boolean isAsked) implements Dye {

    private static final Tint LAMP = Tint.of(0xFFE29A);
    private static final Tint HAZE = Tint.of(0xFFFCF7);

    /** A colour of the sheet as it looks now. */
    @Override
    public Tint of(Ink ink) {
        if (ink.tone() != null) {
            return lit(isAsked || !ink.role().startsWith("asked") ? ink.toned(accent) : ink.usual());
        }
        return switch (ink.role()) {
            case "own" -> ink.usual();
            case "own-said" -> accent;
            case "own-second" -> second;
            case "lamp" -> time == DayTime.NIGHT ? LAMP : lit(ink.usual());
            case "leaf" -> lit(weather == null ? ink.usual() : weather.leaf(ink.usual()));
            case "zenith" -> sky(time.zenith());
            case "horizon" -> sky(time.horizon());
            default -> lit(ink.usual());
        };
    }

    private Tint sky(Tint color) {
        Tint hazy = hazy(color);
        return weather == null ? hazy : weather.veiled(hazy);
    }

    private Tint lit(Tint color) {
        // What is far away is paler, so that whoever is before it stands out.
        Tint hazy = hazy(time.lit(color));
        if (weather == null || !weather.isOvercast()) {
            return hazy;
        }
        if (weather != Weather.SNOWFALL) {
            return towards(hazy, weather.veiled(hazy), 0.4);
        }
        // Snow lies upon whatever is green.
        boolean green = color.green() > color.red() + 6 && color.green() > color.blue() + 6;
        return towards(hazy, Tint.WHITE, green ? 0.72 : 0.3);
    }

    private Tint hazy(Tint color) {
        return towards(color, HAZE, time == DayTime.NIGHT ? 0.06 : 0.2);
    }

    /** A mixture through which as much is seen as through the first. */
    private static Tint towards(Tint color, Tint other, double share) {
        Tint mixed = Tint.mix(color, other, share);
        return new Tint(mixed.red(), mixed.green(), mixed.blue(), color.alpha());
    }
}
