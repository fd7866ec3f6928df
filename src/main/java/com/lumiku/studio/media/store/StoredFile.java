package com.lumiku.studio.media.store;

import java.time.Instant;

/**
 * A file in the store.
 *
 * @param lastModified when it was last put there
 * @param size in bytes
 */
public record StoredFile(String key, Instant lastModified, long size) {}
