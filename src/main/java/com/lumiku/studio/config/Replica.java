package com.lumiku.studio.config;

import java.nio.file.Path;

/**
 * What this process is.
 *
 * @param home where the embedded database and, by default, pictures are kept
 */
public record Replica(Path home, Role role) {

    /** What a replica does. */
    public enum Role {
        /** Serves the API and makes pictures. */
        ALL,
        /** Serves the API only. */
        WEB,
        /** Makes pictures only. */
        WORKER,
        /** Does nothing by itself: what commands run with, while the service may be running elsewhere. */
        NONE
    }

    public boolean serves() {
        return role == Role.ALL || role == Role.WEB;
    }

    public boolean works() {
        return role == Role.ALL || role == Role.WORKER;
    }
}
