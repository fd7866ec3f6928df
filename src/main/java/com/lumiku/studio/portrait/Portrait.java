package com.lumiku.studio.portrait;

import com.lumiku.studio.drawing.Illustrator;
import com.lumiku.studio.drawing.View;
import com.lumiku.studio.figure.Backdrop;
import com.lumiku.studio.figure.Description;
import com.lumiku.studio.figure.Look;
import com.lumiku.studio.figure.Persona;
import com.lumiku.studio.figure.Pose;
import com.lumiku.studio.media.picture.Picture;
import com.lumiku.studio.web.Sha256;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A portrait of which everything is decided.
 *
 * @param options what is said of the person, by names of the vocabulary
 * @param persona who it is beside the options
 * @param backgroundColor hexadecimal digits, or {@value #TRANSPARENT}; null for what suits, as jobs have it
 * @param prompt in words, or null
 * @param poseId of the pose, or null
 * @param pose null for head and shoulders
 * @param size of each side in pixels
 * @param isSized whether somebody asked for the size
 * @param number decides about details nobody can ask for
 */
record Portrait(
        String seed,
        Map<Option, String> options,
        Persona persona,
        String backgroundColor,
        String prompt,
        String poseId,
        Pose pose,
        View view,
        int size,
        boolean isSized,
        int number) {

    static final String TRANSPARENT = "transparent";

    /** Of a document, whose coordinates have two decimals. */
    private static final int UNITS = 512;

    /** The document. */
    String svg() {
        return Illustrator.svg(description(UNITS), view, ids(), isSized ? size : 0);
    }

    /** The pixels. */
    Picture picture() {
        return Illustrator.draw(description(size), view);
    }

    /** All that was picked, by the names of parameters that ask for it. */
    Map<String, String> picked() {
        Map<String, String> picked = new LinkedHashMap<>();
        options.forEach((option, name) -> picked.put(option.parameter(), name));
        if (backgroundColor != null) {
            picked.put("backgroundColor", backgroundColor);
        }
        if (prompt != null) {
            picked.put("prompt", prompt);
        }
        if (poseId != null) {
            picked.put("pose", poseId);
        }
        return picked;
    }

    /** What the ids in the document begin with: another for each portrait, as a page may hold many. */
    private String ids() {
        String person = persona.equals(Persona.UNKNOWN) && backgroundColor != null ? "" : persona.toString() + number;
        byte[] digest = Sha256.of(seed + '\0' + picked() + view + person);
        return "p" + Integer.toUnsignedString(ByteBuffer.wrap(digest).getInt(), Character.MAX_RADIX) + "-";
    }

    Description description(int side) {
        return new Description(words(), persona, look(), pose, backdrop(), null, side, side, number);
    }

    private Look look() {
        return new Look(
                word(Option.GENDER),
                word(Option.AGE_RANGE),
                word(Option.ETHNICITY),
                word(Option.BODY_TYPE),
                word(Option.HAIR_STYLE),
                word(Option.HAIR_COLOR),
                word(Option.EYE_COLOR),
                word(Option.SKIN_TONE),
                word(Option.STYLE));
    }

    /** What a look has no field for. */
    private String words() {
        List<String> words = new ArrayList<>();
        if (options.containsKey(Option.CLOTHES) || options.containsKey(Option.CLOTHES_COLOR)) {
            String color = options.containsKey(Option.CLOTHES_COLOR) ? word(Option.CLOTHES_COLOR) + " " : "";
            words.add(color + (options.containsKey(Option.CLOTHES) ? word(Option.CLOTHES) : "clothes"));
        }
        add(words, Option.GLASSES, "no glasses");
        add(words, Option.HEADWEAR, "no hat");
        add(words, Option.FACIAL_HAIR, "no beard");
        add(words, Option.EXPRESSION, "");
        if (prompt != null) {
            words.add(prompt);
        }
        return String.join(", ", words);
    }

    private void add(List<String> words, Option option, String none) {
        String name = options.get(option);
        if (name != null) {
            words.add(name.equals(Option.NONE) ? none : option.word(name));
        }
    }

    private String word(Option option) {
        String name = options.get(option);
        return name == null ? null : option.word(name);
    }

    private Backdrop backdrop() {
        String scene = options.get(Option.BACKGROUND);
        if (scene != null && !scene.equals(Option.NONE)) {
            return new Backdrop.Scene(Option.BACKGROUND.word(scene));
        }
        if (backgroundColor == null) {
            return new Backdrop.Suitable();
        }
        return new Backdrop.Solid(backgroundColor.equals(TRANSPARENT) ? "#FFFFFF" : "#" + six(backgroundColor));
    }

    private static String six(String digits) {
        return digits.length() == 6 ? digits : digits.replaceAll(".", "$0$0");
    }
}
