/**
 * What cloth shows besides its colour: prints, weaves and materials, laid upon any part of a garment, a hat or a scarf. Begin with
 * {@code Prints}.
 */
package com.lumiku.studio.drawing.cloth;
