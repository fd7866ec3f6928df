package com.lumiku.studio.drawing.hair;

import com.lumiku.studio.drawing.appearance.HairStyle;
import com.lumiku.studio.drawing.appearance.Headwear;
import com.lumiku.studio.drawing.hair.CroppedHair.Tuft;

/** How each style is drawn. */
public final class Hairdresser {

    private Hairdresser() {}

    /** @param worn on the head: what covers the crown leaves no room for hair that stands up */
    public static Hair of(HairStyle style, Headwear worn) {
        return worn.coversCrown() ? flat(style) : of(style);
    }

    /** What of a style is seen in the opening of a hood. */
    public static Hair inHood(HairStyle style) {
        return switch (style) {
            case LONG_CURLY, SHOULDER_CURLY, SHORT_CURLY, AFRO, AFRO_PUFFS, CURLY_MOHAWK ->
                new CurlyHair(84, -44, 60, 12, 0);
            case LONG_STRAIGHT, LONG_LOOSE, SHOULDER_LENGTH, HALF_UP -> new LongHair(Hairline.CURTAIN, 60, 80, 0, 0);
            case LONG_WAVY, BOB, FINGER_WAVES, PONYTAIL, BRAIDS, PIGTAILS, FRENCH_BRAID, LOW_PONYTAIL ->
                new LongHair(Hairline.SIDE_CURTAIN, 60, 80, 0, 0);
            case FRINGE, HIME_CUT -> new LongHair(Hairline.FRINGE, 60, 80, 0, 0);
            case SHAG, MULLET -> new LongHair(Hairline.SHAG, 60, 80, 0, 0);
            case SWEPT_FRINGE -> new LongHair(Hairline.SIDE_FRINGE, 60, 80, 0, 0);
            case EMO_FRINGE -> new LongHair(Hairline.OVER_EYE, 60, 80, 0, 0);
            case SHORT, SPIKY -> new CroppedHair(Hairline.JAGGED, 10, 4, 0, Tuft.NONE);
            case SIDE_PART, UNDERCUT, QUIFF, PIXIE -> new CroppedHair(Hairline.SWEPT, 10, 4, 0, Tuft.NONE);
            case DREADLOCKS, BOX_BRAIDS, DREADS_UP -> new LongHair(Hairline.CURTAIN, 60, 80, 0, 0);
            default -> of(style, Headwear.HOOD);
        };
    }

    private static Hair flat(HairStyle style) {
        return switch (style) {
            case SHORT,
                    SIDE_PART,
                    UNDERCUT,
                    SLICKED_BACK,
                    CURTAINS,
                    MAN_BUN,
                    PIXIE,
                    BOWL_CUT,
                    MOHAWK,
                    CURLY_MOHAWK,
                    QUIFF,
                    FLAT_TOP,
                    WIDOWS_PEAK,
                    BANTU_KNOTS -> new CroppedHair(Hairline.NEAT, 8, 4, 0, Tuft.NONE);
            case SPIKY -> new LongHair(Hairline.JAGGED, 50, 84, 8, 0);
            case AFRO, SHORT_CURLY, AFRO_PUFFS -> new CurlyHair(98, -20, 66, 14, 0);
            case BUN, SPACE_BUNS, CROWN_BRAID, BEEHIVE, BOUFFANT -> new TiedHair(TiedHair.Tie.LOW_BUN);
            case PONYTAIL -> new TiedHair(TiedHair.Tie.LOW_TAIL);
            case VICTORY_ROLLS -> of(HairStyle.SHOULDER_LENGTH);
            case COMB_OVER, TONSURE, BALD_CROWN -> of(HairStyle.RECEDING);
            case DREADS_UP -> of(HairStyle.DREADLOCKS);
            case HALF_UP -> of(HairStyle.LONG_WAVY);
            default -> of(style);
        };
    }

