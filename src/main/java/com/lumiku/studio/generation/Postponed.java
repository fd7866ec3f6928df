package com.lumiku.studio.generation;

import java.time.Duration;

/** A unit was given back to be tried again after a pause. Fired as a CDI event. */
record Postponed(Duration pause) {}
