/**
 * The store of pictures: files under keys, which rows name. A file is written before its row and deleted after it; a sweep
 * removes orphans. Begin with {@link com.lumiku.studio.media.store.Media}.
 *
 * <p>A <i>key</i> is the name of a picture in rows and store.
 */
package com.lumiku.studio.media.store;
