package com.lumiku.studio.avatar;

import com.lumiku.studio.account.RateLimit;
import com.lumiku.studio.account.RateLimited;
import com.lumiku.studio.web.answer.Answers;
import jakarta.inject.Singleton;
import org.jboss.resteasy.reactive.RestResponse;

/** Makes projects that must not be made twice: the project and the answer kept for a retry are one transaction. */
@Singleton
class OnceOnlyProjects {

    private final Answers answers;

    OnceOnlyProjects(Answers answers) {
        this.answers = answers;
    }

    @RateLimited(RateLimit.PROJECT)
    RestResponse<AvatarProjectDetail> create(String userId, AvatarProjectInput input) {
        return answers.once(input, () -> {
            AvatarProject project = new AvatarProject();
            project.userId = userId;
            input.copyTo(project);
            project.persist();
            return AvatarProjectResource.created(AvatarProjectView.of(project));
        });
    }
}
