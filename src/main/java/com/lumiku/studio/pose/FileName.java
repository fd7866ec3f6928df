package com.lumiku.studio.pose;

import java.text.Normalizer;
import java.util.Locale;

/** Names of files made of what users wrote: nothing but letters, digits and hyphens, whatever it was. */
final class FileName {

    private static final int LONGEST = 60;

    private FileName() {}

    /** The text as the name of a file without its ending; {@code pose} where nothing of it is left. */
    static String of(String text) {
        String plain = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("^-+|-+$", "");
        return cut.isEmpty() ? "pose" : cut;
    }
}
