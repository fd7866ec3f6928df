package com.lumiku.studio.generation.admin;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an administrator has done with jobs that another program left open. */
public enum ForeignAction {
    /** They end as failed. */
    @JsonProperty("fail")
    FAIL,
    /** They are made here. */
    @JsonProperty("take")
    TAKE
}
