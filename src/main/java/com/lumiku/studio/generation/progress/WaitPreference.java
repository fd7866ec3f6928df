package com.lumiku.studio.generation.progress;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How long a caller wants an answer to be held back: {@code Prefer: wait=N}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7240#section-4.3">RFC 7240: the wait preference</a>
 */
record WaitPreference(int seconds) {

    static final String HEADER = "Prefer";
    static final String APPLIED = "Preference-Applied";

    private static final int DEFAULT_SECONDS = 30;
    private static final int MOST_SECONDS = 60;

    /** The first that the headers name; none where they name none, or one that cannot be understood, which is to be ignored. */
    static Optional<WaitPreference> of(List<String> headers) {
        return headers.stream()
                .flatMap(header -> List.of(header.split(",")).stream())
                .map(preference -> preference.split(";", 2)[0].strip())
                .filter(preference -> preference.split("=", 2)[0].strip().equalsIgnoreCase("wait"))
                .findFirst()
                .flatMap(WaitPreference::read);
    }

    /** As it was applied. */
    String applied() {
        return String.format(Locale.ROOT, "wait=%d", seconds);
    }

    private static Optional<WaitPreference> read(String preference) {
        int separator = preference.indexOf('=');
        if (separator < 0) {
            return Optional.of(new WaitPreference(DEFAULT_SECONDS));
        }
        String value = preference.substring(separator + 1).strip().replaceAll("^\"(.*)\"$", "$1");
        if (!value.matches("\\d{1,9}") || Integer.parseInt(value) == 0) {
            return Optional.empty();
        }
        return Optional.of(new WaitPreference(Math.min(Integer.parseInt(value), MOST_SECONDS)));
    }
}
