package com.lumiku.studio.avatar;

import com.lumiku.studio.account.Caller;
import com.lumiku.studio.account.RateLimit;
import com.lumiku.studio.account.RateLimited;
import com.lumiku.studio.generation.lifecycle.Product;
import com.lumiku.studio.generation.lifecycle.Purchase;
import com.lumiku.studio.media.picture.PictureReader;
import com.lumiku.studio.media.picture.ReadPicture;
import com.lumiku.studio.media.source.Uploads;
import com.lumiku.studio.media.store.Media;
import com.lumiku.studio.web.answer.Answers;
import com.lumiku.studio.web.form.UploadForm;
import com.lumiku.studio.web.problem.UriPath;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Avatars made of pictures that callers send. */
@Path(AvatarProjectResource.PATH + "/{id}/avatars/upload")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Avatars")
public class AvatarUploadResource {

    private static final String SOURCE = "uploaded";

    private final Answers answers;
    private final Caller caller;
    private final AvatarProjectQueries projects;
    private final Uploads uploads;
    private final AvatarForm forms;
    private final PictureReader pictures;
    private final Media media;
    private final Event<Purchase> purchases;

    AvatarUploadResource(
            Answers answers,
            Caller caller,
            AvatarProjectQueries projects,
            Uploads uploads,
            AvatarForm forms,
            PictureReader pictures,
            Media media,
            Event<Purchase> purchases) {
        this.answers = answers;
        this.caller = caller;
        this.projects = projects;
        this.uploads = uploads;
        this.forms = forms;
        this.pictures = pictures;
        this.media = media;
        this.purchases = purchases;
    }

    /** Makes an avatar of a picture in JPEG, PNG or WebP format with up to 10 MB and 40 megapixels. */
    @Operation(operationId = "uploadAvatar")
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RateLimited(RateLimit.UPLOAD)
    @RunOnVirtualThread
    @APIResponseSchema(value = AvatarView.class, responseCode = "201")
    @APIResponse(responseCode = "402", ref = "NotEnoughCredits")
    public RestResponse<AvatarView> upload(
            String id,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            @RequestBody(content = @Content(schema = @Schema(implementation = AvatarUploadForm.class)))
                    InputStream body) {
        String userId = caller.userId();
        // Known to be in vain before anything of the picture is read.
        projects.require(userId, id);
        try (UploadForm form = uploads.receive(body, contentType)) {
            AvatarInput input = forms.input(form.texts());
            return answers.once(
                    List.of(input, form.sha256()),
                    () -> pictures.read(form.file()),
                    picture -> created(make(userId, id, input, picture)));
        }
    }

    private Avatar make(String userId, String projectId, AvatarInput input, ReadPicture picture) {
        Avatar avatar = new Avatar();
        avatar.userId = userId;
        avatar.projectId = AvatarProject.ofUser(userId, projectId, LockModeType.PESSIMISTIC_READ).id;
        avatar.sourceType = SOURCE;
        input.copyTo(avatar);
        // The row has no id before it is complete.
        String owner = UUID.randomUUID().toString();
        List<String> keys = media.keep(owner, List.of(picture.picture(), picture.thumbnail()));
        avatar.baseImageUrl = keys.get(0);
        avatar.thumbnailUrl = keys.get(1);
        avatar.persist();
        purchases.fire(new Purchase(userId, Product.UPLOAD, avatar.id));
        return avatar;
    }

    private static RestResponse<AvatarView> created(Avatar avatar) {
        return Answers.created(UriPath.of(AvatarResource.PATH, avatar.id), AvatarView.of(avatar));
    }
}
