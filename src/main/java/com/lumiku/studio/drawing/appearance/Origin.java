package com.lumiku.studio.drawing.appearance;

import static com.lumiku.studio.drawing.appearance.SkinTone.*;

import com.lumiku.studio.drawing.words.Trait;
import java.util.List;

/** Where somebody's forebears lived: what is plausible when colours are not given. */
public enum Origin implements Trait {
    SOUTHEAST_ASIAN(List.of(BEIGE, MEDIUM, OLIVE, TAN), Range.DARK),
    EAST_ASIAN(List.of(PORCELAIN, FAIR, BEIGE), Range.DARK),
    SOUTH_ASIAN(List.of(OLIVE, TAN, BROWN), Range.DARK),
    MIDDLE_EASTERN(List.of(BEIGE, MEDIUM, OLIVE), Range.DARK),
    AFRICAN(List.of(BROWN, DARK, DEEP), Range.DARK),
    EUROPEAN(List.of(PORCELAIN, FAIR, BEIGE), Range.ANY),
    LATIN(List.of(BEIGE, MEDIUM, OLIVE, TAN), Range.BROWN),
    MIXED(List.of(BEIGE, MEDIUM, OLIVE, TAN, BROWN), Range.BROWN);

    /** How far the colours of hair and eyes range. */
    public enum Range {
        DARK(List.of(HairColor.BLACK, HairColor.BLACK, HairColor.DARK_BROWN), List.of(EyeColor.DARK_BROWN)),
        BROWN(
                List.of(HairColor.BLACK, HairColor.DARK_BROWN, HairColor.BROWN, HairColor.CHESTNUT),
                List.of(EyeColor.DARK_BROWN, EyeColor.BROWN, EyeColor.HAZEL)),
        ANY(
                List.of(
                        HairColor.DARK_BROWN,
                        HairColor.BROWN,
                        HairColor.CHESTNUT,
                        HairColor.AUBURN,
                        HairColor.RED,
                        HairColor.DARK_BLONDE,
                        HairColor.BLONDE),
                List.of(EyeColor.BROWN, EyeColor.HAZEL, EyeColor.GREEN, EyeColor.BLUE, EyeColor.GREY));

        private final List<HairColor> hair;
        private final List<EyeColor> eyes;

        Range(List<HairColor> hair, List<EyeColor> eyes) {
            this.hair = hair;
            this.eyes = eyes;
        }

        public List<HairColor> hair() {
            return hair;
        }

        public List<EyeColor> eyes() {
            return eyes;
        }
    }

    private final List<SkinTone> skins;
    private final Range range;

    Origin(List<SkinTone> skins, Range range) {
        this.skins = skins;
        this.range = range;
    }

    public List<SkinTone> skins() {
        return skins;
    }

    public Range range() {
        return range;
    }
}
