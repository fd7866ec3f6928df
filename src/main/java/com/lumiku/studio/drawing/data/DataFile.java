package com.lumiku.studio.drawing.data;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Words and shapes, as text. A JVM reads the resources; an executable has them packed in its heap and no such resource, as they are
 * four times as large plain.
 */
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
            "/thing/furniture.svg",
            "/scene/places.svg");

    private static final boolean IS_BEING_BUILT =
            "buildtime".equals(System.getProperty("org.graalvm.nativeimage.imagecode"));

    private static final Map<String, byte[]> PACKED = IS_BEING_BUILT ? packed() : Map.of();

    private DataFile() {}

    /**
     * Reads one.
     *
     * @param name of the resource, with its folder: {@code /vocabulary/Age.txt}
     * @throws IllegalArgumentException if there is none
     */
    public static String text(String name) {
        byte[] packed = PACKED.get(name);
        return new String(packed == null ? read(name) : unpacked(packed), StandardCharsets.UTF_8);
    }

    /** All of them, by name. */
    static Map<String, byte[]> packed() {
        return Stream.concat(SHEETS.stream(), KINDS.stream().map(kind -> "/vocabulary/" + kind + ".txt"))
                .collect(Collectors.toUnmodifiableMap(Function.identity(), name -> packed(read(name))));
    }

    static byte[] unpacked(byte[] packed) {
        try (InputStream bytes = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] packed(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] read(String name) {
        try (InputStream file = DataFile.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalArgumentException("There is no " + name);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
