package com.lumiku.studio.drawing.casting;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.Age;
import com.lumiku.studio.drawing.appearance.Bottom;
import com.lumiku.studio.drawing.appearance.Choice;
import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.appearance.Gender;
import com.lumiku.studio.drawing.appearance.HairStyle;
import com.lumiku.studio.drawing.appearance.Length;
import com.lumiku.studio.drawing.appearance.Noun;
import com.lumiku.studio.drawing.appearance.Print;
import com.lumiku.studio.drawing.appearance.Shoes;
import com.lumiku.studio.drawing.words.Words;
import java.util.List;
import java.util.Optional;

/** Decides what is worn below the waist and on the feet. */
record BottomCasting(Words words, Choice choice, Role role, Gender gender, Age age, HairStyle hair) {

    Print print(Bottom bottom) {
        boolean ofDress = bottom.isSkirt() && words.asksFor(Garment.APRON);
        return words.describing(Print.values(), ofDress ? Garment.DRESS : bottom).stream()
                .findFirst()
                .orElse(words.says("kilt") ? Print.PLAID : null);
    }

    Bottom bottom(Garment garment) {
        if (garment == Garment.LEOTARD && isGymnast()) {
            return Bottom.SHORTS;
        }
        if (garment.bottom().isOnePiece()) {
            boolean isLong = words.describing(Length.values(), garment).contains(Length.LONG)
                    || words.says("maxi dress", "floor-length", "ankle-length", "gaun panjang", "long dress");
            boolean isShort = words.describing(Length.values(), garment).contains(Length.SHORT)
                    || words.says(
                            "mini dress",
                            "minidress",
                            "short dress",
                            "skater dress",
                            "gaun mini",
                            "gaun pendek",
                            "dress mini");
            if (isShort && !hair.isHijab() && garment.bottom() == Bottom.DRESS) {
                return Bottom.SHORT_DRESS;
            }
            return hair.isHijab() || isLong ? Bottom.GOWN : garment.bottom();
        }
        boolean overDress = garment == Garment.APRON && words.asksFor(Garment.DRESS);
        return words.find(Bottom.values()).stream()
                .filter(said -> said != Bottom.SARONG || !new DrapeCasting(words).isSarongAbove())
                .findFirst()
                .or(() -> overDress ? Optional.of(hair.isHijab() ? Bottom.LONG_SKIRT : Bottom.SKIRT) : Optional.empty())
                .orElseGet(() -> usualBottom(garment));
    }

    /** A leotard without a tutu. */
    private boolean isGymnast() {
        return words.says("leotard", "gymnast", "gymnastics", "pesenam", "senam")
                && !words.says("tutu", "ballet", "ballerina", "ballet dancer", "balet", "balerina");
    }

    /** Of antiquity and heaven: the tunic reaches to the feet. */
    private boolean isAncient() {
        return words.says("toga", "roman tunic", "goddess", "dewi", "chiton", "greek god");
    }

    private Bottom usualBottom(Garment garment) {
        if (garment == Garment.TUNIC && isAncient()) {
            return Bottom.GOWN;
        }
        boolean ofRole = role != null && role.costume().below(gender) != null && !hair.isHijab();
        if (ofRole) {
            return role.costume().below(gender);
        }
        Bottom usual = words.says("skirt suit") ? Bottom.SKIRT : garment.bottom();
        if (hair.isHijab() && !usual.isLong()) {
            return Bottom.LONG_SKIRT;
        }
        if (gender == Gender.MALE && (usual == Bottom.SKIRT || usual == Bottom.LONG_SKIRT)) {
            return Bottom.TROUSERS;
        }
        boolean bare = gender == Gender.MALE && garment == Garment.TANK_TOP || words.asksFor(Accessory.PROSTHETIC_LEG);
        return bare ? Bottom.SHORTS : usual;
    }

    Shoes shoes(Garment garment) {
        if (garment.shoes() == Shoes.TALL_BOOTS && words.asksFor(Shoes.BOOTS)) {
            return Shoes.TALL_BOOTS;
        }
        if (words.first(Shoes.values()).isEmpty()
                && role != null
                && role.costume().shoes() != null) {
            return role.costume().shoes();
        }
        if (garment == Garment.TUNIC && isAncient()) {
            return words.first(Shoes.values()).orElse(Shoes.SANDALS);
        }
        boolean shod = garment.shoes() == Shoes.BAREFOOT && words.asksFor(Noun.SHOES);
        return words.first(Shoes.values())
                .or(() -> shod ? Optional.of(Shoes.LEATHER) : Optional.empty())
                .orElseGet(() ->
                        gender == Gender.MALE && (garment.shoes() == Shoes.HEELS || garment.shoes() == Shoes.FLATS)
                                ? Shoes.LEATHER
                                : womens(garment.shoes()));
    }

    private Shoes womens(Shoes usual) {
        return gender == Gender.FEMALE && usual == Shoes.LEATHER
                ? age.isMinor() ? Shoes.FLATS : choice.of("shoes", List.of(Shoes.HEELS, Shoes.FLATS))
                : usual;
    }
}
