package com.lumiku.studio.drawing.appearance;

import java.util.List;
import java.util.Optional;

/**
 * What hands do and wear.
 *
 * @param gesture what they tell, or null
 * @param worn on hands and wrists
 */
public record Hands(Gesture gesture, List<Worn<Handwear>> worn) {

    /** At ease and bare. */
    public static final Hands AT_EASE = new Hands(null, List.of());

    public Optional<Worn<Handwear>> worn(Handwear kind) {
        return worn.stream().filter(one -> one.kind() == kind).findFirst();
    }

    /** The glove, of whatever kind. */
    public Optional<Worn<Handwear>> glove() {
        return worn.stream().filter(one -> one.kind().isGlove()).findFirst();
    }
}
