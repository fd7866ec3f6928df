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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A costume in words: the garment, of men and of women where they differ, then clauses behind semicolons. Things are parted by
 * commas; what follows a thing, mostly a colour, is its own: that of hair and beards is
 * a name, glasses may be UP on the head:
 *
 * <pre>WAITER: VEST; in #2C2D36; with BOW_TIE #2C2D36; at CAFE</pre>
 *
 * @param garments one or two
 * @param clauses their things, by the word that they begin with
 */
record CostumeLine(List<Thing> garments, Map<String, List<Thing>> clauses) {

    private static final Set<String> WORDS = Set.of(
            "for",
            "in",
            "accent",
            "print",
            "below",
            "shoes",
            "hat",
            "glasses",
            "earrings",
            "with",
            "marked",
            "gender",
            "age",
            "hair",
            "beard",
            "skin",
            "holds",
            "at");

    /** @param own what follows the name, or null */
    record Thing(String name, String own) {

        static List<Thing> list(String text) {
            return Stream.of(text.split(", "))
                    .map(thing -> thing.split(" ", 2))
                    .map(parts -> new Thing(parts[0], parts.length == 1 ? null : parts[1]))
                    .toList();
        }

        boolean isColored() {
            return own != null && own.startsWith("#");
        }

        Tint color() {
            return own == null ? null : Tint.decode(own);
        }
    }

    /** @param text what stands behind the role */
    static CostumeLine read(String text) {
        String[] parts = text.split("; ");
        Map<String, List<Thing>> clauses = new HashMap<>();
        for (int i = 1; i < parts.length; i++) {
            String[] clause = parts[i].split(" ", 2);
            if (!WORDS.contains(clause[0]) || clauses.put(clause[0], Thing.list(clause[1])) != null) {
                throw new IllegalArgumentException("Not a clause, or one too many: " + parts[i]);
            }
        }
        return new CostumeLine(Thing.list(parts[0]), clauses);
    }

    Costume costume() {
        return new Costume(
                Garment.valueOf(garments.getFirst().name),
                Garment.valueOf(garments.getLast().name),
                all("for").map(thing -> Garment.valueOf(thing.name)).collect(Collectors.toUnmodifiableSet()),
                first("in", thing -> Tint.decode(thing.name)),
                first("accent", thing -> Tint.decode(thing.name)),
                first("print", thing -> Print.valueOf(thing.name)),
                first("below", thing -> Bottom.valueOf(thing.name)),
                all("below")
                        .map(thing -> Bottom.valueOf(thing.name))
                        .reduce((one, other) -> other)
                        .orElse(null),
                first("hat", thing -> Headwear.valueOf(thing.name)),
                first("hat", Thing::color),
                all("with")
                        .map(thing -> new Worn<>(Accessory.valueOf(thing.name), thing.color(), 1))
                        .toList(),
                first("earrings", thing -> Earrings.valueOf(thing.name)),
                all("marked")
                        .map(thing -> new Worn<>(Mark.valueOf(thing.name), thing.color(), 1))
                        .toList(),
                first("gender", thing -> Gender.valueOf(thing.name)),
                first("age", thing -> Age.valueOf(thing.name)),
                first("hair", thing -> HairStyle.valueOf(thing.name)),
                first("hair", thing -> thing.own == null || thing.isColored() ? null : HairColor.valueOf(thing.own)),
                first("hair", thing -> thing.isColored() ? thing.color() : null),
                first("glasses", thing -> Glasses.valueOf(thing.name)),
                all("glasses").anyMatch(thing -> "UP".equals(thing.own)),
                first("beard", thing -> FacialHair.valueOf(thing.name)),
                first("beard", thing -> thing.own == null ? null : HairColor.valueOf(thing.own)),
                first("skin", thing -> SkinTone.valueOf(thing.name)),
                first("holds", thing -> Prop.valueOf(thing.name)),
                first("holds", Thing::color),
                first("shoes", thing -> Shoes.valueOf(thing.name)),
                first("shoes", Thing::color),
                first("at", Thing::name));
    }

    private Stream<Thing> all(String clause) {
        return clauses.getOrDefault(clause, List.of()).stream();
    }

    /** What a clause says of a single thing; null where there is none. */
    private <T> T first(String clause, Function<Thing, T> value) {
        return all(clause).findFirst().map(value).orElse(null);
    }
}
