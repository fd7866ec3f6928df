package com.lumiku.studio.drawing.casting;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.ColorName;
import com.lumiku.studio.drawing.appearance.Earrings;
import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.appearance.Gesture;
import com.lumiku.studio.drawing.appearance.HairStyle;
import com.lumiku.studio.drawing.appearance.Handwear;
import com.lumiku.studio.drawing.appearance.Headwear;
import com.lumiku.studio.drawing.appearance.Mark;
import com.lumiku.studio.drawing.appearance.Noun;
import com.lumiku.studio.drawing.appearance.Print;
import com.lumiku.studio.drawing.appearance.Prop;
import com.lumiku.studio.drawing.appearance.Worn;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.prop.Props;
import com.lumiku.studio.drawing.words.Trait;
import com.lumiku.studio.drawing.words.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Decides what is held up. */
record HeldCasting(Words words, Role role) {

    /** Prints that have flowers. */
    private static final Set<Print> BLOOMING = EnumSet.of(Print.FLORAL, Print.TROPICAL);

    private static final HairStyle[] SCARVES =
            Stream.of(HairStyle.values()).filter(HairStyle::isScarf).toArray(HairStyle[]::new);

    /** What may hang from a necklace. */
    private static final Set<Prop> ON_NECKLACES = EnumSet.of(Prop.BELL, Prop.HEART, Prop.KEY, Prop.STAR);

    private static final Accessory[] STRUNG = {Accessory.CHOKER, Accessory.PENDANT, Accessory.CHAIN};

    private static final String[] CLEAR_UMBRELLAS = {
        "clear umbrella", "transparent umbrella", "see-through umbrella", "payung transparan", "payung bening"
    };

    private static final Tint GLASS = Tint.of(0xDCEBF5);

    private static final int LINE = 8;
    private static final int LONGEST_WORD = 14;
    private static final Set<Prop> TWO_HANDED = EnumSet.of(
            Prop.ELECTRIC_GUITAR,
            Prop.UKULELE,
            Prop.CELLO,
            Prop.DRUM_KIT,
            Prop.WALKING_FRAME,
            Prop.STEERING_WHEEL,
            Prop.GUITAR,
            Prop.VIOLIN,
            Prop.HARP,
            Prop.PIANO,
            Prop.ACCORDION,
            Prop.BAGPIPES,
            Prop.SURFBOARD);

    /** What is said to be held, else what shows the role. */
    Worn<Prop> prop() {
        List<Prop> said = said();
        Optional<Prop> prop = said.stream()
                .filter(one -> words.follows(one, Verbs.USING))
                .findFirst()
                .or(() -> said.stream().findFirst());
        if (prop.isPresent()) {
            return new Worn<>(
                    prop.get(),
                    isOfTwoColors(prop.get()) ? null : color(prop.get()).orElse(null),
                    1);
        }
        Prop implied = role == null ? null : role.costume().prop();
        boolean refused = implied == null
                || isOfField()
                        && !words.find(Garment.values()).isEmpty()
                        && !words.find(Headwear.values()).isEmpty()
                || words.find(Gesture.values()).stream().anyMatch(Gesture::takesBothHands)
                || Props.grip(implied) == Props.Grip.LARGE
                        && words.find(Accessory.values()).stream().anyMatch(Accessory::isNecklace)
                || words.asksFor(Accessory.WALKING_STICK)
                || words.asksFor(Accessory.ROSE_MOUTH)
                || implied == Prop.BOXING_GLOVES && words.asksFor(Handwear.BANDAGE)
                || new CompanionCasting(words).holds()
                || words.refused(Prop.values()).contains(implied);
        if (refused) {
            return null;
        }
        Tint color = implied == Prop.BOXING_GLOVES
                ? color(Handwear.GLOVES).orElse(null)
                : role.costume().propColor();
        return new Worn<>(implied, color, 1);
    }

    /** Who is told by clothes and hat needs no tool in the fields. */
    private boolean isOfField() {
        return Role.RICE_FARMER.equals(role) || Role.FARMER.equals(role);
    }

    /** The red and white flag is the one that is drawn where no single colour is asked for. */
    private boolean isOfTwoColors(Prop prop) {
        return prop == Prop.FLAG && words.describing(ColorName.values(), prop).size() > 1;
    }

    /** The torch of a welder is a blowtorch. */
    private Prop ofRole(Prop said) {
        Prop own = role == null ? null : role.costume().prop();
        return said == Prop.TORCH && own == Prop.BLOWTORCH ? own : said;
    }

