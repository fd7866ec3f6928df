/**
 * The built-in illustrator. In comes a {@link com.lumiku.studio.figure.Description}, out come pixels; the same description and
 * seed always give the same picture. Begin with {@link com.lumiku.studio.drawing.Illustrator}.
 */
package com.lumiku.studio.drawing;
