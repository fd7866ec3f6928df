package com.lumiku.studio.avatar;

import com.lumiku.studio.figure.Backdrop;
import com.lumiku.studio.figure.Description;
import com.lumiku.studio.generation.GeneratedImage;
import com.lumiku.studio.generation.GenerationQueue;
import com.lumiku.studio.generation.Result;
import com.lumiku.studio.generation.Work;
import com.lumiku.studio.media.EncodedPicture;
import com.lumiku.studio.media.Media;
import com.lumiku.studio.media.PictureEncoder;

/** Makes one avatar: its portrait, its thumbnail, its row. */
record AvatarWork(String generationId, String prompt, AvatarJob job, Media media, GenerationQueue queue)
        implements Work {

    @Override
    public Description description() {
        if (!job.isComplete()) {
            throw new IllegalStateException("Generation %s was not written by this service".formatted(generationId));
        }
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
        EncodedPicture picture = PictureEncoder.png(image.image());
        EncodedPicture thumbnail = PictureEncoder.thumbnail(image.image());
        return () -> record(image, picture, thumbnail);
    }

    private void record(GeneratedImage image, EncodedPicture picture, EncodedPicture thumbnail) {
        AvatarGeneration generation = AvatarGeneration.locked(generationId)
                .filter(AvatarGeneration::isOpen)
                .orElse(null);
        if (generation == null) {
            return;
        }
        Avatar avatar = new Avatar();
        avatar.userId = generation.userId;
        avatar.projectId = generation.projectId;
        avatar.sourceType = job.sourceType();
        avatar.generationPrompt = image.prompt();
        avatar.seedUsed = image.seed();
        job.avatar().copyTo(avatar);
        avatar.baseImageUrl = media.keep(generationId, picture);
        avatar.thumbnailUrl = media.keep(generationId, thumbnail);
        avatar.persist();
        generation.avatarId = avatar.id;
        generation.end(AvatarGeneration.COMPLETED, null);
        queue.changed(AvatarGenerations.KIND, generationId);
    }
}
