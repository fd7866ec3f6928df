/**
 * Decodes WebP (RFC 9649): lossy (VP8, RFC 6386), lossless (VP8L), transparency and the first frame of an animation, in the
 * very pixels that libwebp shows. Why it is our own code: {@code src/docs/decisions/webp.md}.
 */
package com.lumiku.studio.media.picture.webp;
