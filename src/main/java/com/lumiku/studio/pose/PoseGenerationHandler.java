package com.lumiku.studio.pose;

import com.lumiku.studio.generation.GenerationQueue;
import com.lumiku.studio.generation.Progress;
import com.lumiku.studio.generation.Unit;
import com.lumiku.studio.generation.UnitHandler;
import com.lumiku.studio.generation.Work;
import com.lumiku.studio.media.store.Media;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What the engine needs to know to make pictures of poses. */
@Singleton
class PoseGenerationHandler implements UnitHandler {

    private final PoseJobs jobs;
    private final PosePlans plans;
    private final GenerationQueue queue;
    private final Media media;

    PoseGenerationHandler(PoseJobs jobs, PosePlans plans, GenerationQueue queue, Media media) {
        this.jobs = jobs;
        this.plans = plans;
        this.queue = queue;
        this.media = media;
    }

    @Override
    public String kind() {
        return PoseJobs.KIND;
    }

    @Override
    public Optional<Work> begin(Unit unit) {
        long begun = System.nanoTime();
        if (PoseGeneration.begin(unit.generationId())) {
            queue.changed(unit.kind(), unit.generationId());
        }
        return PoseGeneration.<PoseGeneration>findByIdOptional(unit.generationId())
                .filter(PoseGeneration::isOpen)
                .map(generation -> new PoseWork(
                        unit,
                        plans.of(generation, PoseVariation.parse(unit.key())),
                        Objects.requireNonNullElse(generation.exportFormats, List.of()),
                        begun,
                        media,
                        jobs));
    }

    @Override
    public void fail(Unit unit, String reason) {
        jobs.failed(unit.generationId(), unit.key(), reason);
    }

    @Override
    public List<Progress> progress(Collection<String> generationIds) {
        return PoseGeneration.<PoseGeneration>list("id in ?1", generationIds).stream()
                .map(PoseGeneration::state)
                .toList();
    }
}
