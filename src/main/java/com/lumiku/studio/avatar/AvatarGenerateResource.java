package com.lumiku.studio.avatar;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.lumiku.studio.account.Caller;
import com.lumiku.studio.account.RateLimit;
import com.lumiku.studio.account.RateLimited;
import com.lumiku.studio.avatar.preset.AvatarPreset;
import com.lumiku.studio.web.answer.Answers;
import com.lumiku.studio.web.input.Inputs;
import com.lumiku.studio.web.input.Patch;
import com.lumiku.studio.web.problem.ProblemException;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Starts jobs that make avatars. */
@Path(AvatarProjectResource.PATH + "/{id}/avatars")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Avatar generations")
public class AvatarGenerateResource {

    private final Answers answers;
    private final AvatarGenerations generations;
    private final Caller caller;
    private final Inputs inputs;
    private final Patch patch;

    AvatarGenerateResource(Answers answers, AvatarGenerations generations, Caller caller, Inputs inputs, Patch patch) {
        this.answers = answers;
        this.generations = generations;
        this.caller = caller;
        this.inputs = inputs;
        this.patch = patch;
    }

    /** Has an avatar made from words. */
    @Operation(operationId = "generateAvatar")
    @POST
    @Path("/generate")
    @RateLimited(RateLimit.GENERATION)
    @APIResponseSchema(value = AvatarGenerationView.class, responseCode = "202")
    public RestResponse<AvatarGenerationView> generate(
            String id,
            @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(allOf = {AvatarInput.class, PictureInput.class})))
                    ObjectNode body) {
        AvatarRequest request = AvatarRequest.read(body, inputs);
        return answers.once(request, () -> {
            AvatarProject project = generations.project(caller.userId(), id);
            AvatarJob job = request.picture().job(request.avatar(), AvatarJob.TEXT_TO_IMAGE, null, null);
            return generations.accepted(
                    generations.start(project, request.picture().prompt(), job));
        });
    }

    /** Has an avatar made from a preset, whose persona and look it gets. */
    @Operation(operationId = "createAvatarFromPreset")
    @POST
    @Path("/from-preset")
    @RateLimited(RateLimit.PRESET)
    @APIResponseSchema(value = AvatarGenerationView.class, responseCode = "202")
    public RestResponse<AvatarGenerationView> fromPreset(
            String id, @RequestBody(required = true) AvatarFromPresetInput input) {
        return answers.once(input, () -> generations.accepted(start(id, input)));
    }

    private AvatarGeneration start(String id, AvatarFromPresetInput input) {
        AvatarProject project = generations.project(caller.userId(), id);
        AvatarPreset preset = AvatarPreset.offered(input.presetId())
                .orElseThrow(() -> ProblemException.invalid("presetId", "is not the id of a preset on offer"));
        AvatarInput avatar = AvatarInput.of(
                input.customName() == null ? preset.name : input.customName(),
                preset.personaTemplate.persona(),
                preset.visualAttributes);
        PictureInput picture = new PictureInput(preset.generationPrompt, null, null, null);
        AvatarJob job = picture.job(overridden(avatar, input.overrides()), AvatarJob.FROM_PRESET, preset.id, null);
        AvatarGeneration generation = generations.start(project, picture.prompt(), job);
        AvatarPreset.countUse(preset.id);
        return generation;
    }

    private AvatarInput overridden(AvatarInput avatar, ObjectNode overrides) {
        if (overrides == null) {
            return avatar;
        }
        if (overrides.has("name")) {
            throw ProblemException.invalid("overrides.name", "is not among persona and look: use customName");
        }
        return patch.apply(overrides, avatar);
    }
}
