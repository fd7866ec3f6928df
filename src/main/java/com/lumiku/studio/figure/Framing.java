package com.lumiku.studio.figure;

/** How much of a figure a picture shows. */
public enum Framing {
    HEAD_AND_SHOULDERS,
    HALF_BODY,
    FULL_BODY
}
