package com.lumiku.studio.generator;

import com.lumiku.studio.media.picture.Picture;

/**
 * A picture, and how it came about.
 *
 * @param prompt the words it was made from
 * @param seed the seed it was made with
 */
public record GeneratedImage(Picture picture, String prompt, int seed) {}
