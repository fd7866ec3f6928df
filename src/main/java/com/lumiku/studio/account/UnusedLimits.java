package com.lumiku.studio.account;

import java.util.List;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/** Limits that somebody set for a service which has one user only, and so counts nothing. */
final class UnusedLimits {

    private static final String PREFIX = "studio.limits.";

    private static final String OF_ADDRESSES = PREFIX + "portrait.";

    /** Where {@code application.properties} has the defaults; what people set comes from above. */
    private static final int DEFAULTS = 250;

    private UnusedLimits() {}

    /** The names of settings that are given and have no effect in single-user mode. */
    static List<String> in(Config config) {
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> name.startsWith(PREFIX) && !name.startsWith(OF_ADDRESSES))
                .filter(name -> config.getConfigValue(name).getSourceOrdinal() > DEFAULTS)
                .sorted()
                .toList();
    }
}
