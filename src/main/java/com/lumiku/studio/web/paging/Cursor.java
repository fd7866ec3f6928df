package com.lumiku.studio.web.paging;

import com.lumiku.studio.web.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.function.Function;

/**
 * Where the next page begins: behind the row with this sort key and id. Opaque to callers.
 *
 * @param sort which order the key belongs to, so that a cursor is not used with another
 */
public record Cursor(String sort, String key, String id) {

    private static final String SEPARATOR = "\n";

    static Cursor parse(String text) {
        try {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(SEPARATOR, 3);
            if (parts.length == 3) {
                return new Cursor(parts[0], parts[1], parts[2]);
            }
        } catch (IllegalArgumentException e) {
            // Not of our making: refused below.
        }
        throw refused();
    }

    String text() {
        byte[] bytes = String.join(SEPARATOR, sort, key, id).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The sort key as a time. */
    public Instant time() {
        return key(Instant::parse);
    }

    /** The sort key as a number. */
    public int number() {
        return key(Integer::parseInt);
    }

    private <T> T key(Function<String, T> reader) {
        try {
            return reader.apply(key);
        } catch (DateTimeException | NumberFormatException e) {
            throw refused();
        }
    }

    static ProblemException refused() {
        return ProblemException.invalid("cursor", "is not one that this list gave");
    }
}
