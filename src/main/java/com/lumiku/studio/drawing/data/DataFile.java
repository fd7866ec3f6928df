package com.lumiku.studio.drawing.data;

import com.lumiku.studio.files.PackedResource;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words, costumes and shapes, as text. Executables have them packed. */
public final class DataFile {

    /** The kinds of traits, each with a file of words. */
    public static final List<String> KINDS = List.of(
            "Accessory",
            "Age",
            "Animal",
            "Bottom",
            "Build",
            "ColorName",
            "Cut",
            "DayTime",
            "Dye",
            "Earrings",
            "Emblem",
            "Expression",
            "EyeColor",
            "EyeShape",
            "FaceShape",
            "FacialHair",
            "Garment",
            "Gender",
            "Gesture",
            "Glasses",
            "Guise",
            "HairColor",
            "HairStyle",
            "HairTexture",
            "Handwear",
            "Headwear",
            "Idiom",
            "Length",
            "Mark",
            "Noun",
            "Origin",
            "Print",
            "Pronoun",
            "Prop",
            "Role",
            "Setting",
            "Shoes",
            "SkinTone",
            "Style",
            "Weather");

    /** The sheets of shapes. */
    public static final List<String> SHEETS = List.of(
            "/prop/things.svg",
            "/prop/headgear.svg",
            "/prop/animals.svg",
            "/prop/hands.svg",
            "/prop/shown.svg",
            "/cloth/motifs.svg",
            "/cloth/fronts.svg",
            "/thing/furniture.svg",
            "/scene/places.svg");

    private static final Map<String, PackedResource> FILES = Stream.of(
                    SHEETS.stream(), KINDS.stream().map(DataFile::ofWords), Stream.of("/casting/costumes.txt"))
            .flatMap(Function.identity())
            .collect(Collectors.toUnmodifiableMap(Function.identity(), PackedResource::of));

    private DataFile() {}

    /**
     * Reads one.
     *
     * @param name with its folder: {@code /vocabulary/Age.txt}
     * @throws IllegalArgumentException if there is none
     */
    public static String text(String name) {
        PackedResource file = FILES.get(name);
        if (file == null) {
            throw new IllegalArgumentException("There is no " + name);
        }
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    /** The file of a kind's words. */
    public static String ofWords(String kind) {
        return "/vocabulary/" + kind + ".txt";
    }

    /** The names of all. */
    static Set<String> names() {
        return FILES.keySet();
    }
}
