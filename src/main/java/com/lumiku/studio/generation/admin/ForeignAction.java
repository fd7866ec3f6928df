package com.lumiku.studio.generation.admin;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Locale;

/** What an administrator has done with jobs that another program left open. */
@RegisterForReflection
public enum ForeignAction {
    /** They end as failed. */
    @JsonProperty("fail")
    FAIL,
    /** They are made here. */
    @JsonProperty("take")
    TAKE;

    /** As it is asked for. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
