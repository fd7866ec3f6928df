package com.lumiku.studio.generation.progress;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A place in the {@link ChangeLog}, also as the id of an event. @param snapshot as PostgreSQL writes it */
record Position(String snapshot) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,19}):(\\d{1,19}):((?:\\d{1,19},)*\\d{1,19})?");

    /** The position that an id names; none where it is another id, which PostgreSQL would refuse. */
    static Optional<Position> parse(String id) {
        var parts = FORM.matcher(id);
        if (!parts.matches()) {
            return Optional.empty();
        }
        BigInteger last = new BigInteger(parts.group(1));
        BigInteger end = new BigInteger(parts.group(2));
        if (last.signum() == 0 || last.compareTo(end) > 0) {
            return Optional.empty();
        }
        if (parts.group(3) != null) {
            for (BigInteger open :
                    Stream.of(parts.group(3).split(",")).map(BigInteger::new).toList()) {
                if (open.compareTo(last) < 0 || open.compareTo(end) >= 0) {
                    return Optional.empty();
                }
                last = open;
            }
        }
        return Optional.of(new Position(id));
    }
}
