/**
 * Signed links that a browser loads without a header, and what they lead to. In come keys, out come links that expire; keys come
 * back where a caller sends such a link. Begin with {@link com.lumiku.studio.media.link.MediaLinks}.
 */
package com.lumiku.studio.media.link;
