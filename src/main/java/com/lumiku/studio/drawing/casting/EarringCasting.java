package com.lumiku.studio.drawing.casting;

import com.lumiku.studio.drawing.appearance.Age;
import com.lumiku.studio.drawing.appearance.Choice;
import com.lumiku.studio.drawing.appearance.ColorName;
import com.lumiku.studio.drawing.appearance.Earrings;
import com.lumiku.studio.drawing.appearance.Gender;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.words.Trait;
import com.lumiku.studio.drawing.words.Words;
import java.util.List;
import java.util.Optional;

/** Decides about earrings. */
record EarringCasting(Words words, Choice choice, Role role, Gender gender, Age age) {

    private static final Tint GOLD = Tint.of(0xE0B04A);
    private static final Tint DIAMOND = Tint.of(0xD8EEF6);
    private static final Tint PEARL = Tint.of(0xF4EEE4);
    private static final String[] LARGE = {"huge", "big", "large", "giant", "enormous", "oversized", "statement"};

    Earrings earrings() {
        Optional<Earrings> said = words.first(Earrings.values())
                .map(one -> one == Earrings.STUDS && words.isCalled(one, LARGE) ? Earrings.DROPS : one);
        if (said.isPresent() || !words.refused(Earrings.values()).isEmpty()) {
            return said.orElse(Earrings.NONE);
        }
        if (role != null && role.costume().earrings() != null) {
            return role.costume().earrings();
        }
        boolean adorned = words.isEmpty() && gender == Gender.FEMALE && !age.isMinor() && choice.yes("jewelry", 0.5);
        return adorned
                ? choice.of("jewelry kind", List.of(Earrings.STUDS, Earrings.STUDS, Earrings.HOOPS))
                : Earrings.NONE;
    }

    /** As said, else their usual one. */
    Tint color(Earrings worn) {
        Trait[] nouns = worn == Earrings.DROPS ? new Trait[] {worn, Earrings.STUDS} : new Trait[] {worn};
        return ColorName.of(words, nouns).orElseGet(() -> usual(worn));
    }

    private Tint usual(Earrings worn) {
        if (words.follows(worn, "diamond", "diamonds", "crystal", "berlian")) {
            return DIAMOND;
        }
        Optional<Tint> stone = TailoringCasting.stone(words.phrases(worn).toString());
        if (stone.isPresent()) {
            return stone.get();
        }
        if (words.says(
                "rhinestone earrings",
                "diamond earrings",
                "diamond studs",
                "diamond drop earrings",
                "crystal earrings")) {
            return DIAMOND;
        }
        return switch (worn) {
            case PEARLS -> PEARL;
            case CROSSES, CUFFS -> Tint.of(0xC3CAD4);
            case PLUGS -> Tint.of(0x2C2D36);
            case FEATHERS -> Tint.of(0x7FA6B8);
            case TASSELS -> Tint.of(0xC8313A);
            case GEOMETRIC -> Tint.of(0x2B8C8C);
            default -> GOLD;
        };
    }

    /** Where a single earring hangs: "an earring in his left ear", "anting sebelah". */
    int side(Earrings worn) {
        if (words.near(worn, "left", "right", "kiri", "kanan")) {
            boolean both = words.near(worn, "left", "kiri") && words.near(worn, "right", "kanan");
            return both ? 0 : Sides.of(words, worn);
        }
        return words.near(worn, "single", "one", "sebelah", "satu") ? 1 : 0;
    }
}
