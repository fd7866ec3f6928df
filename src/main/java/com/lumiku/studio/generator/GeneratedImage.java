package com.lumiku.studio.generator;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;

/**
 * A picture, and how it came about.
 *
 * @param subject where the figure is, in pixels; null where the generator does not know
 * @param prompt the words it was made from
 * @param seed the seed it was made with
 */
public record GeneratedImage(BufferedImage image, Rectangle subject, String prompt, int seed) {}
