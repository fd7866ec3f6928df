package com.lumiku.studio.drawing.appearance;

import java.util.List;

/** How hair is worn, or what covers it. */
public enum HairStyle implements Trait {
    BALD(Wearer.MEN, "bald", "bald head", "shaved head", "botak", "gundul"),
    BUZZ_CUT(Wearer.MEN, "buzz cut", "buzzcut", "crew cut", "shaved hair", "very short hair", "cepak"),
    SHORT(Wearer.MEN, "short straight hair", "neat hair", "classic hair", "rambut pendek rapi"),
    SIDE_PART(
            Wearer.MEN, "side part", "side parted hair", "parted hair", "comb over", "belah samping", "belah pinggir"),
    UNDERCUT(Wearer.MEN, "undercut", "fade", "quiff", "pompadour", "faux hawk", "mohawk"),
    SLICKED_BACK(Wearer.MEN, "slicked back", "slick back", "slicked-back", "klimis"),
    SPIKY(Wearer.MEN, "spiky", "spiky hair", "messy", "messy hair", "tousled", "jabrik", "acak-acakan"),
    MAN_BUN(Wearer.MEN, "man bun", "top knot", "topknot"),
    PIXIE(Wearer.WOMEN, "pixie", "pixie cut"),
    BOB(Wearer.WOMEN, "bob", "bob cut", "chin length hair", "chin-length hair"),
    FRINGE(Wearer.WOMEN, "fringe", "bangs", "hair with bangs", "poni", "berponi"),
    SHOULDER_LENGTH(
            Wearer.WOMEN, "shoulder length", "shoulder-length", "medium hair", "medium length", "lob", "sebahu"),
    LONG_STRAIGHT(Wearer.WOMEN, "long straight", "straight hair", "long straight hair", "rambut lurus", "lurus"),
    LONG_WAVY(Wearer.WOMEN, "wavy", "wavy hair", "long wavy", "layered hair", "bergelombang"),
    LONG_CURLY(Wearer.WOMEN, "curly", "curly hair", "long curly", "curls", "keriting", "ikal"),
    SHORT_CURLY(Wearer.BOTH, "short curly", "short curly hair", "curly short hair", "keriting pendek", "ikal pendek"),
    AFRO(Wearer.BOTH, "afro", "kinky hair", "coily hair", "natural hair", "kribo"),
    DREADLOCKS(Wearer.BOTH, "dreadlocks", "dreads", "locs", "gimbal"),
    BUN(Wearer.WOMEN, "bun", "high bun", "updo", "hair up", "sanggul tinggi", "cepol"),
    LOW_BUN(Wearer.WOMEN, "low bun", "chignon", "tied back", "sanggul", "konde"),
    PONYTAIL(Wearer.WOMEN, "ponytail", "pony tail", "high ponytail", "kuncir", "ekor kuda", "dikuncir"),
    BRAIDS(Wearer.WOMEN, "braids", "braid", "braided hair", "pigtails", "twin braids", "kepang", "dikepang"),
    HIJAB(Wearer.SCARF, "hijab", "headscarf", "head scarf", "jilbab", "kerudung", "berhijab", "berjilbab", "muslimah"),
    HIJAB_PASHMINA(Wearer.SCARF, "pashmina", "hijab pashmina", "pashmina hijab", "shawl hijab", "selendang"),
    HIJAB_LONG(
            Wearer.SCARF, "khimar", "long hijab", "syari", "syar'i", "hijab syari", "jilbab panjang", "jilbab lebar"),
    TURBAN(Wearer.SCARF, "turban", "turban hijab", "hijab turban", "headwrap", "head wrap", "ciput");

    /** Who usually wears it, when nothing is said. */
    public enum Wearer {
        MEN,
        WOMEN,
        BOTH,
        SCARF
    }

    private final Wearer wearer;
    private final List<String> words;

    HairStyle(Wearer wearer, String... words) {
        this.wearer = wearer;
        this.words = List.of(words);
    }

    @Override
    public List<String> words() {
        return words;
    }

    public boolean isScarf() {
        return wearer == Wearer.SCARF;
    }

    public boolean isFeminine() {
        return wearer == Wearer.WOMEN || wearer == Wearer.SCARF;
    }

    /** Whether it is a plausible choice when nothing is said. */
    public boolean suits(Gender gender) {
        return wearer == Wearer.BOTH || wearer == (gender == Gender.MALE ? Wearer.MEN : Wearer.WOMEN);
    }
}
