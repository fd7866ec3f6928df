package com.lumiku.studio.drawing.headwear;

import com.lumiku.studio.drawing.appearance.Headwear;
import com.lumiku.studio.drawing.appearance.Tailoring.Emblem;
import com.lumiku.studio.drawing.appearance.Worn;
import com.lumiku.studio.drawing.hair.HeadPrints;
import com.lumiku.studio.drawing.hair.Strands;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.prop.Props;
import com.lumiku.studio.drawing.prop.Shown;
import com.lumiku.studio.drawing.skull.FullMasks;
import com.lumiku.studio.drawing.skull.HeadSketch;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.Objects;

/** What is worn on the head: hats, and what leaves the hair to be seen. */
public final class Adornments {

    private static final Tint DARK = Tint.of(0x363846);
    private static final int[] BLOSSOMS = {0xF08FA4, 0xFBE3D2, 0xF4B95F, 0xFFFFFF, 0xD77FA8};

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
            case EAR_MUFFS -> earMuffs(head);
            case BANDANA -> Hats.bandana(head);
            case ANIMAL_HAT -> Hood.animalHat(head);
            case ANIMAL_HOOD -> Hood.animal(head);
            case PEARL_HEADBAND -> Trinkets.pearls(head);
            case COWL -> Veils.cowl(head);
            case HEADPHONES -> headphones(head);
            case CAT_HEADPHONES -> {
                Trinkets.catEars(head);
                headphones(head);
            }
            case FLOWERS -> flowers(head);
            case FLOWER -> Trinkets.flower(head, head.who().hat(), 1);
            case TIARA -> tiara(head);
            case CROWN -> Trinkets.crown(head);
            case HEADBAND -> headband(head);
            case HAIR_BOW -> Trinkets.bow(head);
            case HAIR_CLIP -> Trinkets.clip(head);
            case BUTTERFLY_CLIPS -> Trinkets.clips(head, Emblem.BUTTERFLY);
            case STAR_CLIPS -> Trinkets.clips(head, Emblem.STAR);
            case FLOWER_CLIPS -> Trinkets.clips(head, Emblem.FLOWER);
            case CURLERS -> Trinkets.curlers(head);
            case CAT_EARS -> Trinkets.catEars(head);
            case BUNNY_EARS -> Trinkets.bunnyEars(head);
            case HORNS -> Trinkets.horns(head);
            case TURBAN_FEATHER -> headband(head);
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

    private static void headphones(HeadSketch head) {
        double lean = 10 * Math.sin(head.face().yaw());
        double half = 88 * (1 - 0.35 * head.profile());
        head.pen()
                .line(
                        Curve.open(
                                -half,
                                0,
                                -half * 0.86,
                                -78,
                                -lean - 30,
                                -122,
                                -lean + 30,
                                -122,
                                half * 0.86,
                                -78,
                                half,
                                0),
                        DARK,
                        13);
        for (int side : new int[] {-1, 1}) {
            if (head.isFlat() || head.fromBehind() || side != head.side()) {
                Point2D ear = head.face().at(side * 82, 12);
                Shape cup = Curve.ellipse(ear.getX(), ear.getY(), 15 + 16 * head.profile(), 31);
                head.pen().fill(cup, head.who().hat());
                head.pen().line(cup, DARK, 5);
            }
        }
    }

    /** Balls of fur on a narrow band. */
    private static void earMuffs(HeadSketch head) {
        Tint fur = head.who().hat();
        head.pen().line(Curve.open(-80, -6, -74, -72, -30, -119, 30, -119, 74, -72, 80, -6), Tint.shade(fur, 0.45), 8);
        for (int side : new int[] {-1, 1}) {
            if (head.isFlat() || head.fromBehind() || side != head.side()) {
                Point2D ear = head.face().at(side * 82, 10);
                Strands.pompom(head, ear.getX(), ear.getY(), 31, fur);
            }
        }
    }

    private static void flowers(HeadSketch head) {
        for (int i = -4; i <= 4; i++) {
            double x = i * 19;
            double y = -62 - 26 * Math.cos(i * 0.42);
            if (head.face().facing(x, y) < -0.1 && !head.fromBehind()) {
                continue;
            }
            Point2D at =
                    head.fromBehind() ? new Point2D.Double(x, y) : head.face().at(x, y, 8);
            head.pen().fill(Curve.ellipse(at.getX() + 13, at.getY() + 7, 13, 7), Tint.of(0x7FAE86));
            blossom(
                    head,
                    at.getX(),
                    at.getY(),
                    i % 2 == 0 ? 11 : 8.5,
                    Tint.of(BLOSSOMS[Math.floorMod(i, BLOSSOMS.length)]));
        }
    }

    static void blossom(HeadSketch head, double x, double y, double size, Tint color) {
        for (int i = 0; i < 5; i++) {
            double angle = i * Math.PI * 2 / 5;
            head.pen()
                    .fill(
                            Curve.circle(
                                    x + size * 0.75 * Math.cos(angle), y + size * 0.75 * Math.sin(angle), size * 0.62),
                            color);
        }
        head.pen().fill(Curve.circle(x, y, size * 0.45), Tint.of(0xF3CE62));
    }

    private static void tiara(HeadSketch head) {
        if (head.fromBehind()) {
            return;
        }
        double x = head.face().at(0, -84).getX();
        double half = 46 * (1 - 0.4 * head.profile());
        Shape crown = Curve.polygon(
                x - half,
                -84,
                x - half * 1.1,
                -118,
                x - half * 0.55,
                -102,
                x,
                -138,
                x + half * 0.55,
                -102,
                x + half * 1.1,
                -118,
                x + half,
                -84,
                x,
                -92);
        Tint gold = head.who().hat();
        head.pen().fill(crown, gold);
        boolean pale = Tint.brightness(gold) > 0.72;
        head.pen().fill(Curve.circle(x, -108, 6.5), pale ? Tint.of(0x8FCDEE) : Tint.of(0xD8506A));
        for (int i = -2; pale && i <= 2; i++) {
            head.pen().line(crown, Tint.shade(gold, 0.2), 1.6);
            head.pen().fill(Curve.circle(x + i * half * 0.42, -90 + Math.abs(i) * 1.5, 4.4), Tint.of(0x8FCDEE));
            head.pen().fill(Curve.circle(x + i * half * 0.42 - 1, -91.4 + Math.abs(i) * 1.5, 1.6), Tint.WHITE);
        }
        head.pen().line(Curve.open(x - half, -86, x, -94, x + half, -86), Tint.shade(gold, 0.25), 3);
    }

    private static void headband(HeadSketch head) {
        Shape cap = head.skull().cap(16, 11, 40);
        Shape band = Curve.closed(
                -130, -44, -70, -66, 0, -76, 70, -66, 130, -44, 130, -28, 70, -46, 0, -54, -70, -46, -130, -28);
        Region cloth = Region.of(band).within(cap);
        head.pen().fill(cloth, head.who().hat());
        Tint second = Hats.trim(head).second();
        if (second != null && Hats.trim(head).print() == null) {
            head.pen().lineWithin(cloth, Curve.open(-130, -29, -70, -47, 0, -55, 70, -47, 130, -29), second, 19);
        }
        HeadPrints.draw(head, cloth, head.who().hat());
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
