/**
 * The shape of a head and where its parts are, however it is turned: what face, hair and hats are drawn on. Begin with
 * {@link com.lumiku.studio.drawing.skull.HeadSketch}.
 */
package com.lumiku.studio.drawing.skull;
