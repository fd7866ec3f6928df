/**
 * What is behind somebody: rooms, landscapes, venues and plain colours, by words and time of day. Begin with {@code
 * BackdropDrawing}.
 */
package com.lumiku.studio.drawing.scene;
