package com.lumiku.studio.drawing;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;

/**
 * A finished picture.
 *
 * @param subject the part of the picture that the figure fills, in pixels: what a crop has to keep
 */
public record Drawing(BufferedImage image, Rectangle subject) {}
