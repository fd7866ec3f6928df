package com.lumiku.studio.generation;

/** What replicas tell each other through the database. */
public enum Channel {
    /** Units were added (no payload) or withdrawn (payload: the {@link JobId}). */
    UNITS("studio_units"),

    /** A generation has changed (payload: the {@link GenerationChange}). */
    GENERATIONS("studio_generations");

    private final String channelName;

    Channel(String channelName) {
        this.channelName = channelName;
    }

    /** As the database calls it. */
    public String channelName() {
        return channelName;
    }
}
