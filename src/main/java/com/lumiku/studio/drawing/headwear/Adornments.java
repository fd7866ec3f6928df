package com.lumiku.studio.drawing.headwear;

import com.lumiku.studio.drawing.appearance.Headwear;
import com.lumiku.studio.drawing.appearance.Tailoring.Emblem;
import com.lumiku.studio.drawing.appearance.Worn;
import com.lumiku.studio.drawing.hair.HeadPrints;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.prop.Props;
import com.lumiku.studio.drawing.prop.Shown;
import com.lumiku.studio.drawing.skull.FullMasks;
import com.lumiku.studio.drawing.skull.HeadSketch;
import java.awt.geom.AffineTransform;
import java.util.Objects;

/** What is worn on the head: hats, and what leaves the hair to be seen. */
public final class Adornments {

    /** How far a hat leans that is worn at an angle. */
    private static final double LEAN = Math.toRadians(11);

    private static final Tint BLOOD = Tint.of(0xA5202E);

    private Adornments() {}

    /** Draws what of it is behind head and body. */
    public static void behind(HeadSketch head) {
        switch (head.who().headwear()) {
            case NUN_VEIL -> Veils.behind(head, 118, 150);
            case BRIDAL_VEIL -> Veils.behind(head, 150, 260);
            case KEFFIYEH -> Veils.behind(head, 112, 150);
            case HALO -> Trinkets.halo(head);
            case HOOD, ANIMAL_HOOD -> Hood.behind(head);
            case TURBAN_FEATHER -> Trinkets.feathers(head);
            default ->
                Props.drawBehind(placed(head), head.who().headwear(), head.who().hat());
        }
    }

    /** Draws what of it is over the hair. */
    public static void draw(HeadSketch head) {
        if (head.who().headwear().coversCrown() && !head.fromBehind()) {
            Hats.shadow(head);
        }
        if (Hats.trim(head).tilted()) {
            AffineTransform lean = AffineTransform.getRotateInstance(LEAN, -12, -40);
            lean.translate(3, -3);
            wear(head.on(head.pen().in(lean)));
            return;
        }
        wear(head);
    }

