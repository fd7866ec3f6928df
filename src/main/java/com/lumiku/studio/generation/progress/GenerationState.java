package com.lumiku.studio.generation.progress;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.lumiku.studio.generation.lifecycle.Progress;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** How far a generation is, and whose it is: the data of the events of all generations of a user. */
@RegisterForReflection
record GenerationState(@JsonUnwrapped Progress progress, String app, String projectId) {}
