package com.lumiku.studio.media.link;

import com.lumiku.studio.web.problem.ProblemException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a file that a request asks for (RFC 9110, section 14). Several parts at once, and what cannot be understood,
 * count as the whole file, as the RFC allows.
 */
record ByteRange(long from, long length) {

    private static final Pattern SINGLE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /**
     * The part named by a header {@code Range}, where there is one.
     *
     * @throws ProblemException 416 where the file is shorter
     */
    static Optional<ByteRange> of(String header, long size) {
        Matcher range = SINGLE.matcher(header == null ? "" : header.strip());
        if (!range.matches() || range.group(1).isEmpty() && range.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (range.group(1).isEmpty()) {
            long last = Math.min(Long.parseLong(range.group(2)), size);
            return Optional.of(checked(size - last, last, size));
        }
        long from = Long.parseLong(range.group(1));
        long to = range.group(2).isEmpty() ? size - 1 : Math.min(Long.parseLong(range.group(2)), size - 1);
        return Optional.of(checked(from, to - from + 1, size));
    }

    private static ByteRange checked(long from, long length, long size) {
        if (from >= size || length < 1) {
            throw ProblemException.notInRange(size);
        }
        return new ByteRange(from, length);
    }

    /** The header {@code Content-Range}. */
    String contentRange(long size) {
        return String.format(Locale.ROOT, "bytes %d-%d/%d", from, from + length - 1, size);
    }
}
