package com.lumiku.studio.avatar.usage;

import com.lumiku.studio.account.Caller;
import com.lumiku.studio.avatar.AvatarResource;
import com.lumiku.studio.web.answer.Answers;
import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.UriPath;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
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

/** Uses of an avatar by apps. */
@Path(AvatarResource.PATH + "/{id}/usage")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Avatars")
public class AvatarUsageResource {

    private final Answers answers;
    private final Caller caller;

    AvatarUsageResource(Answers answers, Caller caller) {
        this.answers = answers;
        this.caller = caller;
    }

    /** Tells that an app used an avatar: adds it to the history and counts it. */
    @Operation(operationId = "recordAvatarUsage")
    @POST
    @APIResponseSchema(value = AvatarUsageView.class, responseCode = "201")
    public RestResponse<AvatarUsageView> use(String id, @RequestBody(required = true) AvatarUsageInput input) {
        return answers.once(input, () -> {
            AvatarUsage usage = AvatarUsage.record(caller.userId(), id, input)
                    .orElseThrow(() -> ProblemException.notFound("Avatar"));
            return Answers.created(UriPath.of(AvatarResource.PATH, id, "usage-history"), AvatarUsageView.of(usage));
        });
    }
}
