package com.lumiku.studio.drawing.appearance;

import static com.lumiku.studio.drawing.appearance.SkinTone.*;

import java.util.List;

/** Where somebody's forebears lived: what is plausible when colours are not given. */
public enum Origin implements Trait {
    SOUTHEAST_ASIAN(
            List.of(BEIGE, MEDIUM, OLIVE, TAN),
            Range.DARK,
            "indonesian",
            "indonesia",
            "javanese",
            "sundanese",
            "balinese",
            "malay",
            "malaysian",
            "filipino",
            "thai",
            "vietnamese",
            "southeast asian",
            "jawa",
            "sunda",
            "bali",
            "melayu",
            "betawi",
            "batak",
            "minang"),
    EAST_ASIAN(
            List.of(PORCELAIN, FAIR, BEIGE),
            Range.DARK,
            "east asian",
            "asian",
            "chinese",
            "japanese",
            "korean",
            "tionghoa",
            "oriental",
            "asia"),
    SOUTH_ASIAN(
            List.of(OLIVE, TAN, BROWN),
            Range.DARK,
            "south asian",
            "indian",
            "pakistani",
            "bangladeshi",
            "sri lankan",
            "india"),
    MIDDLE_EASTERN(
            List.of(BEIGE, MEDIUM, OLIVE),
            Range.DARK,
            "middle eastern",
            "arab",
            "arabic",
            "persian",
            "turkish",
            "north african",
            "arabian"),
    AFRICAN(
            List.of(BROWN, DARK, DEEP),
            Range.DARK,
            "african",
            "black person",
            "black man",
            "black woman",
            "black girl",
            "black boy",
            "african american",
            "afro-american",
            "caribbean",
            "papuan",
            "nigerian",
            "kenyan",
            "afrika",
            "papua",
            "ambon"),
    EUROPEAN(
            List.of(PORCELAIN, FAIR, BEIGE),
            Range.ANY,
            "european",
            "caucasian",
            "white person",
            "white man",
            "white woman",
            "western person",
            "american",
            "british",
            "german",
            "scandinavian",
            "nordic",
            "russian",
            "bule",
            "eropa"),
    LATIN(
            List.of(BEIGE, MEDIUM, OLIVE, TAN),
            Range.BROWN,
            "latin",
            "latina",
            "latino",
            "hispanic",
            "brazilian",
            "mexican",
            "mediterranean",
            "italian",
            "spanish"),
    MIXED(
            List.of(BEIGE, MEDIUM, OLIVE, TAN, BROWN),
            Range.BROWN,
            "mixed person",
            "mixed race",
            "mixed heritage",
            "multiracial",
            "biracial",
            "blasteran",
            "campuran");

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
    private final List<String> words;

    Origin(List<SkinTone> skins, Range range, String... words) {
        this.skins = skins;
        this.range = range;
        this.words = List.of(words);
    }

    @Override
    public List<String> words() {
        return words;
    }

    public List<SkinTone> skins() {
        return skins;
    }

    public Range range() {
        return range;
    }
}
