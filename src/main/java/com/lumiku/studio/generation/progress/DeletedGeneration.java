package com.lumiku.studio.generation.progress;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** A generation that is not there any more: the data of an event. */
@RegisterForReflection
record DeletedGeneration(String id, String app) {}
