package com.lumiku.studio.media.picture;

/** A part of a picture, in its pixels. */
public record Area(int x, int y, int width, int height) {}
