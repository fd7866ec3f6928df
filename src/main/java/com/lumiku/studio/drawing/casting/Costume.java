package com.lumiku.studio.drawing.casting;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.Age;
import com.lumiku.studio.drawing.appearance.Bottom;
import com.lumiku.studio.drawing.appearance.Earrings;
import com.lumiku.studio.drawing.appearance.FacialHair;
import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.appearance.Gender;
import com.lumiku.studio.drawing.appearance.Glasses;
import com.lumiku.studio.drawing.appearance.HairColor;
import com.lumiku.studio.drawing.appearance.HairStyle;
import com.lumiku.studio.drawing.appearance.Headwear;
import com.lumiku.studio.drawing.appearance.Mark;
import com.lumiku.studio.drawing.appearance.Print;
import com.lumiku.studio.drawing.appearance.Prop;
import com.lumiku.studio.drawing.appearance.Shoes;
import com.lumiku.studio.drawing.appearance.SkinTone;
import com.lumiku.studio.drawing.appearance.Worn;
import com.lumiku.studio.drawing.paint.Tint;
import java.util.List;
import java.util.Set;

/**
 * What a role implies. All of it yields to what is said.
 *
 * @param women the garment of women, mostly that of men
 * @param stands for garments by a general word that mean this one: the "suit" of an astronaut
 * @param color of the garment, or null for its usual one
 * @param accent of the garment, or null
 * @param print of the garment, or null
 * @param menBelow what men wear below it, or null for what goes with it
 * @param womenBelow the same of women
 * @param hat its colour, or null for its usual one
 * @param hairColor or null for what is natural
 * @param scarf the colour of a turban or headscarf, or null
 * @param raised whether the glasses are pushed up
 * @param beardColor its colour, or null for that of the hair
 * @param shoes of women and men, or null for those of the garment
 * @param shoeColor their colour, or null for a usual one
 * @param propColor of what is held, or null for its usual one
 * @param place where pictures of the role are set, by the name of the setting, or null
 */
record Costume(
        Garment men,
        Garment women,
        Set<Garment> stands,
        Tint color,
        Tint accent,
        Print print,
        Bottom menBelow,
        Bottom womenBelow,
        Headwear headwear,
        Tint hat,
        List<Worn<Accessory>> accessories,
        Earrings earrings,
        List<Worn<Mark>> marks,
        Gender gender,
        Age age,
        HairStyle hair,
        HairColor hairColor,
        Tint scarf,
        Glasses glasses,
        boolean raised,
        FacialHair beard,
        HairColor beardColor,
        SkinTone skin,
        Prop prop,
        Tint propColor,
        Shoes shoes,
        Tint shoeColor,
        String place) {

    /** What a being has whatever it wears. */
    static final Set<Mark> BODILY = Set.of(Mark.GREEN_SKIN, Mark.BLUE_SKIN, Mark.POINTED_EARS, Mark.FANGS);

    /** Whether it is a kind of being rather than a trade, told by skin, ears, teeth or wings. */
    boolean isCreature() {
        return marks.stream().anyMatch(mark -> BODILY.contains(mark.kind()))
                || headwear == Headwear.HORNS
                || headwear == Headwear.HALO
                || accessories.stream().anyMatch(worn -> worn.kind() == Accessory.WINGS);
    }

    Garment garment(Gender presented) {
        return presented == Gender.MALE ? men : women;
    }

    Bottom below(Gender presented) {
        return presented == Gender.MALE ? menBelow : womenBelow;
    }
}
