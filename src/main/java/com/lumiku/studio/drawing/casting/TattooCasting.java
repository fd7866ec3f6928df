package com.lumiku.studio.drawing.casting;

import com.lumiku.studio.drawing.appearance.ColorName;
import com.lumiku.studio.drawing.appearance.Features.Tattoo;
import com.lumiku.studio.drawing.appearance.Features.Tattoo.Extent;
import com.lumiku.studio.drawing.appearance.Handwear;
import com.lumiku.studio.drawing.appearance.Mark;
import com.lumiku.studio.drawing.appearance.Tailoring.Emblem;
import com.lumiku.studio.drawing.appearance.Worn;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.words.Inked;
import com.lumiku.studio.drawing.words.Trait;
import com.lumiku.studio.drawing.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Decides where tattoos are and what they show. */
record TattooCasting(Words words) {

    static final List<Mark> MARKS =
            List.of(Mark.TATTOO, Mark.NECK_TATTOO, Mark.ARM_TATTOO, Mark.CHEST_TATTOO, Mark.HEAD_TATTOO);

    private static final Set<String> FACE = Set.of(
            "face",
            "facial",
            "cheek",
            "cheeks",
            "forehead",
            "chin",
            "temple",
            "eye",
            "eyes",
            "eyebrow",
            "moko",
            "wajah",
            "muka",
            "pipi",
            "dahi",
            "dagu",
            "mata");
    private static final Set<String> HEAD = Set.of("head", "scalp", "kepala");
    private static final Set<String> NECK = Set.of("neck", "throat", "leher");
    private static final Set<String> CHEST = Set.of("chest", "collarbone", "collarbones", "torso", "dada", "selangka");
    private static final Set<String> HAND =
            Set.of("hand", "hands", "knuckle", "knuckles", "finger", "fingers", "wrist", "wrists", "jari", "punggung");
    private static final Set<String> ARM = Set.of(
            "arm",
            "arms",
            "forearm",
            "forearms",
            "bicep",
            "biceps",
            "sleeve",
            "sleeves",
            "shoulder",
            "shoulders",
            "lengan",
            "tangan",
            "bahu",
            "pundak");
    private static final Set<String> SHOULDER = Set.of("shoulder", "shoulders", "bahu", "pundak");
    private static final Set<String> ALL_OVER =
            Set.of("covered", "full", "sleeve", "sleeves", "heavily", "over", "penuh", "seluruh", "sekujur");
    private static final Set<String> SEVERAL = Set.of("arms", "forearms", "biceps", "both", "sleeves", "kedua");

    /** Whether an emblem is that of a tattoo. */
    boolean shows(Emblem emblem) {
        return words.tattoos().stream()
                .anyMatch(tattoo -> words.within(tattoo, Emblem.values()).contains(emblem));
    }

    List<Tattoo> tattoos() {
        return words.tattoos().stream()
                .flatMap(inked -> places(inked).stream().map(place -> tattoo(inked, place)))
                .toList();
    }

    /** As marks, with their sides. */
    List<Worn<Mark>> marks() {
        List<Worn<Mark>> marks = new ArrayList<>();
        for (Inked inked : words.tattoos()) {
            for (Trait place : places(inked)) {
                if (place instanceof Mark mark && marks.stream().noneMatch(one -> one.kind() == mark)) {
                    marks.add(new Worn<>(mark, color(), side(inked, mark)));
                }
            }
        }
        return marks;
    }

    private Tint color() {
        return color(MARKS.toArray(Mark[]::new));
    }

    /** The colour of a "rose tattoo" is not told by the flower. */
    private Tint color(Trait... nouns) {
        return ColorName.of(words, nouns)
                .filter(said -> !said.equals(ColorName.PINK.color()) || words.says("pink", "merah muda"))
                .orElse(null);
    }

    private Tattoo tattoo(Inked inked, Trait place) {
        Emblem motif = words.within(inked, Emblem.values()).stream()
                .filter(one -> one != Emblem.HEART || !isOverHeart(inked))
                .findFirst()
                .orElse(null);
        Tint color = motif == null ? null : color(motif);
        Extent extent = inked.tells(ALL_OVER) ? Extent.LIMB : inked.tells(SHOULDER) ? Extent.SHOULDER : Extent.MIDDLE;
        return new Tattoo(place, motif, color, inked.text().toUpperCase(Locale.ROOT), extent);
    }

    private List<Trait> places(Inked inked) {
        List<Trait> places = new ArrayList<>();
        add(places, Mark.TATTOO, inked, FACE);
        add(places, Mark.HEAD_TATTOO, inked, HEAD);
        add(places, Mark.NECK_TATTOO, inked, NECK);
        if (inked.tells(CHEST) || isOverHeart(inked)) {
            places.add(Mark.CHEST_TATTOO);
        }
        add(places, Handwear.HAND_TATTOO, inked, HAND);
        if (!places.contains(Handwear.HAND_TATTOO)) {
            add(places, Mark.ARM_TATTOO, inked, ARM);
        }
        // Of a "tattooed sailor" more is told elsewhere.
        boolean told = words.tattoos().size() > 1
                && words.within(inked, Emblem.values()).isEmpty();
        if (places.isEmpty() && !told) {
            places.add(Mark.NECK_TATTOO);
            if (inked.tells(ALL_OVER)) {
                places.add(Mark.ARM_TATTOO);
            }
        }
        return places;
    }

    /** The heart itself may be what is tattooed. */
    private static boolean isOverHeart(Inked inked) {
        int heart = inked.words().indexOf("heart");
        return heart > 0
                && Set.of("his", "her", "the", "my").contains(inked.words().get(heart - 1));
    }

    private static void add(List<Trait> places, Trait place, Inked inked, Set<String> told) {
        if (inked.tells(told)) {
            places.add(place);
        }
    }

    /** One that is on one arm is on that which holds nothing, unless it is said. */
    private static int side(Inked inked, Mark mark) {
        boolean left = inked.tells(Set.of("left", "kiri"));
        boolean right = inked.tells(Set.of("right", "kanan"));
        if (mark != Mark.ARM_TATTOO) {
            return right ? -1 : 1;
        }
        return inked.tells(SEVERAL) || inked.tells(ALL_OVER) ? 0 : left ? 1 : -1;
    }
}
