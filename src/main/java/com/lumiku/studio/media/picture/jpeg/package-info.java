/**
 * JPEG: files taken apart and given to the decoder as one clean stream, colours found as browsers do, and an encoder. Begin with
 * {@link com.lumiku.studio.media.picture.jpeg.JpegDecoder}.
 *
 * <p>A <i>segment</i> is what stands between two markers; a <i>scan</i> holds coefficients.
 */
package com.lumiku.studio.media.picture.jpeg;
