package com.lumiku.studio.drawing.casting;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.Choice;
import com.lumiku.studio.drawing.appearance.FacialHair;
import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.appearance.Gender;
import com.lumiku.studio.drawing.appearance.HairStyle;
import com.lumiku.studio.drawing.appearance.HairTexture;
import com.lumiku.studio.drawing.appearance.Headwear;
import com.lumiku.studio.drawing.appearance.Noun;
import com.lumiku.studio.drawing.appearance.Prop;
import com.lumiku.studio.drawing.appearance.Tailoring.Emblem;
import com.lumiku.studio.drawing.appearance.Tailoring.Guise;
import com.lumiku.studio.drawing.words.Trait;
import com.lumiku.studio.drawing.words.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Decides what is worn on the head. */
record HeadwearCasting(Words words, Choice choice, Role role, HairStyle hair, Garment garment) {

    /** Called a helmet for short. */
    private static final Set<Headwear> HELMETS = EnumSet.of(
            Headwear.HARD_HAT,
            Headwear.HELMET,
            Headwear.OPEN_HELMET,
            Headwear.BIKE_HELMET,
            Headwear.FIRE_HELMET,
            Headwear.ARMY_HELMET,
            Headwear.KNIGHT_HELMET,
            Headwear.VIKING_HELMET,
            Headwear.SAMURAI_HELMET,
            Headwear.SPACE_HELMET,
            Headwear.ROMAN_HELMET,
            Headwear.FOOTBALL_HELMET,
            Headwear.MINER_HELMET,
            Headwear.WINGED_HELMET,
            Headwear.RIDING_HELMET,
            Headwear.PITH_HELMET);

    /** Called a crown by those who do not know their names. */
    static final Set<Headwear> CROWNS = EnumSet.of(
            Headwear.SUNTIANG,
            Headwear.SIGER,
            Headwear.GELUNGAN,
            Headwear.PAES,
            Headwear.CASSOWARY_CROWN,
            Headwear.HORNBILL_BAND);

    private static final Set<HairStyle> TWO_TAILS =
            EnumSet.of(HairStyle.BRAIDS, HairStyle.PIGTAILS, HairStyle.FRENCH_BRAID, HairStyle.SPACE_BUNS);
    private static final Set<String> RIBBONS =
            Set.of("ribbon", "ribbons", "hair ribbons", "pita", "pita rambut", "pita merah", "bows");
    private static final Set<String> SHOWING =
            Set.of("hat", "beanie", "cap", "bandana", "bandanna", "helmet", "headband", "snapback");
    private static final Set<String> HEADSCARVES = Set.of("headscarf", "head scarf");

    /** Hair that a bandana is tied around. */
    private static final Set<HairStyle> BUILT_UP = EnumSet.of(
            HairStyle.VICTORY_ROLLS,
            HairStyle.BEEHIVE,
            HairStyle.BOUFFANT,
            HairStyle.AFRO,
            HairStyle.SPACE_BUNS,
            HairStyle.MOHAWK,
            HairStyle.QUIFF);

    /** Hats that leave room for hair. */
    private static final Set<Headwear> BRIMLESS =
            EnumSet.of(Headwear.PARTY_HAT, Headwear.PILLBOX_HAT, Headwear.SPACE_HELMET, Headwear.WELDING_MASK);

    /** Hats that are called by their names, whoever wears them. */
    private static final List<String> NAMED =
            List.of("panama", "fedora", "trilby", "pork", "homburg", "cloche", "baseball", "trucker", "snapback");

    static boolean isGeneral(Headwear worn) {
        return worn == Headwear.HAT || worn == Headwear.CAP || worn == Headwear.HELMET || worn == Headwear.OPEN_HELMET;
    }

    /** "Sanggul dengan bunga melati": flowers beside hair are worn there. */
    static boolean isFlowerInHair(Words words) {
        Stream<Trait> hair =
                Stream.concat(words.find(HairStyle.values()).stream(), words.find(new Noun[] {Noun.HAIR}).stream());
        boolean there = Stream.of(Prop.BOUQUET, Prop.ROSE, Prop.SUNFLOWER)
                .anyMatch(one -> words.near(one, "ear", "telinga", "kuping")
                        || words.near(one, "rambut", "sanggul", "konde", "gelungan", "kepala", "hair")
                                && !words.follows(one, Verbs.USING));
        return there
                || words.asksFor(Prop.BOUQUET)
                        && !words.follows(Prop.BOUQUET, Verbs.USING)
                        && hair.anyMatch(one ->
                                words.near(one, "bunga", "melati", "mawar", "kamboja", "flower", "flowers", "rose"));
    }

