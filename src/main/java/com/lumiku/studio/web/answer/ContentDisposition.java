package com.lumiku.studio.web.answer;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * The header {@code Content-Disposition} of an answer to be saved as a file.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6266">RFC 6266</a>
 */
public final class ContentDisposition {

    private static final String SAFE_SIGNS = "!#$&+-.^_`|~";

    private ContentDisposition() {}

    /**
     * The value of the header.
     *
     * @param plain the name for clients that read ASCII only, without quotes in it
     * @param name the name as it is
     */
    public static String attachment(String plain, String name) {
        String forAll = "attachment; filename=\"" + plain + '"';
        return plain.equals(name) ? forAll : forAll + "; filename*=UTF-8''" + encoded(name);
    }

    /** As RFC 8187 has it. */
    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte part : name.getBytes(StandardCharsets.UTF_8)) {
            if (isSafe(part)) {
                encoded.append((char) part);
            } else {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(part));
            }
        }
        return encoded.toString();
    }

    private static boolean isSafe(byte part) {
        return part >= 'a' && part <= 'z'
                || part >= 'A' && part <= 'Z'
                || part >= '0' && part <= '9'
                || SAFE_SIGNS.indexOf(part) >= 0;
    }
}
