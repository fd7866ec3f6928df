package com.lumiku.studio.drawing.casting;

import com.lumiku.studio.drawing.appearance.Age;
import com.lumiku.studio.drawing.appearance.Choice;
import com.lumiku.studio.drawing.appearance.Dye;
import com.lumiku.studio.drawing.appearance.FacialHair;
import com.lumiku.studio.drawing.appearance.Gender;
import com.lumiku.studio.drawing.appearance.HairColor;
import com.lumiku.studio.drawing.appearance.Length;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides about beard and moustache. */
record BeardCasting(Words words, Choice choice, Role role, Gender gender, Age age) {

    private static final List<FacialHair> BEARDS = List.of(FacialHair.STUBBLE, FacialHair.BEARD, FacialHair.GOATEE);

    /** The colour that is told, or that of the role. */
    Optional<HairColor> said() {
        Optional<HairColor> said = words.describing(HairColor.values(), FacialHair.values()).stream()
                .findFirst();
        return said.or(() -> role != null && facialHair() == role.costume().beard()
                ? Optional.ofNullable(role.costume().beardColor())
                : Optional.empty());
    }

    Tint color(FacialHair grown, Tint hair) {
        // Nobody bleaches a beard.
        Tint own = words.says("bleached", "bleach blonde", "bleached blonde") ? HairColor.BROWN.color() : hair;
        return grown == FacialHair.NONE ? hair : said().map(HairColor::color).orElse(own);
    }

    /** "A black beard with grey streaks", "a black and white beard". */
    Tint streaks() {
        List<HairColor> said = words.describing(HairColor.values(), FacialHair.values());
        if (said.size() > 1) {
            return said.get(1).color();
        }
        return words.belongs(Dye.STREAKS, FacialHair.values())
                        || words.belongs(Dye.STREAK, FacialHair.values())
                        || words.belongs(Dye.TIPS, FacialHair.values())
                ? words.describing(HairColor.values(), Dye.values()).stream()
                        .findFirst()
                        .map(HairColor::color)
                        .orElse(null)
                : null;
    }

    FacialHair moustache(FacialHair grown) {
        return words.find(FacialHair.values()).stream()
                .filter(one -> one != FacialHair.MOUSTACHE && one.isMoustache() && grown.isBeard())
                .findFirst()
                .orElse(null);
    }

    FacialHair facialHair() {
        List<FacialHair> asked = words.find(FacialHair.values());
        if (!asked.isEmpty()) {
            return combined(asked);
        }
        if (!words.refused(FacialHair.values()).isEmpty() || gender != Gender.MALE || age.isMinor()) {
            return FacialHair.NONE;
        }
        if (role != null && role.costume().beard() != null) {
            return role.costume().beard();
        }
        boolean grown = words.isEmpty() && choice.yes("beard", 0.4);
        return grown ? choice.of("beard kind", BEARDS) : FacialHair.NONE;
    }

    /** A beard comes with a moustache; adjectives apart from the noun make it long or full. */
    private FacialHair combined(List<FacialHair> asked) {
        List<FacialHair> beards = new ArrayList<>(asked);
        beards.sort((one, other) -> Boolean.compare(other.isBeard(), one.isBeard()));
        FacialHair chosen = beards.contains(FacialHair.BRAIDED_BEARD) ? FacialHair.BRAIDED_BEARD : beards.getFirst();
        if (chosen == FacialHair.GOATEE && asked.contains(FacialHair.HANDLEBAR)) {
            return FacialHair.VAN_DYKE;
        }
        boolean isLong = words.describing(Length.values(), FacialHair.values()).contains(Length.LONG);
        if (isLong && (chosen == FacialHair.BEARD || chosen == FacialHair.FULL_BEARD)) {
            return FacialHair.LONG_BEARD;
        }
        if (isLong && chosen == FacialHair.GOATEE) {
            return FacialHair.VAN_DYKE;
        }
        if (chosen == FacialHair.MOUSTACHE
                && (isLong || words.near(chosen, "thick", "bushy", "big", "tebal", "lebat"))) {
            return FacialHair.THICK_MOUSTACHE;
        }
        return chosen == FacialHair.BEARD && words.near(chosen, "full", "bushy", "thick", "lebat", "tebal")
                ? FacialHair.FULL_BEARD
                : chosen;
    }
}
