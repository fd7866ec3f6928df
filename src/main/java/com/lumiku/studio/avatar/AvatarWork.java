package com.lumiku.studio.avatar;

import com.lumiku.studio.figure.Backdrop;
import com.lumiku.studio.figure.Description;
import com.lumiku.studio.generation.Result;
import com.lumiku.studio.generation.Work;
import com.lumiku.studio.generation.lifecycle.GenerationLifecycle;
import com.lumiku.studio.generation.lifecycle.GenerationStatus;
import com.lumiku.studio.generator.GeneratedImage;
import com.lumiku.studio.media.picture.EncodedPicture;
import com.lumiku.studio.media.store.Media;
import java.util.List;

/** Makes one avatar: its portrait, its thumbnail, its row. */
record AvatarWork(
        String generationId,
        String prompt,
        AvatarJob job,
        Media media,
        AvatarGenerations generations,
        GenerationLifecycle lifecycle)
        implements Work {

    @Override
    public Description description() {
        byte[] reference = job.referenceImageUrl() == null
                ? null
                : media.read(job.referenceImageUrl()).orElse(null);
        return new Description(
                prompt,
                job.avatar().persona(),
                job.avatar().look(),
                null,
                new Backdrop.Suitable(),
                reference,
                job.width(),
                job.height(),
                job.seed());
    }

    @Override
    public Result develop(GeneratedImage image) {
        return new Portrait(
                image.prompt(),
                image.seed(),
                List.of(image.picture().png(), image.picture().thumbnail()));
    }

    /** A portrait that is made, with its thumbnail. */
    private final class Portrait implements Result {

        private final String words;
        private final int seed;
        private final List<EncodedPicture> pictures;
        private List<String> keys;

        Portrait(String words, int seed, List<EncodedPicture> pictures) {
            this.words = words;
            this.seed = seed;
            this.pictures = pictures;
        }

        @Override
        public void keep() {
            keys = media.keep(generationId, pictures);
        }

        @Override
        public void record() {
            AvatarGeneration generation = generations.open(generationId).orElse(null);
            if (generation == null) {
                media.discard(keys);
                return;
            }
            if (!AvatarProject.stays(generation.projectId)) {
                media.discard(keys);
                lifecycle.end(generation, GenerationStatus.FAILED, AvatarGeneration.PROJECT_IS_GONE);
                return;
            }
            Avatar avatar = new Avatar();
            avatar.userId = generation.userId;
            avatar.projectId = generation.projectId;
            avatar.sourceType = job.sourceType();
            avatar.generationPrompt = words;
            avatar.seedUsed = seed;
            job.avatar().copyTo(avatar);
            avatar.baseImageUrl = keys.get(0);
            avatar.thumbnailUrl = keys.get(1);
            avatar.persist();
            generation.avatarId = avatar.id;
            lifecycle.end(generation, GenerationStatus.COMPLETED, null);
        }
    }
}
