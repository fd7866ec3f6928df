package com.lumiku.studio.drawing.casting;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.Build;
import com.lumiku.studio.drawing.appearance.ColorName;
import com.lumiku.studio.drawing.appearance.EyeColor;
import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.appearance.Headwear;
import com.lumiku.studio.drawing.appearance.Mark;
import com.lumiku.studio.drawing.appearance.Print;
import com.lumiku.studio.drawing.appearance.Prop;
import com.lumiku.studio.drawing.appearance.Worn;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.words.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Decides about marks of skin and face, and where they are. */
final class MarkCasting {

    private static final Set<String> RED_NOSES = Set.of("red nose", "hidung merah");

    /** Of whom faces are fat, and of whom they are thin. */
    private static final Set<String> FAT = Set.of(
            "fat",
            "chubby",
            "plus",
            "overweight",
            "obese",
            "plump",
            "tubby",
            "chunky",
            "gemuk",
            "gendut",
            "tambun",
            "gembul",
            "tembem",
            "gempal",
            "subur");

    private static final Set<String> GAUNT =
            Set.of("skinny", "scrawny", "bony", "thin", "kurus", "kerempeng", "ceking", "kering");

    private final Words words;
    private final Role role;
    private final Set<Mark> refused;
    private final Map<Mark, Worn<Mark>> implied;

    /** @param role what somebody is, or null */
    MarkCasting(Words words, Role role) {
        this.words = words;
        this.role = role;
        refused = words.refused(Mark.values());
        implied = role == null ? Map.of() : implied(words, role);
    }

    /** What the role has, and what of others lies beneath its clothes or is their manner. */
    private static Map<Mark, Worn<Mark>> implied(Words words, Role role) {
        Map<Mark, Worn<Mark>> implied = new EnumMap<>(Mark.class);
        role.costume().marks().forEach(worn -> implied.putIfAbsent(worn.kind(), worn));
        for (Role other : Roles.besides(words, role)) {
            other.costume().marks().stream()
                    .filter(worn -> Costume.BODILY.contains(worn.kind()) || Role.MANNERS.contains(other))
                    .forEach(worn -> implied.putIfAbsent(worn.kind(), worn));
        }
        return implied;
    }

    Print motif() {
        Set<String> said = words.phrases(Mark.CHEEK_MOTIFS);
        if (said.stream().anyMatch(text -> text.contains("rainbow"))) {
            return Print.TIE_DYE;
        }
        if (said.stream().anyMatch(text -> text.contains("star") || text.contains("bintang"))) {
            return Print.STARS;
        }
        return said.stream().anyMatch(text -> text.contains("flower") || text.contains("bunga"))
                ? Print.FLORAL
                : Print.HEARTS;
    }

    boolean shows(Mark mark) {
        if (mark == Mark.CHEEK_FLAGS
                && words.asksFor(mark)
                && words.phrases(mark).stream().allMatch(text -> text.startsWith("painted on"))) {
            return words.asksFor(Prop.FLAG)
                    || !words.describing(ColorName.values(), mark).isEmpty();
        }
        if (mark == Mark.HETEROCHROMIA
                && words.describing(EyeColor.values(), FaceCasting.EYES).size() > 1) {
            return true;
        }
        if (mark == Mark.DOUBLE_CHIN && says(Build.BROAD, FAT)
                || mark == Mark.HOLLOW_CHEEKS && says(Build.SLIM, GAUNT)) {
            return true;
        }
        if (mark == Mark.CLOWN_MAKEUP && isRedNose()) {
            return false;
        }
        if (mark == Mark.RED_NOSE && isRedNose()) {
            return true;
        }
        if (mark == Mark.CLAY_MASK && isCosmetic(words)) {
            return true;
        }
        return words.asksFor(mark) || implied.containsKey(mark) && !refused.contains(mark);
    }

