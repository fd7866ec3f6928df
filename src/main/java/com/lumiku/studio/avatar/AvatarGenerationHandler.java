package com.lumiku.studio.avatar;

import com.lumiku.studio.generation.Unit;
import com.lumiku.studio.generation.UnitHandler;
import com.lumiku.studio.generation.Work;
import com.lumiku.studio.generation.lifecycle.GenerationLifecycle;
import com.lumiku.studio.generation.lifecycle.GenerationStatus;
import com.lumiku.studio.media.store.Media;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What the engine needs to know to make avatars. */
@Singleton
class AvatarGenerationHandler implements UnitHandler {

    private final AvatarGenerations generations;
    private final GenerationLifecycle lifecycle;
    private final Media media;

    AvatarGenerationHandler(AvatarGenerations generations, GenerationLifecycle lifecycle, Media media) {
        this.generations = generations;
        this.lifecycle = lifecycle;
        this.media = media;
    }

    @Override
    public String kind() {
        return AvatarGeneration.KIND;
    }

    @Override
    public Optional<Work> begin(Unit unit) {
        return generations.open(unit.generationId()).flatMap(generation -> {
            if (!generation.isComplete()) {
                lifecycle.end(generation, GenerationStatus.FAILED, AvatarGeneration.INCOMPLETE);
                return Optional.empty();
            }
            if (generation.status() == GenerationStatus.PENDING) {
                lifecycle.begin(generation);
            }
            return Optional.of(new AvatarWork(
                    generation.id, generation.prompt, generation.options, media, generations, lifecycle));
        });
    }

    @Override
    public void fail(Unit unit, String reason) {
        generations
                .open(unit.generationId())
                .ifPresent(generation -> lifecycle.end(generation, GenerationStatus.FAILED, reason));
    }
}
