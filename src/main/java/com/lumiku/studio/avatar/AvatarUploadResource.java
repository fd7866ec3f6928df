package com.lumiku.studio.avatar;

import com.lumiku.studio.account.Caller;
import com.lumiku.studio.account.RateLimit;
import com.lumiku.studio.account.RateLimited;
import com.lumiku.studio.media.picture.PictureReader;
import com.lumiku.studio.media.source.Uploads;
import com.lumiku.studio.web.form.UploadForm;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Avatars made of pictures that callers send. */
@Path(AvatarProjectResource.PATH + "/{id}/avatars/upload")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Avatars")
public class AvatarUploadResource {

    private final Caller caller;
    private final Uploads uploads;
    private final AvatarForm forms;
    private final PictureReader pictures;
    private final UploadedAvatars avatars;

    AvatarUploadResource(
            Caller caller, Uploads uploads, AvatarForm forms, PictureReader pictures, UploadedAvatars avatars) {
        this.caller = caller;
        this.uploads = uploads;
        this.forms = forms;
        this.pictures = pictures;
        this.avatars = avatars;
    }

    /** Makes an avatar of a picture in JPEG, PNG or WebP format with up to 10 MB and 40 megapixels. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RateLimited(RateLimit.UPLOAD)
    @RunOnVirtualThread
    @APIResponseSchema(value = AvatarView.class, responseCode = "201")
    public RestResponse<AvatarView> upload(
            String id,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            @RequestBody(content = @Content(schema = @Schema(implementation = AvatarUploadForm.class)))
                    InputStream body) {
        String userId = caller.userId();
        // Known to be in vain before anything of the picture is read, and without holding a connection meanwhile.
        QuarkusTransaction.requiringNew().run(() -> AvatarProject.ofUser(userId, id, LockModeType.NONE));
        try (UploadForm form = uploads.receive(body, contentType)) {
            AvatarInput input = forms.input(form.texts());
            return avatars.create(userId, new AvatarUpload(id, input, form.sha256(), pictures.read(form.file())));
        }
    }
}
