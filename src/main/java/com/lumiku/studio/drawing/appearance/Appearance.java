package com.lumiku.studio.drawing.appearance;

import com.lumiku.studio.drawing.paint.Tint;
import java.util.Optional;

/**
 * Everything that is to be seen of somebody, decided.
 *
 * @param years how old somebody looks, within the age
 * @param tilt of the head in a portrait, in radians to the viewer's right
 * @param turn of the head in a portrait, in radians to the viewer's right
 * @param detail which of the small variants of hair and face, 0 to 1
 */
public record Appearance(
        Gender gender,
        Age age,
        int years,
        Build build,
        Features features,
        Hairdo hairdo,
        Attire attire,
        Outfit outfit,
        double tilt,
        double turn,
        double detail) {

    public boolean isFemale() {
        return gender == Gender.FEMALE;
    }

    public boolean isChild() {
        return age == Age.CHILD;
    }

    public FaceShape face() {
        return features.shape();
    }

    public Tint skin() {
        return features.skin();
    }

    public Expression expression() {
        return features.expression();
    }

    public HairStyle hair() {
        return hairdo.style();
    }

    public Tint hairColor() {
        return hairdo.color();
    }

    public FacialHair facialHair() {
        return hairdo.facialHair();
    }

    public Tint scarf() {
        return attire.scarf();
    }

    public Glasses glasses() {
        return attire.glasses();
    }

    public Headwear headwear() {
        return attire.headwear();
    }

    public Tint hat() {
        return attire.hat();
    }

    public Earrings earrings() {
        return attire.earrings();
    }

    /** How far the sleeves reach. Who has something to show on the arms wears none where that is possible. */
    public Garment.Sleeve sleeve() {
        if (outfit.under() == Garment.BARE && outfit.garment().isVest()) {
            return Garment.Sleeve.NONE;
        }
        Garment.Sleeve worn =
                outfit.tailoring().sleeve().orElse(outfit.garment().sleeve());
        boolean bares = has(Mark.ARM_TATTOO)
                && (worn == Garment.Sleeve.SHORT || outfit.garment().isSleevelessToo());
        return bares ? Garment.Sleeve.NONE : worn;
    }

    public Gesture gesture() {
        return attire.hands().gesture();
    }

    public boolean has(Mark mark) {
        return mark(mark).isPresent();
    }

    public Optional<Worn<Mark>> mark(Mark mark) {
        return features.marks().stream().filter(worn -> worn.kind() == mark).findFirst();
    }

    public Optional<Worn<Accessory>> accessory(Accessory accessory) {
        return attire.accessories().stream()
                .filter(worn -> worn.kind() == accessory)
                .findFirst();
    }
}