    /** What men tie around their heads is no hijab. */
    static boolean isMansHeadscarf(Words words) {
        List<Gender> people = words.find(Gender.values());
        return people.contains(Gender.MALE)
                && !people.contains(Gender.FEMALE)
                && words.asksFor(HairStyle.HIJAB)
                && HEADSCARVES.containsAll(words.phrases(HairStyle.HIJAB));
    }

    /** Little is worn over a headscarf; what a role implies yields to hair that it would hide. */
    Headwear headwear() {
        Headwear worn = saidHeadwear().orElseGet(() -> words.asksFor(Prop.HELMET) ? Headwear.NONE : impliedHeadwear());
        if (worn == Headwear.BANDANA && BUILT_UP.contains(hair)) {
            return Headwear.HEADBAND;
        }
        return hair.isScarf() && !worn.isOverScarf() ? Headwear.NONE : worn;
    }

    /** What a hat shows: the skull of "a skull bandana". */
    static Optional<Emblem> emblem(Words words) {
        return words.find(Emblem.values()).stream()
                .filter(emblem -> SHOWING.stream().anyMatch(hat -> words.precedes(new Trait[] {emblem}, hat))
                        || words.follows(emblem, "topi", "bandana", "kupluk", "helm"))
                .findFirst();
    }

    /** "A frog hat", "topi kodok". */
    static boolean isAnimalHat(Words words) {
        return Stream.of("hat", "beanie", "cap").anyMatch(hat -> words.precedes(Guise.values(), hat))
                || words.first(Guise.values())
                        .filter(animal -> words.follows(animal, "topi", "kupluk"))
                        .isPresent();
    }

    /** A headscarf of whoever shows hair or is known for it, which is no hijab. */
    static boolean isTiedAtNape(Words words, Role role) {
        Set<String> called = words.phrases(HairStyle.HIJAB);
        boolean general = !called.isEmpty() && HEADSCARVES.containsAll(called);
        boolean showsHair = words.asksFor(Noun.HAIR)
                || words.asksFor(HairTexture.CURLY)
                || words.find(HairStyle.values()).stream().anyMatch(style -> !style.isScarf());
        return general && (showsHair || role != null && Role.KERCHIEFED.contains(role));
    }

    private Optional<Headwear> saidHeadwear() {
        if (isTiedAtNape(words, role)) {
            return Optional.of(Headwear.BANDANA);
        }
        if (isAnimalHat(words) && !words.asksFor(Headwear.BEAR_HAT)) {
            return Optional.of(Headwear.ANIMAL_HAT);
        }
        List<Headwear> said = words.find(Headwear.values()).stream()
                .filter(worn -> worn != Headwear.HEADPHONES || !areHeadphonesAroundNeck())
                .filter(worn -> worn != Headwear.HAIR_BOW || !isOfHanbok() && !areRibbonsOfBraids(words, hair))
                .toList();
        Optional<Headwear> first = said.stream()
                .filter(worn -> worn != Headwear.HEADPHONES)
                .filter(worn -> worn != Headwear.FLOWER || said.size() == 1)
                .findFirst()
                .or(() -> said.stream().findFirst());
        if (first.isEmpty() && words.asksFor(Accessory.NECKERCHIEF) && !isNeckerchiefAroundNeck()) {
            return words.says("bandana", "bandanna") ? Optional.of(Headwear.BANDANA) : Optional.empty();
        }
        if (first.isEmpty() && isMansHeadscarf(words)) {
            return Optional.of(Headwear.KEFFIYEH);
        }
        if (first.isEmpty() && isFlowerInHair(words)) {
            return Optional.of(Headwear.FLOWER);
        }
        return first.map(this::ofRoleIfGeneral);
    }

    /** Ribbons of braids and pigtails are tied around their ends. */
    static boolean areRibbonsOfBraids(Words words, HairStyle hair) {
        Set<String> called = words.phrases(Headwear.HAIR_BOW);
        return TWO_TAILS.contains(hair)
                && (words.asksFor(Noun.HAIR_TIE) && words.says("ribbons")
                        || !called.isEmpty() && RIBBONS.containsAll(called));
    }

