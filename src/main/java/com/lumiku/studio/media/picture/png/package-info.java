/**
 * PNG: read row by row in the colours that a browser shows, and an encoder. Begin with {@link
 * com.lumiku.studio.media.picture.png.PngDecoder}.
 */
package com.lumiku.studio.media.picture.png;
