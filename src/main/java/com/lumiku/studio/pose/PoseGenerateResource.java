package com.lumiku.studio.pose;

import com.lumiku.studio.account.Caller;
import com.lumiku.studio.account.RateLimit;
import com.lumiku.studio.account.RateLimited;
import com.lumiku.studio.media.picture.EncodedPicture;
import com.lumiku.studio.media.source.GivenPictures;
import com.lumiku.studio.web.answer.Answers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Starts jobs that make pictures of poses. */
@Path("/api/apps/pose-generator/generate")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Pose generations")
public class PoseGenerateResource {

    private final Answers answers;
    private final PoseGenerations generations;
    private final GivenPictures pictures;
    private final Caller caller;

    PoseGenerateResource(Answers answers, PoseGenerations generations, GivenPictures pictures, Caller caller) {
        this.answers = answers;
        this.generations = generations;
        this.pictures = pictures;
        this.caller = caller;
    }

    /**
     * Has an avatar pictured in poses of the library, or in what words tell. Without an avatar it is somebody who wears what the
     * words say; the project's avatarImageUrl shows the person where it is a link of this service or of an allowed host.
     */
    @Operation(operationId = "generatePoses")
    @POST
    @RateLimited(RateLimit.GENERATION)
    @APIResponseSchema(value = PoseGenerationView.class, responseCode = "202")
    public RestResponse<PoseGenerationView> generate(@RequestBody(required = true) PoseGenerationInput input) {
        input.check();
        String userId = caller.userId();
        // Other hosts are waited for before the transaction, and without holding a connection.
        return answers.once(
                input, () -> read(userId, input), order -> generations.accepted(generations.start(userId, order)));
    }

    private PoseGenerationRequest read(String userId, PoseGenerationInput input) {
        PoseProject project = QuarkusTransaction.requiringNew()
                .call(() -> PoseProject.ofUser(userId, input.projectId(), LockModeType.NONE));
        EncodedPicture background = input.backgroundImageUrl() == null
                ? null
                : pictures.read("backgroundImageUrl", input.backgroundImageUrl());
        EncodedPicture reference = hasAvatar(input, project) || project.avatarImageUrl == null
                ? null
                : pictures.find(project.avatarImageUrl).orElse(null);
        return new PoseGenerationRequest(input, background, reference);
    }

    private static boolean hasAvatar(PoseGenerationInput input, PoseProject project) {
        return input.avatarId() != null || project.avatarId != null;
    }
}
