package com.lumiku.studio.pose.export;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/**
 * The name of a file, made of what users wrote: letters and digits of any script, and hyphens, whatever it was.
 *
 * @param text the name
 * @param plain what is left of it in ASCII, for clients that read nothing else
 */
record FileName(String text, String plain) {

    private static final String NOTHING = "pose";

    /** File systems have 255 bytes for a name: other parts and the ending follow. */
    private static final int MOST_BYTES = 150;

    private static final int MOST_LETTERS = 60;

    /** The text as the name of a file without its ending; {@code pose} where nothing of it is left. */
    static FileName of(String text) {
        String given = text == null ? "" : text;
        String kept = hyphenated(Normalizer.normalize(given, Normalizer.Form.NFC), "[^\\p{L}\\p{M}\\p{N}]+");
        String plain = Normalizer.normalize(given, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return new FileName(kept, hyphenated(plain, "[^a-z0-9]+"));
    }

    /** The name with something behind it. */
    FileName with(String behind) {
        return new FileName(text + behind, plain + behind);
    }

    private static String hyphenated(String text, String others) {
        String name = cut(text.toLowerCase(Locale.ROOT).replaceAll(others, "-")).replaceAll("^-+|-+$", "");
        return name.isEmpty() ? NOTHING : name;
    }

    /** Between two letters, not within one. */
    private static String cut(String name) {
        int end = 0;
        int bytes = 0;
        for (int letters = 0; end < name.length() && letters < MOST_LETTERS; letters++) {
            int letter = name.codePointAt(end);
            bytes += Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MOST_BYTES) {
                break;
            }
            end += Character.charCount(letter);
        }
        return name.substring(0, end);
    }
}
