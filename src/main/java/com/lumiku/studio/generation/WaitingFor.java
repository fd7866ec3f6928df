package com.lumiku.studio.generation;

import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Locale;

/** What pictures wait for when nothing is wrong with them. */
@RegisterForReflection
public enum WaitingFor {
    /** The image service has too much to do or cannot be reached. */
    PROVIDER,
    /** There is no room to keep pictures. */
    STORE,
    /** Nobody is there who makes pictures, or those who did were lost while making this one. */
    WORKER;

    /** As it is stored and answered. */
    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static WaitingFor parse(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
