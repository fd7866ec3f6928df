package com.lumiku.studio.web.answer;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The query of a signed link: what an answer says that the object does not, as it changes with time. */
public final class LinkSignature {

    private static final String EXPIRES = "?expires=";
    private static final Pattern QUERY = Pattern.compile("\\?expires=\\d+&signature=[\\w-]+");

    private LinkSignature() {}

    /** What follows the path of a link. */
    public static String query(long expires, String signature) {
        return EXPIRES + expires + "&signature=" + signature;
    }

    /** An answer as it would be without signatures; the very array where there are none. */
    static byte[] strip(byte[] json) {
        String text = new String(json, StandardCharsets.ISO_8859_1);
        if (!text.contains(EXPIRES)) {
            return json;
        }
        return QUERY.matcher(text).replaceAll("").getBytes(StandardCharsets.ISO_8859_1);
    }
}