    private static Hair of(HairStyle style) {
        return switch (style) {
            case BALD -> new Bald(Bald.Rest.NOWHERE);
            case BUZZ_CUT -> new CroppedHair(Hairline.NEAT, 3, 1.5, 1, Tuft.NONE);
            case SHORT -> new CroppedHair(Hairline.CROP, 15, 5, 0, Tuft.TEXTURE);
            case SIDE_PART -> new CroppedHair(Hairline.SWEPT, 17, 5, 0, Tuft.SIDE_WAVE);
            case UNDERCUT -> new CroppedHair(Hairline.NEAT, 14, 2, 0.5, Tuft.QUIFF);
            case SLICKED_BACK -> new CroppedHair(Hairline.HIGH, 15, 4, 0, Tuft.NONE);
            case SPIKY -> new CroppedHair(Hairline.JAGGED, 15, 6, 0, Tuft.SPIKES);
            case MAN_BUN -> new CroppedHair(Hairline.HIGH, 10, 4, 0, Tuft.KNOT);
            case PIXIE -> new CroppedHair(Hairline.PIXIE, 17, 8, 0, Tuft.SIDE_WAVE);
            case BOB -> new LongHair(Hairline.SIDE_CURTAIN, 98, 94, 0, 98);
            case FRINGE -> new LongHair(Hairline.FRINGE, 190, 98, 2, 160);
            case SHOULDER_LENGTH -> new LongHair(Hairline.CURTAIN, 132, 100, 3, 128);
            case LONG_STRAIGHT -> new LongHair(Hairline.CURTAIN, 225, 100, 0, 205);
            case LONG_WAVY -> new LongHair(Hairline.SIDE_CURTAIN, 215, 112, 9, 195);
            case BABY_CURL -> new Bald(Bald.Rest.CURL);
            case ONE_SIDED -> new LongHair(Hairline.SIDE_CURTAIN, 215, 104, 8, 200, true);
            case LONG_CURLY -> new CurlyHair(104, -26, 92, 15, 165);
            case SHORT_CURLY -> new CurlyHair(93, -42, 74, 12, 0);
            case AFRO -> new CurlyHair(128, -38, 112, 22, 0);
            case DREADLOCKS -> new Dreadlocks(122, 10.5, false);
            case BUN -> new TiedHair(TiedHair.Tie.HIGH_BUN);
            case LOW_BUN -> new TiedHair(TiedHair.Tie.LOW_BUN);
            case PONYTAIL -> new TiedHair(TiedHair.Tie.PONYTAIL);
            case BRAIDS -> new Braids(Braids.Laid.TWO);
            case HIJAB -> new Headscarf(Headscarf.Drape.NEAT);
            case HIJAB_PASHMINA -> new Headscarf(Headscarf.Drape.PASHMINA);
            case HIJAB_LONG -> new Headscarf(Headscarf.Drape.LONG);
            case RECEDING -> new CroppedHair(Hairline.RECEDED, 15, 7, 0, Tuft.NONE);
            case MOHAWK -> new Shaved(Shaved.Left.CREST);
            case MULLET -> new LongHair(Hairline.JAGGED, 128, 70, 5, -10);
            case BOWL_CUT -> new CroppedHair(Hairline.BOWL, 17, 11, 0, Tuft.NONE);
            case CURTAINS -> new CroppedHair(Hairline.PARTED, 16, 9, 0, Tuft.LOBES);
            case LONG_LOOSE -> new LongHair(Hairline.CURTAIN, 150, 96, 5, 118);
            case SHOULDER_CURLY -> new CurlyHair(102, -24, 88, 15, 96);
            case AFRO_PUFFS -> new TwinTails(TwinTails.Gathered.PUFFS);
            case SPACE_BUNS -> new TwinTails(TwinTails.Gathered.BUNS);
            case PIGTAILS -> new TwinTails(TwinTails.Gathered.TAILS);
            case CORNROWS -> new Braids(Braids.Laid.IN_ROWS);
            case BOX_BRAIDS -> new Dreadlocks(190, 6.5, false);
            case DREADS_UP -> new Dreadlocks(0, 10.5, true);
            case FRENCH_BRAID -> new Braids(Braids.Laid.OVER_SHOULDER);
            case CROWN_BRAID -> new Braids(Braids.Laid.AROUND_HEAD);
            case HALF_UP -> new TiedHair(TiedHair.Tie.HALF_UP);
            case SIDE_SHAVE -> new Shaved(Shaved.Left.ONE_SIDE);
            case CURLY_MOHAWK -> new Shaved(Shaved.Left.CURLS);
            case SHORT_TWISTS -> new Dreadlocks(34, 8, false);
            case QUIFF -> new CroppedHair(Hairline.NEAT, 14, 5, 0, Tuft.POMPADOUR);
            case FLAT_TOP -> new CroppedHair(Hairline.NEAT, 10, 3, 0, Tuft.BOX);
            case WIDOWS_PEAK -> new CroppedHair(Hairline.PEAK, 15, 4, 0, Tuft.NONE);
            case COMB_OVER -> new Bald(Bald.Rest.COMBED_OVER);
            case BALD_CROWN -> new Bald(Bald.Rest.SIDES);
            case TONSURE -> new Bald(Bald.Rest.RING);
            case SHAG -> new LongHair(Hairline.SHAG, 128, 92, 10, 104);
            case EMO_FRINGE -> new LongHair(Hairline.OVER_EYE, 104, 92, 3, 92);
            case SWEPT_FRINGE -> new LongHair(Hairline.SIDE_FRINGE, 132, 98, 4, 128);
            case HIME_CUT -> new LongHair(Hairline.FRINGE, 225, 100, 0, 205);
            case LOW_PONYTAIL -> new TiedHair(TiedHair.Tie.LOW_TAIL);
            case BEEHIVE -> new SetHair(SetHair.Shaped.BEEHIVE);
            case BOUFFANT -> new SetHair(SetHair.Shaped.BOUFFANT);
            case FINGER_WAVES -> new SetHair(SetHair.Shaped.FINGER_WAVES);
            case VICTORY_ROLLS -> new SetHair(SetHair.Shaped.VICTORY_ROLLS);
            case BANTU_KNOTS -> new SetHair(SetHair.Shaped.BANTU_KNOTS);
            case HEADWRAP -> new Headscarf(Headscarf.Drape.FAN);
            case TURBAN -> new Headscarf(Headscarf.Drape.TURBAN);
        };
    }

    /** From where downwards hair is dyed whose ends are; where it stands up, from where upwards. */
    public static double tips(HairStyle style) {
        return switch (style) {
            case LONG_STRAIGHT, LONG_WAVY, ONE_SIDED, FRINGE, BOX_BRAIDS, HALF_UP, HIME_CUT -> 84;
            case BRAIDS, FRENCH_BRAID, LONG_CURLY -> 92;
            case SHAG, SWEPT_FRINGE, VICTORY_ROLLS, SHOULDER_LENGTH, LONG_LOOSE, SIDE_SHAVE, DREADLOCKS, MULLET -> 62;
            case BOB, SHOULDER_CURLY, EMO_FRINGE, FINGER_WAVES -> 46;
            case LOW_PONYTAIL -> 120;
            case PONYTAIL, PIGTAILS -> 50;
            case MOHAWK, CURLY_MOHAWK, QUIFF, FLAT_TOP, BEEHIVE, BOUFFANT, DREADS_UP, SPACE_BUNS, BUN, AFRO_PUFFS ->
                -134;
            default -> -100;
        };
    }

    /** Whether the ends are on top. */
    static boolean standsUp(HairStyle style) {
        return tips(style) < 0;
    }
}
