package com.lumiku.studio.web.input;

import java.util.regex.Pattern;

/** How texts of callers are measured and kept. */
public final class Texts {

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private Texts() {}

    /** A name without white space around it and with single spaces inside; null stays null. */
    public static String folded(String name) {
        return name == null ? null : WHITE_SPACE.matcher(name).replaceAll(" ").strip();
    }

    /** The length in code points, which is how every limit of a text is meant. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Whether a text other than white space shows nothing at all, such as a zero width space alone. */
    public static boolean isInvisible(String text) {
        return !text.isBlank() && text.codePoints().allMatch(Texts::showsNothing);
    }

    /** Whether a text has whole characters only, and none that control a terminal or a printer. */
    public static boolean isPrintable(String text) {
        return text.codePoints().allMatch(Texts::isPrintable);
    }

    private static boolean isPrintable(int character) {
        int type = Character.getType(character);
        return type != Character.CONTROL && type != Character.SURROGATE;
    }

    /** As {@link #isPrintable}, but for line breaks and tabs. */
    public static boolean isPrintableInLines(String text) {
        return text.codePoints()
                .allMatch(character ->
                        character == '\n' || character == '\r' || character == '\t' || isPrintable(character));
    }

    /**
     * White space, what Unicode calls ignorable by default, and the blank of Braille.
     *
     * @see <a href="https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point">UAX 44: Default_Ignorable_Code_Point</a>
     */
    private static boolean showsNothing(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT
                || switch (character) {
                    case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2065, 0x2800, 0x3164, 0xFFA0 -> true;
                    default ->
                        character >= 0x180B && character <= 0x180F
                                || character >= 0xFE00 && character <= 0xFE0F
                                || character >= 0xFFF0 && character <= 0xFFF8
                                || character >= 0xE0000 && character <= 0xE0FFF;
                };
    }
}
