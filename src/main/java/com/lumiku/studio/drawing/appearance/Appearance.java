package com.lumiku.studio.drawing.appearance;

import com.lumiku.studio.drawing.paint.Tint;

/**
 * Everything that is to be seen of somebody, decided.
 *
 * @param scarf the colour of a headscarf, and of headwear
 * @param tilt of the head in a portrait, in radians to the viewer's right
 * @param turn of the head in a portrait, in radians to the viewer's right
 * @param detail which of the small variants of hair and face, 0 to 1
 */
public record Appearance(
        Gender gender,
        Age age,
        Build build,
        FaceShape face,
        Tint skin,
        HairStyle hair,
        Tint hairColor,
        Tint scarf,
        EyeShape eyeShape,
        Tint eyeColor,
        Expression expression,
        FacialHair facialHair,
        Glasses glasses,
        Headwear headwear,
        Jewelry jewelry,
        Outfit outfit,
        double tilt,
        double turn,
        double detail) {

    public boolean isFemale() {
        return gender == Gender.FEMALE;
    }

    public boolean isMature() {
        return age == Age.MATURE;
    }
}