    /** The ribbon of a hanbok is tied before the chest. */
    private boolean isOfHanbok() {
        return garment == Garment.HANBOK && !words.near(Headwear.HAIR_BOW, "hair", "head", "rambut");
    }

    private Headwear ofRoleIfGeneral(Headwear said) {
        Headwear own = role == null ? null : role.costume().headwear();
        if (said == Headwear.BEEKEEPER_VEIL || Role.BEEKEEPER.equals(role) && said != Headwear.CAP) {
            return Headwear.BEEKEEPER_VEIL;
        }
        if ((said == Headwear.CROWN || said == Headwear.TIARA) && words.says("bali", "balinese")) {
            return Headwear.GELUNGAN;
        }
        if (said == Headwear.HAT && words.isCalled(said, "tiny", "mini")) {
            return Headwear.PILLBOX_HAT;
        }
        if (said == Headwear.CAP && Role.NURSE.equals(role)) {
            return Headwear.NURSE_CAP;
        }
        if (said == Headwear.TURBAN_FEATHER && words.says("papua", "asmat", "dani", "suku papua", "papuan")) {
            return Headwear.CASSOWARY_CROWN;
        }
        boolean african = garment == Garment.DASHIKI || words.says("agbada", "boubou", "senator suit", "kaftan");
        if (said == Headwear.CAP && african) {
            return Headwear.KUFI;
        }
        boolean isOwnCrown = said == Headwear.CROWN && CROWNS.contains(own);
        boolean isOwn = isGeneral(said)
                && (said != Headwear.CAP || own == null || own.isCap())
                && (!HELMETS.contains(said) || HELMETS.contains(own))
                && own != null
                && (own.coversCrown() || BRIMLESS.contains(own))
                && words.phrases(said).stream().noneMatch(text -> NAMED.stream().anyMatch(text::contains));
        return isOwnCrown || isOwn ? own : said;
    }

    private Headwear impliedHeadwear() {
        if (garment == Garment.ONESIE && words.first(Guise.values()).isPresent()) {
            return Headwear.ANIMAL_HOOD;
        }
        Headwear implied = role == null ? null : ofRole();
        if (implied == Headwear.JUDGE_WIG && words.isIndonesian()) {
            return Headwear.NONE;
        }
        boolean around = implied == Headwear.HEADPHONES && areHeadphonesAroundNeck();
        if (implied == null || around || !words.refused(Headwear.values()).isEmpty()) {
            return Headwear.NONE;
        }
        boolean hairSaid = !words.find(HairStyle.values()).isEmpty() || words.asksFor(HairTexture.CURLY);
        boolean clothesSaid = !words.find(Garment.values()).isEmpty();
        if (Role.ENGINEER.equals(role) && (hairSaid || clothesSaid || words.asksFor(Noun.HAIR))) {
            return Headwear.NONE;
        }
        if (implied == Headwear.HELMET && !words.find(FacialHair.values()).isEmpty()) {
            return Headwear.NONE;
        }
        boolean hides = implied.hidesHair()
                && (hairSaid || words.asksFor(Noun.HAIR))
                && implied != Headwear.NUN_VEIL
                && implied != Headwear.HOOD;
        boolean crushes = implied.coversCrown() && hairSaid && (hair.needsCrown() || words.asksFor(HairTexture.CURLY));
        return hides || crushes ? Headwear.NONE : implied;
    }

    private Headwear ofRole() {
        return Optional.ofNullable(role.costume().headwear())
                .or(() -> Roles.besides(words, role).stream()
                        .map(one -> one.costume().headwear())
                        .filter(Objects::nonNull)
                        .filter(worn -> worn != Headwear.HEADBAND && worn != Headwear.BEANIE)
                        .findFirst())
                .orElse(null);
    }

    boolean areHeadphonesAroundNeck() {
        return words.near(Headwear.HEADPHONES, "neck", "leher")
                || words.asksFor(Accessory.HEADPHONES_NECK)
                || words.find(Headwear.values()).size() > 1;
    }

    boolean isNeckerchiefAroundNeck() {
        return words.near(Accessory.NECKERCHIEF, "neck", "leher")
                || role != null
                        && Role.NECKERCHIEFS.contains(role)
                        && !words.near(Accessory.NECKERCHIEF, "head", "kepala", "hair", "rambut");
    }
}
