package com.lumiku.studio.pose;

import com.lumiku.studio.generation.Unit;
import com.lumiku.studio.generation.UnitHandler;
import com.lumiku.studio.generation.Work;
import com.lumiku.studio.generation.lifecycle.GenerationLifecycle;
import com.lumiku.studio.generation.lifecycle.GenerationStatus;
import com.lumiku.studio.media.store.Media;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What the engine needs to know to make pictures of poses. */
@Singleton
class PoseGenerationHandler implements UnitHandler {

    private final PoseGenerations generations;
    private final GenerationLifecycle lifecycle;
    private final PoseJobs jobs;
    private final PosePlans plans;
    private final Media media;

    PoseGenerationHandler(
            PoseGenerations generations, GenerationLifecycle lifecycle, PoseJobs jobs, PosePlans plans, Media media) {
        this.generations = generations;
        this.lifecycle = lifecycle;
        this.jobs = jobs;
        this.plans = plans;
        this.media = media;
    }

    @Override
    public String kind() {
        return PoseGeneration.KIND;
    }

    @Override
    public Optional<Work> begin(Unit unit) {
        long begun = System.nanoTime();
        return begun(unit.generationId())
                .map(generation -> new PoseWork(
                        unit,
                        plans.of(generation, PoseVariation.parse(unit.key())),
                        Objects.requireNonNullElse(generation.exportFormats, List.of()),
                        begun,
                        media,
                        generations,
                        jobs));
    }

    /** The job while it is open. It is locked only for its first picture: later ones do not wait for each other. */
    private Optional<PoseGeneration> begun(String id) {
        Optional<GenerationStatus> status = PoseGeneration.statusOf(id);
        if (status.isEmpty() || status.get() != GenerationStatus.PENDING) {
            return PoseGeneration.<PoseGeneration>findByIdOptional(id).filter(PoseGeneration::isOpen);
        }
        Optional<PoseGeneration> open = generations.open(id);
        open.filter(generation -> generation.status() == GenerationStatus.PENDING)
                .ifPresent(lifecycle::begin);
        return open;
    }

    @Override
    public void fail(Unit unit, String reason) {
        generations.open(unit.generationId()).ifPresent(generation -> jobs.failed(generation, unit.key(), reason));
    }
}
