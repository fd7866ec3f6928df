package com.lumiku.studio.generator.provider;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.util.regex.Pattern;

/** An API key, which is sent and otherwise never to be seen. */
record Secret(String value) {

    private static final String HIDDEN = "***";
    /** Keys as the providers spell them, also those they have shortened or starred themselves. */
    private static final Pattern KEY =
            Pattern.compile("\\bsk-(?=[\\w.*-]*[\\d*])[\\w.*-]+|\\bhf_[\\w.*-]+|\\bBearer[ _-][\\w.*~+/=-]+");

    private static final Pattern VISIBLE_ASCII = Pattern.compile("[!-~]+");

    /** @throws ConfigurationException where it cannot be sent in a header; says nothing of it */
    Secret {
        if (!VISIBLE_ASCII.matcher(value).matches()) {
            throw new ConfigurationException("The key of the generator has characters that no key has");
        }
    }

    /** A text without this key, and without whatever looks like one. */
    String hideIn(String text) {
        return hideKeys(text.replace(value, HIDDEN));
    }

    /** A text without what looks like a key. */
    static String hideKeys(String text) {
        return KEY.matcher(text).replaceAll(HIDDEN);
    }

    @Override
    public String toString() {
        return HIDDEN;
    }
}
