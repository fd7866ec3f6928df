package com.lumiku.studio.media.store;

import java.time.Instant;

/**
 * A file in the store.
 *
 * @param lastModified when it was last put there
 * @param size in bytes
 * @param version which of the times it was put, where a store tells that better than by the time; else empty
 */
public record StoredFile(String key, Instant lastModified, long size, String version) {}
