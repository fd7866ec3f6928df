package com.lumiku.studio.drawing.gallery;

import com.lumiku.studio.drawing.HeldBefore;
import com.lumiku.studio.drawing.Illustrator;
import com.lumiku.studio.drawing.Mannequin;
import com.lumiku.studio.drawing.View;
import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.Age;
import com.lumiku.studio.drawing.appearance.Expression;
import com.lumiku.studio.drawing.appearance.FacialHair;
import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.appearance.Gesture;
import com.lumiku.studio.drawing.appearance.Glasses;
import com.lumiku.studio.drawing.appearance.HairStyle;
import com.lumiku.studio.drawing.appearance.Handwear;
import com.lumiku.studio.drawing.appearance.Headwear;
import com.lumiku.studio.drawing.appearance.Mark;
import com.lumiku.studio.drawing.appearance.Print;
import com.lumiku.studio.drawing.appearance.Prop;
import com.lumiku.studio.drawing.casting.Role;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.scene.Setting;
import com.lumiku.studio.drawing.scene.Weather;
import com.lumiku.studio.drawing.words.Trait;
import com.lumiku.studio.figure.Description;
import com.lumiku.studio.figure.Framing;
import com.lumiku.studio.figure.Holding;
import com.lumiku.studio.figure.Item;
import com.lumiku.studio.figure.Look;
import com.lumiku.studio.figure.Pose;
import com.lumiku.studio.figure.Posture;
import com.lumiku.studio.media.picture.Picture;
import com.lumiku.studio.pose.library.PoseShapes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every kind of hair, garment, face, role, place, pose and thing. */
final class Gallery {

    private static final int SIDE = 1000;
    /** A woman with auburn hair, a man with brown and a man with black hair, each of another skin. */
    private static final List<Integer> PEOPLE = List.of(20, 4, 39);

    private static final int[] YAWS = {20, -60, 140};
    private static final Pose STANDING = Posture.NEUTRAL.pose(Framing.FULL_BODY);

    private static final Mannequin MANNEQUIN = new Mannequin(Tint.of(0x2563EB), false);

    private Gallery() {}

    /** Draws cells, each as a PNG file: {@code FOLDER SIZE CELL...}. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int size = Integer.parseInt(arguments[1]);
        Set<String> wanted = Arrays.stream(arguments).skip(2).collect(Collectors.toSet());
        for (Cell cell : cells()) {
            if (wanted.contains(cell.id())) {
                Sheets.write(cell, size, folder);
            }
        }
    }

    static List<Cell> cells() {
        return Stream.of(
                        traits("hair", HairStyle.values(), words -> words + ", no hat", false),
                        traits("beard", FacialHair.values(), words -> "man with " + words, false),
                        traits("garment", Garment.values(), words -> words, true),
                        traits("print", Print.values(), words -> words + " shirt", true),
                        traits("headwear", Headwear.values(), words -> words, false),
                        traits("glasses", Glasses.values(), words -> words, false),
                        traits("expression", Expression.values(), words -> words, false),
                        traits("age", Age.values(), words -> words, true),
                        traits("mark", Mark.values(), words -> words, false),
                        traits("accessory", Accessory.values(), words -> words, true),
                        traits("held-up", Prop.values(), words -> "holding a " + words, false),
                        traits("gesture", Gesture.values(), words -> words, true),
                        traits("handwear", Handwear.values(), words -> words, false),
                        traits("role", Role.values(), words -> words, true),
                        traits("scene", Setting.values(), words -> words, true),
                        traits("weather", Weather.values(), words -> words, true),
                        poses(),
                        things())
                .flatMap(List::stream)
                .toList();
    }

    /** @param standing whether the last of them is seen from head to foot */
    private static List<Cell> traits(String sheet, Trait[] traits, Function<String, String> prompt, boolean standing) {
        return Arrays.stream(traits)
                .filter(trait -> !trait.words().isEmpty())
                .map(trait -> new Cell(
                        sheet,
                        name(trait.name()),
                        PEOPLE.stream()
                                .map(seed -> described(
                                        prompt.apply(trait.words().getFirst()),
                                        standing && seed.equals(PEOPLE.getLast()) ? STANDING : null,
                                        seed))
                                .toList()))
                .toList();
    }

    private static List<Cell> poses() {
        PoseShapes shapes = new PoseShapes();
        return shapes.ids().stream()
                .sorted()
                .map(id -> pose(id, shapes.of(id).orElseThrow()))
                .toList();
    }

    /** As its preview shows it, and two people in it. */
    private static Cell pose(String id, Pose pose) {
        return new Cell(
                "pose",
                id,
                List.of(preview(pose), described(null, pose, PEOPLE.get(0)), described(null, pose, PEOPLE.get(1))));
    }

    private static List<Cell> things() {
        return Arrays.stream(Item.values())
                .map(item -> new Cell(
                        "thing",
                        name(item.name()),
                        IntStream.range(0, YAWS.length)
                                .mapToObj(i -> described(null, HeldBefore.body(YAWS[i], holding(item)), PEOPLE.get(i)))
                                .toList()))
                .toList();
    }

    private static Holding holding(Item item) {
        try {
            return new Holding(item, null, null);
        } catch (IllegalArgumentException heldInBoth) {
            return new Holding(null, null, item);
        }
    }

    private static String name(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Cell.Drawing preview(Pose pose) {
        return new Cell.Drawing() {

            @Override
            public Picture pixels(int size) {
                return Illustrator.draw(pose, MANNEQUIN, size, size);
            }

            @Override
            public String svg(String prefix) {
                return Illustrator.svg(pose, MANNEQUIN, SIDE, SIDE, prefix, 0);
            }
        };
    }

    private static Cell.Drawing described(String prompt, Pose pose, int seed) {
        return new Cell.Drawing() {

            @Override
            public Picture pixels(int size) {
                return Illustrator.draw(description(size));
            }

            @Override
            public String svg(String prefix) {
                return Illustrator.svg(description(SIDE), View.PLAIN, prefix, 0);
            }

            private Description description(int size) {
                return new Description(prompt, null, Look.UNKNOWN, pose, null, null, size, size, seed);
            }
        };
    }
}