    private static void wear(HeadSketch head) {
        switch (head.who().headwear()) {
            case NONE, HALO -> {}
            case CAP -> Caps.cap(head);
            case BACKWARDS_CAP -> Caps.backwardsCap(head);
            case BEANIE -> Hats.beanie(head);
            case HAT -> Hats.fedora(head);
            case SUN_HAT -> Hats.sunHat(head);
            case PECI -> Hats.peci(head);
            case BLANGKON -> Hats.blangkon(head);
            case CHEF_HAT -> Hats.toque(head);
            case HARD_HAT -> Hats.hardHat(head);
            case GRADUATION_CAP -> Hats.mortarboard(head);
            case FLAT_CAP -> FeltHats.flatCap(head);
            case BERET -> FeltHats.beret(head);
            case STETSON -> FeltHats.stetson(head);
            case BUCKET_HAT -> FeltHats.bucketHat(head);
            case CONICAL_HAT -> FeltHats.conicalHat(head);
            case TOP_HAT -> FeltHats.topHat(head);
            case TRICORN -> FeltHats.tricorn(head);
            case WITCH_HAT -> FeltHats.witchHat(head);
            case DEERSTALKER -> FeltHats.deerstalker(head);
            case SANTA_HAT -> FestiveHats.santaHat(head);
            case PARTY_HAT -> FestiveHats.partyHat(head);
            case JESTER_HAT -> FestiveHats.jesterHat(head);
            case SAILOR_HAT -> Caps.sailorHat(head);
            case POLICE_CAP -> Caps.peakedCap(head);
            case NURSE_CAP -> Caps.nurseCap(head);
            case SURGICAL_CAP -> Caps.surgicalCap(head);
            case SWIM_CAP -> Caps.swimCap(head);
            case AVIATOR_CAP -> Caps.aviatorCap(head);
            case JUDGE_WIG -> Caps.judgeWig(head);
            case HELMET -> Helmets.closed(head);
            case BIKE_HELMET -> Helmets.bike(head);
            case FIRE_HELMET -> Helmets.fire(head);
            case ARMY_HELMET -> Helmets.army(head);
            case KNIGHT_HELMET -> Helmets.knight(head);
            case VIKING_HELMET -> Helmets.viking(head);
            case SAMURAI_HELMET -> Helmets.samurai(head);
            case SPACE_HELMET -> Helmets.space(head);
            case NUN_VEIL -> Veils.nun(head);
            case BRIDAL_VEIL -> Veils.bridal(head);
            case KEFFIYEH -> Veils.keffiyeh(head);
            case NINJA_HOOD -> Veils.ninja(head);
            case HOOD -> Hood.draw(head);
            case SKI_MASK -> FullMasks.ski(head);
            case LUCHA_MASK -> FullMasks.wrestling(head);
            case BANDAGES -> FullMasks.bandages(head);
            case EAR_MUFFS -> Headbands.earMuffs(head);
            case BANDANA -> Hats.bandana(head);
            case ANIMAL_HAT -> Hood.animalHat(head);
            case ANIMAL_HOOD -> Hood.animal(head);
            case PEARL_HEADBAND -> Trinkets.pearls(head);
            case COWL -> Veils.cowl(head);
            case HEADPHONES -> Headbands.headphones(head);
            case CAT_HEADPHONES -> {
                Trinkets.catEars(head);
                Headbands.headphones(head);
            }
            case FLOWERS -> Headbands.flowers(head);
            case FLOWER -> Trinkets.flower(head, head.who().hat(), 1);
            case TIARA -> Headbands.tiara(head);
            case CROWN -> Trinkets.crown(head);
            case HEADBAND -> Headbands.headband(head);
            case HAIR_BOW -> Trinkets.bow(head);
            case HAIR_CLIP -> Trinkets.clip(head);
            case BUTTERFLY_CLIPS -> Trinkets.clips(head, Emblem.BUTTERFLY);
            case STAR_CLIPS -> Trinkets.clips(head, Emblem.STAR);
            case FLOWER_CLIPS -> Trinkets.clips(head, Emblem.FLOWER);
            case CURLERS -> Trinkets.curlers(head);
            case CAT_EARS -> Trinkets.catEars(head);
            case BUNNY_EARS -> Trinkets.bunnyEars(head);
            case HORNS -> Trinkets.horns(head);
            case TURBAN_FEATHER -> Headbands.headband(head);
            default -> ofSheet(head);
        }
        Worn<Emblem> emblem = Hats.trim(head).emblem();
        if (emblem != null && head.who().headwear().coversCrown() && !head.fromBehind()) {
            double y = head.who().headwear() == Headwear.BANDANA ? -66 : -86;
            AffineTransform place = AffineTransform.getTranslateInstance(
                    Hats.aside(head, 0) + 26 * Math.sin(head.face().yaw()), y);
            place.scale(0.66, 0.66);
            Shown.emblem(head.pen().in(place), emblem);
        }
    }

    private static void ofSheet(HeadSketch head) {
        Tint color = head.who().hat();
        Props.draw(placed(head), head.who().headwear(), color, Hats.trim(head).edge());
        Props.cloth(head.who().headwear())
                .ifPresent(cloth -> HeadPrints.draw(head, cloth, Objects.requireNonNullElse(color, Tint.WHITE)));
    }

    /** Where what is on a sheet is drawn. */
    static Pen placed(HeadSketch head) {
        return head.pen().in(AffineTransform.getTranslateInstance(Hats.aside(head, 0), 0));
    }

    /** Gauze wound around the head, over the hair. */
    public static void bandage(HeadSketch head) {
        Tint gauze = Tint.of(0xF7F3EA);
        Region cloth = Region.of(head.skull().cap(17, 13, 40))
                .within(Curve.closed(
                        -130, -34, -70, -46, 0, -52, 70, -46, 130, -34, 130, -64, 70, -84, 0, -92, -70, -84, -130,
                        -64));
        head.pen().fill(cloth, gauze);
        for (int i = 0; i < 4; i++) {
            head.pen()
                    .lineWithin(
                            cloth,
                            Curve.open(-110, -40 - i * 9, 0, -60 - i * 9 + (i % 2) * 6, 110, -44 - i * 9),
                            Tint.shade(gauze, 0.16),
                            2.2);
        }
        head.pen()
                .fillWithin(
                        cloth,
                        Curve.ellipse(34 - 20 * Math.sin(head.face().yaw()), -66, 12, 9),
                        Tint.faint(BLOOD, 0.5));
    }
}
