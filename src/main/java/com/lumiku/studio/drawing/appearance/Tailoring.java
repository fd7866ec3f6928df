package com.lumiku.studio.drawing.appearance;

import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.words.Trait;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How clothes are made, as far as words tell.
 *
 * @param colors of the cloth, the first one that of its ground
 * @param parts the colours of collar, sleeves, buttons and the like, by {@link Noun}
 * @param cuts of neck and sleeves
 * @param fabrics of scarves, ties, trousers: whatever is not the garment itself
 * @param emblem on the chest, or null
 * @param letters on the chest, or empty
 * @param guise whom a costume shows, or null
 */
public record Tailoring(
        List<Tint> colors,
        Map<Noun, Tint> parts,
        List<Cut> cuts,
        Map<Trait, Fabric> fabrics,
        Worn<Emblem> emblem,
        String letters,
        Guise guise) {

    /** Where nothing is said. */
    public static final Tailoring PLAIN = new Tailoring(List.of(), Map.of(), List.of(), Map.of(), null, "", null);

    /**
     * What cloth is printed with.
     *
     * @param print or null for two colours and no more
     * @param colors as said, the first one that of the ground
     */
    public record Fabric(Print print, List<Tint> colors) {}

    /** The colour of a part, if one is said. */
    public Optional<Tint> part(Noun part) {
        return Optional.ofNullable(parts.get(part));
    }

    /** The colour of edges, if one is said. */
    public Optional<Tint> trim() {
        return part(Noun.TRIM).or(() -> part(Noun.COLLAR));
    }

    public boolean has(Cut cut) {
        return cuts.contains(cut);
    }

    /** The form of the neck, if it is said. */
    public Optional<Cut> neckline() {
        return cuts.stream().filter(Cut::isNeckline).findFirst();
    }

    /** How far sleeves reach, if it is said. */
    public Optional<Garment.Sleeve> sleeve() {
        return cuts.stream().flatMap(cut -> cut.sleeve().stream()).findFirst();
    }

    /** What something besides the garment is made of, if more than a colour is said. */
    public Optional<Fabric> fabric(Trait worn) {
        return worn == null ? Optional.empty() : Optional.ofNullable(fabrics.get(worn));
    }

    /** How clothes are cut at the neck and at the arms, where that is said. */
    public enum Cut implements Trait {
        CREW_NECK(Place.NECK),
        V_NECK(Place.NECK),
        SCOOP_NECK(Place.NECK),
        BOAT_NECK(Place.NECK),
        SQUARE_NECK(Place.NECK),
        SWEETHEART(Place.BARE),
        STRAPLESS(Place.BARE),
        SPAGHETTI_STRAPS(Place.BARE),
        HALTER(Place.BARE),
        ONE_SHOULDER(Place.BARE),
        OFF_SHOULDER(Place.BARE),
        KEYHOLE(Place.NECK),
        COWL_NECK(Place.NECK),
        HIGH_NECK(Place.NECK),
        MANDARIN_COLLAR(Place.NECK),
        PETER_PAN_COLLAR(Place.NECK),
        RUFFLED_COLLAR(Place.NECK),
        FUR_COLLAR(Place.EDGE),
        RUFFLES(Place.EDGE),
        FRINGE(Place.EDGE),
        LACE_TRIM(Place.EDGE),
        SLEEVELESS(Place.NO_SLEEVE),
        SHORT_SLEEVES(Place.SHORT_SLEEVE),
        CAP_SLEEVES(Place.SHORT_SLEEVE),
        PUFF_SLEEVES(Place.SHORT_SLEEVE),
        ROLLED_SLEEVES(Place.SHORT_SLEEVE),
        LONG_SLEEVES(Place.LONG_SLEEVE),
        BELL_SLEEVES(Place.LONG_SLEEVE),
        LACE_SLEEVES(Place.LONG_SLEEVE),
        RAGLAN(Place.EDGE),
        OPEN_COLLAR(Place.EDGE),
        PATCHES(Place.EDGE),
        STUDS(Place.EDGE),
        NECK_BOW(Place.EDGE),
        FADED(Place.WEAR),
        TORN(Place.WEAR),
        MENDED(Place.WEAR),
        MUDDY(Place.WEAR),
        WET(Place.WEAR),
        PAINTED(Place.WEAR),
        STAINED(Place.WEAR),
        CRUMPLED(Place.WEAR),
        BAGGY(Place.WEAR),
        TIGHT(Place.WEAR),
        CROPPED(Place.WEAR),
        /** Of a tie. */
        LOOSENED(Place.WEAR);

        private enum Place {
            NECK,
            /** At the neck, and there are no sleeves. */
            BARE,
            EDGE,
            /** Whatever the cut, what wear has made of it. */
            WEAR,
            NO_SLEEVE,
            SHORT_SLEEVE,
            LONG_SLEEVE
        }

        private final Place place;

        Cut(Place place) {
            this.place = place;
        }

        /** Whether it tells the form of the neck. */
        public boolean isNeckline() {
            return place == Place.NECK || place == Place.BARE;
        }

        /** Whether it tells what has become of clothes, or how they fit, and not how they are cut. */
        public boolean isWear() {
            return place == Place.WEAR;
        }

        /** Whether shoulders are bare. */
        public boolean isBare() {
            return place == Place.BARE;
        }

        /** Which sleeves it means, if any. */
        public Optional<Garment.Sleeve> sleeve() {
            return switch (place) {
                case NECK, EDGE, WEAR -> Optional.empty();
                case BARE, NO_SLEEVE -> Optional.of(Garment.Sleeve.NONE);
                case SHORT_SLEEVE -> Optional.of(Garment.Sleeve.SHORT);
                case LONG_SLEEVE -> Optional.of(Garment.Sleeve.LONG);
            };
        }
    }

    /** What is shown on the chest of a shirt. */
    public enum Emblem implements Trait {
        HEART,
        STAR,
        SKULL,
        CAT,
        DOG,
        BEAR,
        DINOSAUR,
        UNICORN,
        BUTTERFLY,
        BIRD,
        FISH,
        ROCKET,
        MOON,
        SUN,
        RAINBOW,
        FLOWER,
        ROSE,
        LEAF,
        TREE,
        MOUNTAINS,
        LIGHTNING,
        FLAME,
        SMILEY,
        PEACE,
        YIN_YANG,
        CROSS,
        CROWN,
        ANCHOR,
        MUSIC,
        GUITAR,
        BALL,
        CAR,
        PIZZA,
        STRAWBERRY,
        MAPLE_LEAF,
        EAGLE,
        DRAGON,
        CREST,
        SNAKE,
        SPIDER,
        SCORPION,
        LION,
        DAGGER,
        FEATHER,
        OCTOPUS,
        WOLF
    }

    /** Whom a costume with a hood shows. */
    public enum Guise implements Trait {
        BEE(0xF2C54A),
        LADYBUG(0xD8483E),
        DINOSAUR(0x6FA85A),
        DRAGON(0x8A4FA0),
        COW(0xF8F5F0),
        BUNNY(0xF3E4E4),
        UNICORN(0xF6F0FA),
        BEAR(0x8A6142),
        PANDA(0xF8F5F0),
        KOALA(0x9AA1AB),
        SHARK(0x6E93AD),
        TIGER(0xEB8440),
        LION(0xDDA24B),
        FOX(0xDD7A3A),
        CAT(0x55525C),
        DOG(0xB98A5A),
        MOUSE(0xA5A3AC),
        ELEPHANT(0x97A3B3),
        FROG(0x6DB05A),
        CROCODILE(0x5C8A4A),
        PENGUIN(0x39424F),
        CHICKEN(0xF4D35E),
        DUCK(0xF6D24E),
        PIG(0xF0A9B5),
        SHEEP(0xF6F2EA),
        REINDEER(0x8B6347),
        MONKEY(0x7A5540),
        GIRAFFE(0xE9BE5C),
        LEOPARD(0xE0B260);

        private final Tint color;

        Guise(int color) {
            this.color = Tint.of(color);
        }

        /** The colour of its coat. */
        public Tint color() {
            return color;
        }
    }
}
