/**
 * Where pictures come in from: forms, and hosts that are allowed. Private addresses are never asked. Begin with {@link
 * com.lumiku.studio.media.source.Uploads} and {@link com.lumiku.studio.media.source.RemotePictures}.
 */
package com.lumiku.studio.media.source;
