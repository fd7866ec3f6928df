package com.lumiku.studio.avatar;

import com.lumiku.studio.generation.GenerationQueue;
import com.lumiku.studio.generation.Progress;
import com.lumiku.studio.generation.Unit;
import com.lumiku.studio.generation.UnitHandler;
import com.lumiku.studio.generation.Work;
import com.lumiku.studio.media.store.Media;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What the engine needs to know to make avatars. */
@Singleton
class AvatarGenerationHandler implements UnitHandler {

    private final GenerationQueue queue;
    private final Media media;

    AvatarGenerationHandler(GenerationQueue queue, Media media) {
        this.queue = queue;
        this.media = media;
    }

    @Override
    public String kind() {
        return AvatarGenerations.KIND;
    }

    @Override
    public Optional<Work> begin(Unit unit) {
        return open(unit).flatMap(generation -> {
            if (!generation.isComplete()) {
                generation.end(AvatarGeneration.FAILED, AvatarGeneration.INCOMPLETE);
                queue.changed(unit.kind(), generation.id);
                return Optional.empty();
            }
            if (generation.status.equals(AvatarGeneration.PENDING)) {
                generation.status = AvatarGeneration.PROCESSING;
                queue.changed(unit.kind(), generation.id);
            }
            return Optional.of(new AvatarWork(generation.id, generation.prompt, generation.options, media, queue));
        });
    }

    @Override
    public void fail(Unit unit, String reason) {
        open(unit).ifPresent(generation -> {
            generation.end(AvatarGeneration.FAILED, reason);
            queue.changed(unit.kind(), generation.id);
        });
    }

    @Override
    public List<Progress> progress(Collection<String> generationIds) {
        return AvatarGeneration.<AvatarGeneration>list("id in ?1", generationIds).stream()
                .map(AvatarGeneration::progress)
                .toList();
    }

    private static Optional<AvatarGeneration> open(Unit unit) {
        return AvatarGeneration.locked(unit.generationId()).filter(AvatarGeneration::isOpen);
    }
}
