package com.lumiku.studio.drawing.appearance;

import com.lumiku.studio.drawing.appearance.Tailoring.Emblem;
import com.lumiku.studio.drawing.paint.Tint;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is worn besides clothes.
 *
 * @param scarf the colour of what covers the hair, and of ribbons in it
 * @param frame of the glasses
 * @param lenses the colour of their glass, or null for its usual one
 * @param perch where the glasses sit
 * @param hat the colour of the headwear
 * @param trim what headwear or scarf has besides its colour
 * @param earringColor of the earrings
 * @param earringSide of the picture a single one is on: -1 for the viewer's left, 1 for the right, 0 for both
 * @param prop what is held up, or null
 * @param implied whether nothing but the role says so
 * @param hands what they do and wear
 * @param second what the other hand holds up, or null
 * @param companions the animals that are there
 * @param tucked whether the thing is under an arm
 * @param sign the lines on a sign, in capitals
 */
public record Attire(
        Tint scarf,
        Glasses glasses,
        Frame frame,
        Tint lenses,
        Perch perch,
        Headwear headwear,
        Tint hat,
        Trim trim,
        Earrings earrings,
        Tint earringColor,
        int earringSide,
        List<Worn<Accessory>> accessories,
        Worn<Prop> prop,
        boolean implied,
        Hands hands,
        Worn<Prop> second,
        List<Companion> companions,
        boolean tucked,
        List<String> sign) {

    /** Where glasses sit. */
    public enum Perch {
        EYES,
        /** Low on the nose: who wears them looks over them. */
        NOSE,
        /** Pushed up to the forehead. */
        HEAD
    }

    /**
     * What frames of glasses look like.
     *
     * @param color as said, or null for their usual one
     * @param size of the glasses, 1 where nothing is said
     * @param thickness of the frame, 1 where nothing is said
     * @param mottled whether it is of tortoiseshell
     */
    public record Frame(Tint color, double size, double thickness, boolean mottled) {

        public static final Frame USUAL = new Frame(null, 1, 1, false);
    }

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

    /**
     * An animal with somebody.
     *
     * @param color as said, or null for its usual one
     * @param collar its colour, or null for none but a dog's
     * @param leash its colour, or null for none
     * @param side of the picture it is on: -1 for the viewer's left, 1 for the right
     */
    public record Companion(Animal animal, Tint color, Tint collar, Tint leash, int side, Place place) {

        /** Where it is. */
        public enum Place {
            HEAD,
            HAND,
            NECK,
            SHOULDER,
            ARMS,
            BESIDE
        }
    }

    /**
     * What a hat or a scarf on the head has besides its colour; all of it may be null.
     *
     * @param print its pattern
     * @param second its other colour, that of the pattern first
     * @param band the colour around the crown
     * @param brim the colour of brim or visor
     * @param feather the colour of a feather in it
     * @param pompom the colour of the bobble on top
     * @param logo the colour of what is on its front
     * @param tilted whether it is worn at an angle
     * @param emblem what it shows
     */
    public record Trim(
            Print print,
            Tint second,
            Tint band,
            Tint brim,
            Tint feather,
            Tint pompom,
            Tint logo,
            boolean tilted,
            Worn<Emblem> emblem) {

        public static final Trim NONE = new Trim(null, null, null, null, null, null, null, false, null);

        /** The colour of the band, of brim and visor, where none is said. */
        public Tint band(Tint usual) {
            return band != null ? band : print == null && second != null ? second : usual;
        }

        /** The colour of brim or visor. */
        public Tint brim(Tint usual) {
            return brim != null ? brim : usual;
        }

        /** What is said of band, brim or feather, or null. */
        public Tint edge() {
            return Stream.of(band, brim, feather, pompom, print == null ? second : null)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
    }
}
