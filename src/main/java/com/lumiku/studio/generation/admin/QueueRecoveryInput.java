package com.lumiku.studio.generation.admin;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What is to be done with the queue beyond silent workers.
 *
 * @param foreign what with jobs that another program left open; nothing where it is not given
 * @param generationIds those among them that are meant; all where it is not given
 */
@RegisterForReflection
public record QueueRecoveryInput(
        ForeignAction foreign, @Size(min = 1, max = 1000) List<@NotNull String> generationIds) {

    static final QueueRecoveryInput NONE = new QueueRecoveryInput(null, null);
}
