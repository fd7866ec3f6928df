package com.lumiku.studio.schema;

import java.time.Duration;

/** Is told what an attempt to migrate does. */
public interface MigrationListener {

    /** The first change is about to be made. */
    void changing();

    /** A step was done and will stay. */
    default void done(String step, Duration took) {}
}
