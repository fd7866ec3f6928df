package com.lumiku.studio.drawing.casting;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.Age;
import com.lumiku.studio.drawing.appearance.FacialHair;
import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.appearance.Gender;
import com.lumiku.studio.drawing.appearance.Glasses;
import com.lumiku.studio.drawing.appearance.HairColor;
import com.lumiku.studio.drawing.appearance.HairStyle;
import com.lumiku.studio.drawing.appearance.Headwear;
import com.lumiku.studio.drawing.appearance.Mark;
import com.lumiku.studio.drawing.appearance.Prop;
import com.lumiku.studio.drawing.appearance.SkinTone;
import com.lumiku.studio.drawing.appearance.Worn;
import com.lumiku.studio.drawing.paint.Tint;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a role implies. All of it yields to what is said.
 *
 * @param women the garment of women, mostly that of men
 * @param stands for garments by a general word that mean this one: the "suit" of an astronaut
 * @param color of the garment, or null for its usual one
 * @param accent of the garment, or null
 * @param hat its colour, or null for its usual one
 * @param beardColor its colour, or null for that of the hair
 * @param place where pictures of the role are set, by the name of the setting, or null
 */
record Costume(
        Garment men,
        Garment women,
        Set<Garment> stands,
        Tint color,
        Tint accent,
        Headwear headwear,
        Tint hat,
        List<Worn<Accessory>> accessories,
        List<Mark> marks,
        Gender gender,
        Age age,
        HairStyle hair,
        Glasses glasses,
        FacialHair beard,
        HairColor beardColor,
        SkinTone skin,
        Prop prop,
        String place) {

    static Costume of(Garment garment) {
        return of(garment, garment);
    }

    static Costume of(Garment men, Garment women) {
        return new Costume(
                men, women, Set.of(), null, null, null, null, List.of(), List.of(), null, null, null, null, null, null,
                null, null, null);
    }

    Garment garment(Gender presented) {
        return presented == Gender.MALE ? men : women;
    }

    Costume standingFor(Garment... general) {
        return new Costume(
                men,
                women,
                Set.of(general),
                color,
                accent,
                headwear,
                hat,
                accessories,
                marks,
                gender,
                age,
                hair,
                glasses,
                beard,
                beardColor,
                skin,
                prop,
                place);
    }

    Costume in(int rgb) {
        return new Costume(
                men,
                women,
                stands,
                Tint.of(rgb),
                accent,
                headwear,
                hat,
                accessories,
                marks,
                gender,
                age,
                hair,
                glasses,
                beard,
                beardColor,
                skin,
                prop,
                place);
    }

    Costume accent(int rgb) {
        return new Costume(
                men,
                women,
                stands,
                color,
                Tint.of(rgb),
                headwear,
                hat,
                accessories,
                marks,
                gender,
                age,
                hair,
                glasses,
                beard,
                beardColor,
                skin,
                prop,
                place);
    }

    Costume hat(Headwear worn) {
        return new Costume(
                men,
                women,
                stands,
                color,
                accent,
                worn,
                null,
                accessories,
                marks,
                gender,
                age,
                hair,
                glasses,
                beard,
                beardColor,
                skin,
                prop,
                place);
    }

    Costume hat(Headwear worn, int rgb) {
        return new Costume(
                men,
                women,
                stands,
                color,
                accent,
                worn,
                Tint.of(rgb),
                accessories,
                marks,
                gender,
                age,
                hair,
                glasses,
                beard,
                beardColor,
                skin,
                prop,
                place);
    }

    Costume with(Accessory... worn) {
        Costume all = this;
        for (Accessory one : worn) {
            all = all.with(new Worn<>(one, null, 1));
        }
        return all;
    }

    Costume with(Accessory one, int rgb) {
        return with(new Worn<>(one, Tint.of(rgb), 1));
    }

    private Costume with(Worn<Accessory> one) {
        List<Worn<Accessory>> all = new ArrayList<>(accessories);
        all.add(one);
        return new Costume(
                men,
                women,
                stands,
                color,
                accent,
                headwear,
                hat,
                List.copyOf(all),
                marks,
                gender,
                age,
                hair,
                glasses,
                beard,
                beardColor,
                skin,
                prop,
                place);
    }

    Costume marked(Mark... shown) {
        return new Costume(
                men,
                women,
                stands,
                color,
                accent,
                headwear,
                hat,
                accessories,
                List.of(shown),
                gender,
                age,
                hair,
                glasses,
                beard,
                beardColor,
                skin,
                prop,
                place);
    }

    Costume by(Gender presented) {
        return new Costume(
                men,
                women,
                stands,
                color,
                accent,
                headwear,
                hat,
                accessories,
                marks,
                presented,
                age,
                hair,
                glasses,
                beard,
                beardColor,
                skin,
                prop,
                place);
    }

    Costume aged(Age years) {
        return new Costume(
                men,
                women,
                stands,
                color,
                accent,
                headwear,
                hat,
                accessories,
                marks,
                gender,
                years,
                hair,
                glasses,
                beard,
                beardColor,
                skin,
                prop,
                place);
    }

    Costume hair(HairStyle style) {
        return new Costume(
                men,
                women,
                stands,
                color,
                accent,
                headwear,
                hat,
                accessories,
                marks,
                gender,
                age,
                style,
                glasses,
                beard,
                beardColor,
                skin,
                prop,
                place);
    }

    Costume glasses(Glasses worn) {
        return new Costume(
                men,
                women,
                stands,
                color,
                accent,
                headwear,
                hat,
                accessories,
                marks,
                gender,
                age,
                hair,
                worn,
                beard,
                beardColor,
                skin,
                prop,
                place);
    }

    Costume beard(FacialHair grown) {
        return beard(grown, null);
    }

    Costume beard(FacialHair grown, HairColor dyed) {
        return new Costume(
                men,
                women,
                stands,
                color,
                accent,
                headwear,
                hat,
                accessories,
                marks,
                gender,
                age,
                hair,
                glasses,
                grown,
                dyed,
                skin,
                prop,
                place);
    }

    Costume skin(SkinTone tone) {
        return new Costume(
                men,
                women,
                stands,
                color,
                accent,
                headwear,
                hat,
                accessories,
                marks,
                gender,
                age,
                hair,
                glasses,
                beard,
                beardColor,
                tone,
                prop,
                place);
    }

    Costume holding(Prop held) {
        return new Costume(
                men,
                women,
                stands,
                color,
                accent,
                headwear,
                hat,
                accessories,
                marks,
                gender,
                age,
                hair,
                glasses,
                beard,
                beardColor,
                skin,
                held,
                place);
    }

    Costume at(String setting) {
        return new Costume(
                men,
                women,
                stands,
                color,
                accent,
                headwear,
                hat,
                accessories,
                marks,
                gender,
                age,
                hair,
                glasses,
                beard,
                beardColor,
                skin,
                prop,
                setting);
    }
}
