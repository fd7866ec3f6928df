package com.lumiku.studio.drawing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lumiku.studio.drawing.appearance.ColorName;
import com.lumiku.studio.drawing.appearance.Earrings;
import com.lumiku.studio.drawing.appearance.FacialHair;
import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.appearance.Glasses;
import com.lumiku.studio.drawing.appearance.HairStyle;
import com.lumiku.studio.drawing.appearance.Headwear;
import com.lumiku.studio.drawing.appearance.Print;
import com.lumiku.studio.drawing.appearance.SkinTone;
import com.lumiku.studio.drawing.appearance.Tailoring.Cut;
import com.lumiku.studio.drawing.appearance.Tailoring.Emblem;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.words.Trait;
import com.lumiku.studio.figure.Backdrop;
import com.lumiku.studio.figure.Description;
import com.lumiku.studio.figure.Framing;
import com.lumiku.studio.figure.Look;
import com.lumiku.studio.figure.Pose;
import com.lumiku.studio.figure.Posture;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class IllustratorTest {

    private static final int SIZE = 256;
    private static final Backdrop BLUE = new Backdrop.Solid("#2040FF");
    private static final Pose STANDING = Posture.NEUTRAL.pose(Framing.FULL_BODY);
    private static final String PLAIN = "no glasses, no beard, no earrings";
    private static final BufferedImage BALD = portrait(PLAIN + ", bald", bald(), 3);

    private static Look woman(String hair) {
        return new Look("female", "adult", "indonesian", "average", hair, "black", "brown", "medium", "casual");
    }

    private static Look bald() {
        return new Look("male", "adult", "indonesian", "average", "bald", "black", "brown", "medium", "casual");
    }

    private static BufferedImage portrait(String prompt, Look look, int seed) {
        return drawing(prompt, look, null, BLUE, null, seed).image();
    }

    private static DrawnFigure drawing(
            String prompt, Look look, Pose pose, Backdrop backdrop, byte[] reference, int seed) {
        return DrawnFigure.of(new Description(prompt, null, look, pose, backdrop, reference, SIZE, SIZE, seed));
    }

    @Test
    void theSameDescriptionGivesTheSamePixels() {
        for (Pose pose : new Pose[] {null, STANDING}) {
            DrawnFigure one = drawing("woman at the beach", woman("long wavy"), pose, null, null, 77);
            DrawnFigure other = drawing("woman at the beach", woman("long wavy"), pose, null, null, 77);
            assertArrayEquals(Pictures.pixels(one.image()), Pictures.pixels(other.image()));
            assertEquals(one.subject(), other.subject());
        }
    }

    @Test
    void anotherSeedIsVisible() {
        long different = IntStream.range(1, 12)
                .filter(seed ->
                        Pictures.difference(portrait(null, woman("bob"), 0), portrait(null, woman("bob"), seed)) > 0.02)
                .count();
        assertEquals(11, different);
    }

    static Stream<Trait> visibleOnABaldHead() {
        return Stream.of(
                        Arrays.stream(HairStyle.values()).filter(style -> style != HairStyle.BALD),
                        Arrays.stream(Headwear.values()).filter(worn -> worn != Headwear.NONE),
                        Arrays.stream(FacialHair.values()).filter(worn -> worn != FacialHair.NONE),
                        Arrays.stream(Glasses.values()).filter(worn -> worn != Glasses.NONE),
                        Arrays.stream(Earrings.values()).filter(worn -> worn != Earrings.NONE))
                .flatMap(traits -> traits);
    }

    @ParameterizedTest
    @MethodSource("visibleOnABaldHead")
    void whatTheWordsAskForIsToBeSeen(Trait trait) {
        Look look = trait instanceof HairStyle
                ? new Look("male", "adult", "indonesian", "average", null, "black", "brown", "medium", "casual")
                : bald();
        BufferedImage with = portrait(PLAIN + ", and " + trait.words().getFirst(), look, 3);
        assertTrue(Pictures.difference(BALD, with) > 0.0003, () -> trait + " is not to be seen");
    }

    @Test
    void everyGarmentLooksDifferent() {
        Map<Integer, Garment> seen = new HashMap<>();
        for (Garment garment : Garment.values()) {
            int picture = Arrays.hashCode(Pictures.pixels(
                    drawing("red " + garment.words().getFirst() + ", no hat", woman("bob"), STANDING, BLUE, null, 3)
                            .image()));
            Garment same = seen.put(picture, garment);
            assertEquals(null, same, () -> garment + " is drawn as " + same);
        }
    }

    /** A statement that has no case for a new constant draws nothing of it; so each of them is looked at. */
    @ParameterizedTest
    @MethodSource("visibleOnClothes")
    void whatIsOnClothesIsToBeSeen(Trait trait) {
        String word = trait.words().getFirst();
        String said =
                switch (trait) {
                    case Print print -> "blue " + word + " shirt";
                    case Emblem emblem -> "blue t-shirt with a " + word + " print";
                    case Cut cut when cut == Cut.LOOSENED -> "blue suit, " + word + " tie";
                    case Cut cut when cut.isNeckline() -> "blue sweater, " + word;
                    case Cut cut when cut == Cut.OPEN_COLLAR -> "blue shirt, " + word;
                    case Cut cut when cut == Cut.LONG_SLEEVES -> "blue t-shirt, " + word;
                    case Cut cut when cut.isWear() -> word + " blue t-shirt";
                    default -> "blue shirt, " + word;
                };
        String plain = said.replace("with a " + word + " print", "").replace(word, "");
        BufferedImage without = portrait(plain + ", no hat", bald(), 3);
        BufferedImage with = portrait(said + ", no hat", bald(), 3);
        assertTrue(Pictures.difference(without, with) > 0.0003, () -> trait + " is not to be seen");
    }

    static Stream<Trait> visibleOnClothes() {
        return Stream.of(
                        Arrays.stream(Print.values()),
                        Arrays.stream(Emblem.values()),
                        // Those are the usual ones, or of cloth that a portrait does not show.
                        Arrays.stream(Cut.values())
                                .filter(cut -> cut != Cut.CREW_NECK && cut != Cut.BELL_SLEEVES && cut != Cut.CROPPED))
                .flatMap(traits -> traits);
    }

    @ParameterizedTest
    @EnumSource(SkinTone.class)
    void theSkinIsOfTheToneAskedFor(SkinTone tone) {
        Look look = new Look(
                "male",
                "adult",
                null,
                "average",
                "bald",
                null,
                null,
                tone.words().getFirst(),
                "casual");
        BufferedImage image = portrait("no glasses, no beard, no hat, serious", look, 3);
        long skin = Arrays.stream(Pictures.pixels(image))
                .filter(rgb -> rgb == tone.color().awt().getRGB())
                .count();
        assertTrue(skin > SIZE * SIZE / 25, () -> "only " + skin + " pixels of " + tone);
    }

    @ParameterizedTest
    @CsvSource({"512, 512", "512, 2048", "2048, 512", "600, 450"})
    void anySizeIsFilled(int width, int height) {
        Description description = new Description("office", null, woman("bun"), null, null, null, width, height, 1);
        DrawnFigure drawing = DrawnFigure.of(description);
        assertEquals(width, drawing.image().getWidth());
        assertEquals(height, drawing.image().getHeight());
        assertTrue(new Rectangle(width, height).contains(drawing.subject()));
        assertTrue(drawing.subject().y > 0, "the head is not cut off");
    }

    @ParameterizedTest
    @EnumSource(
            value = HairStyle.class,
            names = {"AFRO", "LONG_CURLY", "HIJAB_LONG", "BUN", "BALD"})
    void aWholeFigureStaysInsideThePicture(HairStyle hair) {
        Rectangle subject = drawing(null, woman(hair.words().getFirst()), STANDING, BLUE, null, 4)
                .subject();
        assertTrue(new Rectangle(1, 1, SIZE - 2, SIZE - 2).contains(subject), subject::toString);
        assertTrue(subject.height > SIZE / 2);
    }

    @Test
    void aNewBackdropLeavesTheFigureAsItIs() {
        DrawnFigure blue = drawing(null, woman("bob"), STANDING, BLUE, null, 4);
        DrawnFigure beach = drawing(null, woman("bob"), STANDING, new Backdrop.Scene("beach"), null, 4);
        assertEquals(blue.subject(), beach.subject());
        int middle = blue.subject().x + blue.subject().width / 2;
        for (int y = blue.subject().y + 4; y < blue.subject().y + blue.subject().height / 2; y++) {
            assertEquals(blue.image().getRGB(middle, y), beach.image().getRGB(middle, y));
        }
    }

    @Test
    void portraitAndFigureShowTheSamePerson() {
        String prompt = "green hijab, red dress";
        int[] portrait = Pictures.pixels(
                drawing(prompt, woman(null), null, BLUE, null, 9).image());
        int[] figure = Pictures.pixels(
                drawing(prompt, woman(null), STANDING, BLUE, null, 9).image());
        for (Tint color : List.of(SkinTone.MEDIUM.color(), ColorName.GREEN.color(), ColorName.RED.color())) {
            assertTrue(
                    Arrays.stream(portrait).anyMatch(rgb -> rgb == color.awt().getRGB()), color::toString);
            assertTrue(Arrays.stream(figure).anyMatch(rgb -> rgb == color.awt().getRGB()), color::toString);
        }
    }

    @Test
    void aReferenceIsSeenWhereTheFaceIs() {
        byte[] magenta = Pictures.png(Pictures.halves(300, 400, 0xFF00FF, 0xFF00FF));
        for (Pose pose : new Pose[] {null, STANDING}) {
            DrawnFigure drawing = drawing(null, woman("bob"), pose, BLUE, magenta, 4);
            Rectangle subject = drawing.subject();
            int x = pose == null ? subject.x + subject.width / 2 : SIZE / 2;
            int y = pose == null ? subject.y + subject.height / 2 : subject.y + subject.height / 12;
            assertEquals(0xFF00FF, drawing.image().getRGB(x, y) & 0xFFFFFF);
        }
    }

    @Test
    void aReferenceThatIsNoPictureIsRefused() {
        assertThrows(
                IllegalArgumentException.class, () -> drawing(null, woman("bob"), null, BLUE, new byte[] {1, 2, 3}, 4));
    }
}
