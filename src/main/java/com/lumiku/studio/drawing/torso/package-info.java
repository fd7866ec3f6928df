/**
 * The shape of a body in a pose and where its parts are: what clothes and arms are drawn on. Begin with {@link
 * com.lumiku.studio.drawing.torso.TorsoSketch}.
 */
package com.lumiku.studio.drawing.torso;
