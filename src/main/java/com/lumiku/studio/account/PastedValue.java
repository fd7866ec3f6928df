package com.lumiku.studio.account;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A key or address as environment files and secrets hand it over: without the line end that {@code kubectl create secret
 * --from-file} keeps, and without the quotes that Docker's environment files do not take off.
 *
 * @param changed whether anything was taken off
 */
record PastedValue(String text, boolean changed) {

    private static final Pattern QUOTED = Pattern.compile("\\s*([\"'])(.*)\\1\\s*", Pattern.DOTALL);

    static PastedValue of(String given) {
        Matcher quoted = QUOTED.matcher(given);
        String text = (quoted.matches() ? quoted.group(2) : given).strip();
        return new PastedValue(text, !text.equals(given));
    }
}
