package com.lumiku.studio.drawing.casting;

import com.lumiku.studio.drawing.appearance.Dye;
import com.lumiku.studio.drawing.appearance.FacialHair;
import com.lumiku.studio.drawing.appearance.HairColor;
import com.lumiku.studio.drawing.appearance.Print;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Decides about a second colour of hair: where it is, and which of the colours that are said is which. */
record DyeCasting(Words words) {

    /** What names ends without telling that they are dyed. */
    private static final Set<String> PLAIN = Set.of("ends", "tips", "ujung", "ujungnya", "ujung rambut");
    /** Beside one of these a second colour is dyed: grey strands are not. */
    private static final HairColor FIRST_DYED = HairColor.PINK;

    Dye dye() {
        if (words.asksFor(Dye.TEMPLES)) {
            return Dye.TEMPLES;
        }
        if (words.asksFor(Dye.UNDER) && colors().size() > 1) {
            return Dye.UNDER;
        }
        Optional<Dye> said = words.find(Dye.values()).stream()
                .filter(dye -> dye != Dye.SPLIT || colors().size() > 1)
                .filter(dye -> dye != Dye.UNDER)
                .filter(dye -> dye != Dye.TIPS || areDyed())
                .filter(dye -> !words.belongs(dye, FacialHair.values()))
                .filter(dye -> dye != Dye.RAINBOW || words.find(Dye.values()).size() == 1)
                .findFirst();
        if (said.isPresent()) {
            return said.get();
        }
        List<Print> prints = words.describing(Print.values(), HairCasting.NOUNS);
        if (prints.contains(Print.RAINBOW) || prints.contains(Print.TIE_DYE)) {
            return Dye.RAINBOW;
        }
        List<HairColor> hair = hair();
        if (hair.size() < 2) {
            return null;
        }
        return hair.stream().anyMatch(color -> color.compareTo(FIRST_DYED) >= 0) ? Dye.SPLIT : Dye.STREAKS;
    }

    /** Where two colours are said of the dye alone, the first is that of the hair: "blue to purple ombre". */
    Optional<Tint> main() {
        Dye dye = dye();
        boolean isOfDye =
                dye != null && (dye == Dye.SPLIT || dye == Dye.UNDER || hair().isEmpty()) && colors().size() > 1;
        return isOfDye ? Optional.of(new HairShades(words).of(colors().getFirst())) : Optional.empty();
    }

    /** @param main the colour of the hair */
    Tint second(Tint main) {
        Dye dye = dye();
        if (dye == null) {
            return null;
        }
        if (dye == Dye.TEMPLES) {
            return HairColor.GREY.color();
        }
        return colors().stream()
                .map(new HairShades(words)::of)
                .filter(color -> !color.equals(main))
                .reduce((one, other) -> dye == Dye.SPLIT ? one : other)
                .orElseGet(() -> dye == Dye.ROOTS ? Tint.shade(main, 0.7) : Tint.light(main, 0.45));
    }

    /** "Bows at the ends" colour no hair. */
    private boolean areDyed() {
        return !words.describing(HairColor.values(), Dye.TIPS).isEmpty() || !PLAIN.containsAll(words.phrases(Dye.TIPS));
    }

    private List<HairColor> hair() {
        return words.describing(HairColor.values(), HairCasting.NOUNS);
    }

    /** Those of the hair before those of what is dyed. */
    private List<HairColor> colors() {
        List<HairColor> dyed = words.describing(HairColor.values(), Dye.values());
        List<HairColor> told =
                words.asksFor(Dye.SPLIT) || words.asksFor(Dye.UNDER) ? words.loose(HairColor.values()) : List.of();
        List<HairColor> top = words.asksFor(Dye.UNDER) ? told : List.of();
        return Stream.of(top, hair(), dyed, told)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