    /** The colour that the role's one has, unless it is said. */
    Optional<Tint> usual(Mark mark) {
        return words.asksFor(mark)
                ? Optional.empty()
                : Optional.ofNullable(implied.get(mark)).map(Worn::color);
    }

    private boolean says(Build build, Set<String> told) {
        return words.phrases(build).stream()
                .flatMap(phrase -> Stream.of(phrase.split("[ -]")))
                .anyMatch(told::contains);
    }

    /** A nose that is red by itself, and no clown's. */
    private boolean isRedNose() {
        Set<String> called = words.phrases(Mark.CLOWN_MAKEUP);
        boolean clown =
                role != null && role.costume().marks().stream().anyMatch(worn -> worn.kind() == Mark.CLOWN_MAKEUP);
        return !clown && !called.isEmpty() && RED_NOSES.containsAll(called);
    }

    /** The mask of somebody in a bathrobe, or with curlers. */
    static boolean isCosmetic(Words words) {
        return words.asksFor(Accessory.FACE_MASK)
                && (words.asksFor(Headwear.CURLERS) || words.asksFor(Garment.BATHROBE) || words.says("spa"));
    }

    /** Where the words tell the place apart from the mark: "a scar on the left side of his chin". */
    private Mark placed(Mark mark) {
        boolean chin = words.near(mark, "chin", "dagu");
        boolean nose = words.near(mark, "nose", "hidung");
        boolean forehead = words.near(mark, "forehead", "dahi", "kening");
        return switch (mark) {
            case SCAR -> chin ? Mark.CHIN_SCAR : nose ? Mark.NOSE_SCAR : forehead ? Mark.FOREHEAD_SCAR : mark;
            case MOLE ->
                chin
                        ? Mark.CHIN_MOLE
                        : nose
                                ? Mark.NOSE_MOLE
                                : words.near(mark, "lip", "lips", "mouth", "bibir") ? Mark.LIP_MOLE : mark;
            case PLASTER -> nose ? Mark.NOSE_PLASTER : forehead ? Mark.HEAD_BANDAGE : mark;
            default -> mark;
        };
    }

    /** Where the word tells the colour, or null. */
    private Tint told(Mark mark) {
        boolean white = words.phrases(mark).stream()
                .anyMatch(text -> text.contains("milk") || text.contains("cream") || text.contains("icing"));
        if (mark == Mark.SOOT && words.asksFor(mark)) {
            Set<String> said = words.phrases(mark);
            return said.stream().anyMatch(text -> text.contains("paint") || text.contains("cat "))
                    ? ColorName.BLUE.color()
                    : said.stream().anyMatch(text -> text.contains("flour") || text.contains("tepung"))
                            ? Tint.WHITE
                            : null;
        }
        return mark == Mark.MESSY_MOUTH && white ? Tint.WHITE : usual(mark).orElse(null);
    }

    List<Worn<Mark>> all() {
        List<Worn<Mark>> marks = new ArrayList<>(new TattooCasting(words).marks());
        boolean told = !words.tattoos().isEmpty();
        for (Mark mark : Mark.values()) {
            if (shows(mark) && !(told && TattooCasting.MARKS.contains(mark))) {
                boolean overEye = mark == Mark.SCAR && words.near(mark, "eye", "eyebrow", "brow", "mata", "alis");
                boolean ofTwoColors = mark == Mark.MIME_MAKEUP
                        && words.describing(ColorName.values(), mark).size() > 1;
                Mark seen = ofTwoColors ? Mark.FACE_PAINT : placed(mark);
                marks.add(new Worn<>(
                        overEye ? Mark.EYE_SCAR : seen,
                        (mark == Mark.CLAY_MASK
                                        ? ColorName.of(words, mark, Accessory.FACE_MASK)
                                        : ColorName.of(words, mark))
                                .orElseGet(() -> told(mark)),
                        Sides.of(words, mark)));
            }
        }
        return List.copyOf(marks);
    }
}
