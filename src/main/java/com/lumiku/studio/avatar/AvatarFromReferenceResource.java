package com.lumiku.studio.avatar;

import com.lumiku.studio.account.Caller;
import com.lumiku.studio.account.RateLimit;
import com.lumiku.studio.account.RateLimited;
import com.lumiku.studio.media.picture.PictureReader;
import com.lumiku.studio.media.picture.ReadPicture;
import com.lumiku.studio.media.source.Uploads;
import com.lumiku.studio.media.store.Media;
import com.lumiku.studio.web.answer.Answers;
import com.lumiku.studio.web.form.UploadForm;
import com.lumiku.studio.web.input.Inputs;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Starts jobs that make avatars resembling a picture that the caller sends. */
@Path(AvatarProjectResource.PATH + "/{id}/avatars/from-reference")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Avatar generations")
public class AvatarFromReferenceResource {

    private final Answers answers;
    private final Caller caller;
    private final AvatarProjectQueries projects;
    private final Uploads uploads;
    private final AvatarForm forms;
    private final Inputs inputs;
    private final PictureReader pictures;
    private final AvatarGenerations generations;
    private final Media media;

    AvatarFromReferenceResource(
            Answers answers,
            Caller caller,
            AvatarProjectQueries projects,
            Uploads uploads,
            AvatarForm forms,
            Inputs inputs,
            PictureReader pictures,
            AvatarGenerations generations,
            Media media) {
        this.answers = answers;
        this.caller = caller;
        this.projects = projects;
        this.uploads = uploads;
        this.forms = forms;
        this.inputs = inputs;
        this.pictures = pictures;
        this.generations = generations;
        this.media = media;
    }

    /** Has an avatar made from words and a picture, in JPEG, PNG or WebP format with up to 10 MB and 40 megapixels. */
    @Operation(operationId = "createAvatarFromReference")
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RateLimited(RateLimit.GENERATION)
    @RunOnVirtualThread
    @APIResponseSchema(value = AvatarGenerationView.class, responseCode = "202")
    public RestResponse<AvatarGenerationView> generate(
            String id,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            @RequestBody(content = @Content(schema = @Schema(allOf = {AvatarUploadForm.class, PictureInput.class})))
                    InputStream body) {
        String userId = caller.userId();
        // Known to be in vain before anything of the picture is read.
        projects.require(userId, id);
        generations.requireReferences();
        try (UploadForm form = uploads.receive(body, contentType)) {
            AvatarRequest request = AvatarRequest.read(forms.json(form.texts()), inputs);
            return answers.once(
                    List.of(request, form.sha256()),
                    () -> pictures.read(form.file()),
                    picture -> generations.accepted(start(userId, id, request, picture)));
        }
    }

    private AvatarGeneration start(String userId, String projectId, AvatarRequest request, ReadPicture picture) {
        AvatarProject project = generations.project(userId, projectId);
        // The job that will hold the file has no id yet, and is the only one to hold it.
        String owner = UUID.randomUUID().toString();
        String reference = media.keep(owner, picture.picture());
        AvatarJob job = request.picture().job(request.avatar(), AvatarJob.FROM_REFERENCE, null, reference);
        return generations.start(project, request.picture().prompt(), job);
    }
}
