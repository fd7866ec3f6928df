package com.lumiku.studio.avatar;

import com.lumiku.studio.account.RateLimit;
import com.lumiku.studio.account.RateLimited;
import com.lumiku.studio.web.answer.Idempotent;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.jboss.resteasy.reactive.RestResponse;

/** Makes projects that must not be made twice: the project and the answer kept for a retry are one transaction. */
@Singleton
class OnceOnlyProjects {

    @RateLimited(RateLimit.PROJECT)
    @Transactional
    @Idempotent
    RestResponse<AvatarProjectDetail> create(String userId, AvatarProjectInput input) {
        AvatarProject project = new AvatarProject();
        project.userId = userId;
        input.copyTo(project);
        project.persist();
        return AvatarProjectResource.created(AvatarProjectView.of(project));
    }
}
