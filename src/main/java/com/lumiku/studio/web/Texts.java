package com.lumiku.studio.web;

import java.util.regex.Pattern;

/** How texts of callers are kept. */
public final class Texts {

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private Texts() {}

    /** A name without white space around it and with single spaces inside; null stays null. */
    public static String folded(String name) {
        return name == null ? null : WHITE_SPACE.matcher(name).replaceAll(" ").strip();
    }
}
