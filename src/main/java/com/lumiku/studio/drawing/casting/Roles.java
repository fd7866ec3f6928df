package com.lumiku.studio.drawing.casting;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.appearance.Gender;
import com.lumiku.studio.drawing.appearance.HairColor;
import com.lumiku.studio.drawing.appearance.HairStyle;
import com.lumiku.studio.drawing.appearance.Headwear;
import com.lumiku.studio.drawing.words.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which role words speak of. */
public final class Roles {

    /** What brides wear outside the west. */
    private static final Set<Garment> FESTIVE = EnumSet.of(
            Garment.KEBAYA,
            Garment.CHEONGSAM,
            Garment.HANBOK,
            Garment.KIMONO,
            Garment.AO_DAI,
            Garment.DASHIKI,
            Garment.KOKO,
            Garment.DIRNDL,
            Garment.BATIK_SHIRT);

    private static final Map<Role, Role> GROOMS = Map.of(
            Role.BRIDE, Role.GROOM,
            Role.JAVANESE_BRIDE, Role.JAVANESE_GROOM,
            Role.SUNDANESE_BRIDE, Role.JAVANESE_GROOM,
            Role.MINANG_BRIDE, Role.MINANG_GROOM,
            Role.BALINESE_BRIDE, Role.BALINESE_GROOM);

    /** Who stands before a statue is not that statue. */
    private static final String[] BEFORE_PLACES = {"at", "front", "near", "behind", "beside", "by", "visiting"};

    private Roles() {}

    /**
     * The role that is said, or null. A captain may be one of pirates, of police, of football; a baby beside grown people is not the
     * one that is portrayed.
     */
    public static Role of(Words words) {
        boolean grown = words.says(
                "mother", "mom", "mum", "father", "dad", "woman", "man", "lady", "guy", "parent", "ibu", "bapak",
                "ayah", "mama", "papa", "wanita", "pria");
        boolean christian = words.asksFor(Accessory.CROSS)
                || words.asksFor(Garment.FRIAR_ROBE)
                || words.asksFor(HairStyle.TONSURE)
                || words.says("rosary", "rosario", "rosary beads");
        List<Gender> genders = words.find(Gender.values());
        boolean isMan = genders.contains(Gender.MALE) && !genders.contains(Gender.FEMALE)
                || genders.isEmpty() && (words.asksFor(Headwear.BLANGKON) || words.says("beskap"));
        List<Role> roles = words.find(Role.values()).stream()
                .filter(role -> !role.equals(Role.BABY) || !grown)
                .filter(role -> !role.equals(Role.FAIRY) || !isPixieCut(words))
                .filter(role -> !role.equals(Role.LIBERTY) || !words.follows(role, BEFORE_PLACES))
                .map(role -> role.equals(Role.MONK) && christian ? Role.FRIAR : role)
                .map(role -> isMan ? groom(role) : role)
                .map(role -> role.equals(Role.BRIDE) || role.equals(Role.TRADITIONAL_BRIDE) ? bride(words, role) : role)
                .toList();
        return roles.stream()
                .filter(role -> !isAdded(role, roles))
                .findFirst()
                .orElse(roles.isEmpty() ? null : roles.getFirst());
    }

    /** A "platinum pixie" is a haircut, and so is that of a woman. */
    private static boolean isPixieCut(Words words) {
        boolean colored = !words.describing(HairColor.values(), HairStyle.PIXIE, Role.FAIRY)
                .isEmpty();
        return words.phrases(Role.FAIRY).equals(Set.of("pixie"))
                && !words.asksFor(Accessory.WINGS)
                && (colored || words.first(Gender.values()).isPresent());
    }

    /** What tells more about somebody who is something else: a goth who is a baker, an elf who is a chef. */
    private static boolean isAdded(Role role, List<Role> roles) {
        boolean creature = role.costume().isCreature()
                && roles.stream().anyMatch(one -> !one.costume().isCreature() && !Role.MANNERS.contains(one));
        return creature || Role.MANNERS.contains(role) || role.equals(Role.SEA_CAPTAIN);
    }

    /** What somebody is said to be besides: of a goth baker the goth, of a zombie nurse the zombie. */
    static List<Role> besides(Words words, Role role) {
        return words.find(Role.values()).stream()
                .filter(one -> !one.equals(role))
                .filter(one -> one.costume().isCreature() || Role.MANNERS.contains(one))
                .toList();
    }

    /** Who is dressed as it is custom in her country wears no western veil. */
    private static Role bride(Words words, Role role) {
        boolean western = words.asksFor(Garment.WEDDING_GOWN) || words.asksFor(Headwear.BRIDAL_VEIL);
        if (western) {
            return Role.BRIDE;
        }
        boolean indian = words.asksFor(Garment.SARI)
                || words.asksFor(Accessory.MAANG_TIKKA)
                || words.asksFor(Accessory.NOSE_CHAIN)
                || words.says("indian", "india", "hindu", "punjabi", "pakistani", "south asian", "bangladeshi");
        if (indian) {
            return Role.INDIAN_BRIDE;
        }
        boolean traditional = FESTIVE.stream().anyMatch(words::asksFor) || words.asksFor(HairStyle.HEADWRAP);
        boolean chinese = words.says("chinese", "china", "cina", "tionghoa");
        return traditional || chinese || words.asksFor(Headwear.CROWN) ? Role.TRADITIONAL_BRIDE : role;
    }

    /** A "pengantin" is a bride, but for a man. */
    private static Role groom(Role role) {
        return GROOMS.getOrDefault(role, role);
    }
}