    /** What else is said, for the other hand, or null. */
    Worn<Prop> second(Worn<Prop> first) {
        if (first == null || !isForOneHand(first.kind()) || words.asksFor(Accessory.WALKING_STICK)) {
            return null;
        }
        boolean twin = words.follows(first.kind(), "two", "dual", "twin", "dua", "sepasang")
                && Props.grip(first.kind()) == Props.Grip.GRASPED;
        if (twin
                || words.near(first.kind(), "each", "both", "kedua")
                        && words.near(first.kind(), "hand", "hands", "tangan")) {
            return new Worn<>(first.kind(), first.color(), -1);
        }
        return said().stream()
                .filter(one -> one != first.kind() && isForOneHand(one))
                .filter(one -> words.areJoined(first.kind(), one)
                        || words.follows(one, Verbs.USING)
                        || words.near(one, "hand", "hands", "tangan"))
                .findFirst()
                .map(one -> new Worn<>(one, color(one).orElse(null), -1))
                .orElse(null);
    }

    /** "A newspaper under his arm". */
    boolean isTucked(Worn<Prop> prop) {
        return prop != null
                && (words.near(prop.kind(), "under", "underneath", "tucked")
                                && words.near(prop.kind(), "arm", "arms", "armpit")
                        || words.near(prop.kind(), "ketiak", "mengempit", "dikempit"));
    }

    /** What stands on a sign, in capitals, in as many lines as it has words unless they are short. */
    List<String> sign() {
        List<String> lines = new ArrayList<>();
        for (String word : words.quoted()) {
            String capitals = word.toUpperCase(Locale.ROOT);
            boolean fits = !lines.isEmpty() && lines.getLast().length() + capitals.length() < LINE;
            if (fits) {
                lines.set(lines.size() - 1, lines.getLast() + " " + capitals);
            } else {
                lines.add(capitals.substring(0, Math.min(capitals.length(), LONGEST_WORD)));
            }
        }
        return List.copyOf(lines);
    }

    private static boolean isForOneHand(Prop prop) {
        return Props.grip(prop) != Props.Grip.WORN && !TWO_HANDED.contains(prop);
    }

    private List<Prop> said() {
        return words.find(Prop.values()).stream()
                .filter(one -> one != Prop.BOUQUET || !arePrinted() && !areWoven())
                .filter(one -> one != Prop.BOUQUET && one != Prop.ROSE && one != Prop.SUNFLOWER
                        || !HeadwearCasting.isFlowerInHair(words))
                .filter(one -> one != Prop.BOUQUET || !words.belongs(one, SCARVES))
                .filter(one -> one != Prop.BAT || !isAnimal())
                .filter(one -> one != Prop.GEM || !isOfJewellery())
                .filter(one -> !ON_NECKLACES.contains(one) || !words.belongs(one, STRUNG))
                .filter(one -> one != Prop.MONEY || !words.belongs(one, Headwear.BANDANA, HairStyle.HIJAB))
                .filter(one -> one != Prop.BELL || !words.belongs(one, Headwear.values()))
                .filter(one -> one != Prop.LETTER || !words.belongs(one, Headwear.values()))
                .filter(one -> one != Prop.FISH || !doSwim())
                .filter(one -> one != Prop.FLAG || !words.asksFor(Mark.CHEEK_FLAGS))
                .filter(one -> one != Prop.POM_POMS || !words.belongs(Noun.POMPOM, Headwear.values()))
                .map(this::ofRole)
                .toList();
    }

    /** Under water with fish. */
    private boolean doSwim() {
        return words.asksFor("Setting", "UNDERWATER") && !words.follows(Prop.FISH, Verbs.USING);
    }

    /** A kimono with flowers. */
    private boolean areWoven() {
        return words.asksFor(Garment.KIMONO) && !words.follows(Prop.BOUQUET, Verbs.USING);
    }

    /** The bat of a vampire is none of baseball. */
    private boolean isAnimal() {
        return words.phrases(Prop.BAT).equals(Set.of("bat"))
                && (words.near(Prop.BAT, "shoulder", "wings")
                        || words.find(Role.values()).stream()
                                .anyMatch(one -> one.costume().isCreature()));
    }

    /** "Ruby drop earrings" are worn. */
    private boolean isOfJewellery() {
        Stream<Trait> jewels =
                Stream.concat(words.find(Earrings.values()).stream(), words.find(Accessory.values()).stream());
        return !words.follows(Prop.GEM, Verbs.USING)
                && (words.belongs(Prop.GEM, Headwear.values())
                        || words.belongs(Prop.GEM, HairStyle.TURBAN, HairStyle.HEADWRAP)
                        || words.belongs(Prop.GEM, Accessory.PENDANT)
                        || jewels.anyMatch(one -> words.follows(
                                one, "ruby", "sapphire", "diamond", "emerald", "gem", "crystal", "jewel", "amethyst")));
    }

    /** Whether flowers are those of a cloth: "daster bunga". */
    private boolean arePrinted() {
        return words.describing(Print.values(), Garment.values()).stream().anyMatch(BLOOMING::contains)
                && !words.follows(Prop.BOUQUET, Verbs.USING);
    }

    private Optional<Tint> color(Trait noun) {
        if (noun == Prop.UMBRELLA && words.says(CLEAR_UMBRELLAS)) {
            return Optional.of(Tint.faint(GLASS, 0.55));
        }
        return ColorName.of(words, noun);
    }
}
