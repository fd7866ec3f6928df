package com.lumiku.studio.figure;

/** What is behind a figure. */
public sealed interface Backdrop {

    /** Whatever suits the figure. */
    record Suitable() implements Backdrop {}

    /**
     * One colour.
     *
     * @param color {@code #RRGGBB}
     */
    record Solid(String color) implements Backdrop {}

    /** A scene in words. */
    record Scene(String prompt) implements Backdrop {}

    /** A picture: an encoded JPEG or PNG. */
    record Picture(byte[] image) implements Backdrop {}
}
