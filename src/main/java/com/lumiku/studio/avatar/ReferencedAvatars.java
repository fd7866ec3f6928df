package com.lumiku.studio.avatar;

import com.lumiku.studio.media.store.Media;
import com.lumiku.studio.web.answer.Idempotent;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Starts jobs that go by a picture: the job, the picture and the answer kept for a retry are one transaction. */
@Singleton
class ReferencedAvatars {

    private final AvatarGenerations generations;
    private final Media media;

    ReferencedAvatars(AvatarGenerations generations, Media media) {
        this.generations = generations;
        this.media = media;
    }

    /** Whether the generator can do it at all, before a picture is read: 422. */
    void check() {
        generations.requireReferences();
    }

    @Transactional
    @Idempotent
    RestResponse<AvatarGenerationView> start(String userId, ReferencedAvatar wanted) {
        AvatarProject project = generations.project(userId, wanted.projectId());
        // The job that will hold the file has no id yet, and is the only one to hold it.
        String owner = UUID.randomUUID().toString();
        String reference = media.keep(owner, wanted.picture().picture());
        PictureInput picture = wanted.request().picture();
        AvatarJob job = picture.job(wanted.request().avatar(), AvatarJob.FROM_REFERENCE, null, reference);
        return generations.accepted(generations.start(project, picture.prompt(), job));
    }
}
