package com.lumiku.studio.drawing.casting;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.Attire.Hands;
import com.lumiku.studio.drawing.appearance.ColorName;
import com.lumiku.studio.drawing.appearance.Gesture;
import com.lumiku.studio.drawing.appearance.Handwear;
import com.lumiku.studio.drawing.appearance.Prop;
import com.lumiku.studio.drawing.appearance.Worn;
import com.lumiku.studio.drawing.words.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Decides what hands do and wear.
 *
 * @param prop what is held up, or null
 */
record HandCasting(Words words, Worn<Prop> prop) {

    private static final String[] WAVING = {"waving", "waves", "melambaikan", "mengibarkan"};
    /** What a hand that is closed around a thing shows well enough. */
    private static final Set<Handwear> SEEN_HOLDING = EnumSet.of(
            Handwear.GLOVES,
            Handwear.RUBBER_GLOVES,
            Handwear.LONG_GLOVES,
            Handwear.MITTENS,
            Handwear.WATCH,
            Handwear.BRACELET,
            Handwear.BANGLES,
            Handwear.ROBOT_HAND);
    /** What is over both hands. */
    private static final Set<Prop> OVER_HANDS = EnumSet.of(Prop.BOXING_GLOVES, Prop.POM_POMS);

    /** Those that are on one hand. */
    private static final Set<Handwear> SINGLE = EnumSet.of(
            Handwear.RING, Handwear.WATCH, Handwear.BRACELET, Handwear.BANDAGE, Handwear.HOOK, Handwear.ROBOT_HAND);

    Hands hands() {
        List<Worn<Handwear>> worn = worn();
        return new Hands(gesture(worn), worn);
    }

    private List<Worn<Handwear>> worn() {
        boolean boxes = prop != null && prop.kind() == Prop.BOXING_GLOVES;
        Stream<Handwear> inked = new TattooCasting(words)
                .tattoos().stream()
                        .filter(tattoo -> tattoo.place() == Handwear.HAND_TATTOO)
                        .map(tattoo -> Handwear.HAND_TATTOO);
        return Stream.concat(words.find(Handwear.values()).stream(), inked)
                .distinct()
                .filter(kind -> kind != Handwear.HAND_TATTOO || !words.asksFor(Handwear.HENNA))
                .filter(kind -> !boxes || !kind.isGlove())
                .map(kind -> new Worn<>(kind, ColorName.of(words, kind).orElse(null), 1))
                .toList();
    }

    private Gesture gesture(List<Worn<Handwear>> worn) {
        if (prop != null && OVER_HANDS.contains(prop.kind())) {
            return null;
        }
        return words.find(Gesture.values()).stream()
                .filter(gesture -> gesture != Gesture.WAVE || prop == null || !words.follows(prop.kind(), WAVING))
                .findFirst()
                .map(this::withTheOtherHand)
                .orElseGet(() -> words.asksFor(Accessory.BABY_BUMP) ? Gesture.HANDS_ON_BELLY : showing(worn));
    }

    /** A heart of two hands is none of one. */
    private Gesture withTheOtherHand(Gesture gesture) {
        return gesture == Gesture.HEART_HANDS && prop != null ? Gesture.FINGER_HEART : gesture;
    }

    /** Hands are raised to show what is on them; null where nothing is. */
    private Gesture showing(List<Worn<Handwear>> worn) {
        // What only a role implies may be of the glove's own colour.
        boolean holds = prop != null
                && (words.asksFor(prop.kind())
                        || worn.stream().noneMatch(one -> one.kind().isGlove()));
        boolean seen = holds && worn.stream().allMatch(one -> SEEN_HOLDING.contains(one.kind()));
        if (worn.isEmpty() || seen) {
            return null;
        }
        return worn.stream().allMatch(one -> SINGLE.contains(one.kind()))
                ? Gesture.BACK_OF_HAND
                : Gesture.BACKS_OF_HANDS;
    }
}
