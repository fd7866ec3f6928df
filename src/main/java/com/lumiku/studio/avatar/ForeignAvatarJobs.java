package com.lumiku.studio.avatar;

import com.lumiku.studio.generation.admin.ForeignJobs;
import jakarta.inject.Singleton;

/** Jobs that another program began to make avatars. */
@Singleton
class ForeignAvatarJobs implements ForeignJobs {

    private final AvatarGenerations generations;

    ForeignAvatarJobs(AvatarGenerations generations) {
        this.generations = generations;
    }

    @Override
    public String kind() {
        return AvatarGenerations.KIND;
    }

    @Override
    public String table() {
        return "avatar_generations";
    }

    @Override
    public void fail(String id, String reason) {
        AvatarGeneration.locked(id)
                .filter(AvatarGeneration::isOpen)
                .ifPresent(generation -> generations.fail(generation, reason));
    }

    @Override
    public void take(String id) {
        AvatarGeneration.locked(id).filter(AvatarGeneration::isOpen).ifPresent(generations::restart);
    }
}
