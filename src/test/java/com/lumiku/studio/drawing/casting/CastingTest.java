package com.lumiku.studio.drawing.casting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.Age;
import com.lumiku.studio.drawing.appearance.Appearance;
import com.lumiku.studio.drawing.appearance.Attire;
import com.lumiku.studio.drawing.appearance.Bottom;
import com.lumiku.studio.drawing.appearance.Build;
import com.lumiku.studio.drawing.appearance.ColorName;
import com.lumiku.studio.drawing.appearance.Earrings;
import com.lumiku.studio.drawing.appearance.Expression;
import com.lumiku.studio.drawing.appearance.EyeColor;
import com.lumiku.studio.drawing.appearance.EyeShape;
import com.lumiku.studio.drawing.appearance.FaceShape;
import com.lumiku.studio.drawing.appearance.FacialHair;
import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.appearance.Gender;
import com.lumiku.studio.drawing.appearance.Glasses;
import com.lumiku.studio.drawing.appearance.HairColor;
import com.lumiku.studio.drawing.appearance.HairStyle;
import com.lumiku.studio.drawing.appearance.Headwear;
import com.lumiku.studio.drawing.appearance.Mark;
import com.lumiku.studio.drawing.appearance.Origin;
import com.lumiku.studio.drawing.appearance.Print;
import com.lumiku.studio.drawing.appearance.Prop;
import com.lumiku.studio.drawing.appearance.Shoes;
import com.lumiku.studio.drawing.appearance.SkinTone;
import com.lumiku.studio.drawing.appearance.Style;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.words.Trait;
import com.lumiku.studio.drawing.words.Words;
import com.lumiku.studio.figure.Description;
import com.lumiku.studio.figure.Look;
import com.lumiku.studio.figure.Persona;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CastingTest {

    private static final int SEEDS = 40;

    private static Appearance cast(String prompt, Look look, int seed) {
        return Casting.of(new Description(prompt, null, look, null, null, null, 512, 512, seed));
    }

    private static Stream<Appearance> many(String prompt) {
        return IntStream.range(0, SEEDS).mapToObj(seed -> cast(prompt, Look.UNKNOWN, seed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no glasses",
                "without glasses",
                "a man without any glasses",
                "tanpa kacamata",
                "tidak berkacamata"
            })
    void whatIsNegatedIsNeverThere(String prompt) {
        assertTrue(many(prompt).allMatch(who -> who.glasses() == Glasses.NONE));
    }

    @Test
    void wordsAboutOtherThingsAreNotTakenForThePerson() {
        String prompt = "black suit, white shirt, 30 years old, big smile, senior engineer, dark hair";
        assertTrue(many(prompt).noneMatch(who -> who.age() == Age.MATURE || who.build() == Build.BROAD));
        assertTrue(many(prompt).map(Appearance::skin).distinct().count() > 5);
    }

    @ParameterizedTest
    @CsvSource({"Black, large", "african, broad", "black man, heavy build"})
    void aFieldMayBeOneWord(String ethnicity, String bodyType) {
        Look look = new Look(null, null, ethnicity, bodyType, null, null, null, null, null);
        Appearance who = cast(null, look, 3);
        assertEquals(Build.BROAD, who.build());
        assertTrue(List.of(SkinTone.BROWN.color(), SkinTone.DARK.color(), SkinTone.DEEP.color())
                .contains(who.skin()));
    }

    @Test
    void aNegationEndsWithItsClause() {
        Appearance who = cast("a man without beard, with glasses and no hat", Look.UNKNOWN, 4);
        assertEquals(FacialHair.NONE, who.facialHair());
        assertEquals(Glasses.SQUARE, who.glasses());
        assertEquals(Headwear.NONE, who.headwear());
    }

    @Test
    void noHijabMeansHairIsSeen() {
        assertTrue(many("a woman, no hijab").noneMatch(who -> who.hair().isScarf()));
    }

    @ParameterizedTest
    @CsvSource({
        "wanita berjilbab biru, HIJAB",
        "perempuan dengan rambut keriting, LONG_CURLY",
        "pria botak, BALD",
        "woman with a high bun, BUN",
        "man with dreadlocks, DREADLOCKS",
        "a girl with twin braids, BRAIDS"
    })
    void wordsOfThePromptAskForHair(String prompt, HairStyle hair) {
        assertTrue(many(prompt).allMatch(who -> who.hair() == hair));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kakek tua memakai peci", "grandfather with long hair", "a guy with long straight hair", "a cool dude",
                        "my uncle",
                "Pak Budi, guru", "Mas Joko penjual kopi", "Om dan kopinya", "an old gentleman", "groom with braids",
                "curly red hair and a full beard", "rambut panjang dan berkumis"
            })
    void whoIsCalledAManIsOne(String prompt) {
        assertTrue(many(prompt).allMatch(who -> who.gender() == Gender.MALE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nenek tersenyum",
                "grandma",
                "a bride",
                "Bu guru",
                "mbak kasir",
                "Tante Rina",
                "my aunt",
                "seorang siswi"
            })
    void whoIsCalledAWomanIsOne(String prompt) {
        assertTrue(many(prompt).allMatch(who -> who.gender() == Gender.FEMALE));
    }

    @Test
    void prefixesOfIndonesianArePartOfTheWord() {
        assertTrue(many("pria bertopi").allMatch(who -> who.headwear() == Headwear.CAP));
        assertTrue(many("pria berpeci").allMatch(who -> who.headwear() == Headwear.PECI));
        assertTrue(many("pria berkumis").allMatch(who -> who.facialHair() == FacialHair.MOUSTACHE));
        assertTrue(many("pria berjanggut").allMatch(who -> who.facialHair() == FacialHair.BEARD));
        assertTrue(many("pria berdasi").allMatch(who -> who.outfit().garment() == Garment.SUIT));
        assertTrue(many("pria berkemeja biru")
                .allMatch(who -> who.outfit().garment() == Garment.SHIRT
                        && who.outfit().color().equals(ColorName.BLUE.color())));
        assertTrue(many("wanita berkebaya").allMatch(who -> who.outfit().garment() == Garment.KEBAYA));
        assertTrue(many("wanita berkerudung").allMatch(who -> who.hair() == HairStyle.HIJAB));
        assertTrue(
                many("wanita berambut pirang").allMatch(who -> who.hairColor().equals(HairColor.BLONDE.color())));
        assertTrue(many("pria bertopi, topinya merah").allMatch(who -> who.hat().equals(ColorName.RED.color())));
        assertTrue(many("pria tidak bertopi").allMatch(who -> who.headwear() == Headwear.NONE));
    }

    @Test
    void aColourIsOfTheNounBesideIt() {
        assertTrue(many("engineer in blue hard hat")
                .allMatch(who -> who.hat().equals(ColorName.BLUE.color())
                        && !who.outfit().color().equals(ColorName.BLUE.color())));
        assertTrue(many("a builder with a helmet").allMatch(who -> who.hat().equals(Tint.of(0xF2B934))));
        assertTrue(many("barista with a blue apron")
                .allMatch(who -> who.outfit().accent().equals(ColorName.BLUE.color())
                        && !who.outfit().color().equals(ColorName.BLUE.color())));
        assertTrue(many("barista, celemek hijau, kemeja putih")
                .allMatch(who -> who.outfit().accent().equals(ColorName.GREEN.color())
                        && who.outfit().color().equals(ColorName.WHITE.color())));
        assertTrue(many("a woman, dress in red")
                .allMatch(who -> who.outfit().color().equals(ColorName.RED.color())));
    }

    @Test
    void coloursBelongToWhatTheyDescribe() {
        Appearance who = cast("kemeja merah, black hair, blue eyes, and green trousers", Look.UNKNOWN, 9);
        assertEquals(ColorName.RED.color(), who.outfit().color());
        assertEquals(HairColor.BLACK.color(), who.hairColor());
        assertEquals(EyeColor.BLUE.color(), who.features().eyeColor());
        assertEquals(ColorName.GREEN.color(), who.outfit().bottomColor());
    }

    @Test
    void theLongerPhraseIsMeant() {
        assertEquals(
                ColorName.NAVY.color(),
                cast("navy blue shirt", Look.UNKNOWN, 1).outfit().color());
        assertEquals(
                Garment.LEATHER_JACKET,
                cast("leather jacket", Look.UNKNOWN, 1).outfit().garment());
        assertEquals(
                Bottom.LONG_SKIRT,
                cast("sweater and long skirt", Look.UNKNOWN, 1).outfit().bottom());
    }

    @Test
    void theFieldsOfALookComeBeforeThePrompt() {
        Look look = new Look("female", "mature", null, "slim", "bob", "red", "green", "dark", null);
        assertTrue(IntStream.range(0, SEEDS)
                .mapToObj(seed -> cast("a blonde man with short hair", look, seed))
                .allMatch(who -> who.gender() == Gender.FEMALE
                        && who.age() == Age.MATURE
                        && who.build() == Build.SLIM
                        && who.hair() == HairStyle.BOB
                        && who.hairColor().equals(HairColor.RED.color())
                        && who.features().eyeColor().equals(EyeColor.GREEN.color())
                        && who.skin().equals(SkinTone.DARK.color())));
    }

    @Test
    void aScarfCoversWhateverHairTheLookNames() {
        Look look = new Look("female", null, null, null, "long", null, null, null, null);
        assertTrue(cast("wearing a pink hijab", look, 3).hair().isScarf());
        assertEquals(
                ColorName.PINK.color(), cast("wearing a pink hijab", look, 3).scarf());
    }

    @Test
    void aLookThatNamesOnlyALengthIsUnderstood() {
        Look look = new Look("female", null, null, null, "long", null, null, null, null);
        assertTrue(List.of(HairStyle.LONG_STRAIGHT, HairStyle.LONG_WAVY)
                .contains(cast(null, look, 3).hair()));
    }

    @ParameterizedTest
    @CsvSource({
        "friendly, SMILE",
        "energetic, JOY",
        "confident, SERIOUS",
        "patient, CALM",
        "creative, THOUGHTFUL",
        "witty, SMIRK"
    })
    void personalityShowsInTheFace(String trait, Expression expression) {
        Persona persona = new Persona("Rani", 30, List.of(trait), null);
        Description description = new Description(null, persona, Look.UNKNOWN, null, null, null, 512, 512, 5);
        assertEquals(expression, Casting.of(description).expression());
    }

    @Test
    void aPersonasTradeIsWorn() {
        Persona persona = new Persona(null, 60, null, "Dokter anak di Bandung");
        Appearance who = Casting.of(new Description(null, persona, Look.UNKNOWN, null, null, null, 512, 512, 5));
        assertEquals(Garment.DOCTOR_COAT, who.outfit().garment());
        assertEquals(Age.OLD, who.age());
    }

    @Test
    void whoIsDescribedWearsNothingBesides() {
        for (int seed = 0; seed < 100; seed++) {
            Attire attire = cast("a woman in a blue dress", null, seed).attire();
            assertEquals(Earrings.NONE, attire.earrings());
            assertEquals(Glasses.NONE, attire.glasses());
            assertEquals(List.of(), attire.accessories());
        }
    }

    @Test
    void unknownWordsAndMissingPartsAreLeftToTheSeed() {
        assertNotEquals(cast("xyzzy", null, 1), cast("xyzzy", null, 2));
        assertEquals(cast(null, null, 7), cast("xyzzy, plugh!", Look.UNKNOWN, 7));
    }

    @Test
    void everyPhraseOfTheVocabularyIsFound() {
        Stream.<Trait[]>of(
                        Gender.values(),
                        Age.values(),
                        Build.values(),
                        FaceShape.values(),
                        SkinTone.values(),
                        HairStyle.values(),
                        HairColor.values(),
                        EyeColor.values(),
                        EyeShape.values(),
                        Expression.values(),
                        FacialHair.values(),
                        Glasses.values(),
                        Headwear.values(),
                        Earrings.values(),
                        Accessory.values(),
                        Mark.values(),
                        Prop.values(),
                        Role.values(),
                        Print.values(),
                        Garment.values(),
                        Bottom.values(),
                        Shoes.values(),
                        Style.values(),
                        Origin.values(),
                        ColorName.values())
                .forEach(kinds -> Stream.of(kinds).forEach(trait -> trait.words()
                        .forEach(phrase -> assertTrue(
                                Words.of("she has " + phrase + ".").find(kinds).contains(trait),
                                () -> trait + " by " + phrase))));
    }
}
