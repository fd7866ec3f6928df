package com.lumiku.studio.avatar;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the form of an upload is described to callers: the picture and the fields of {@link AvatarInput}. */
@Schema(name = "AvatarUpload", allOf = AvatarInput.class)
record AvatarUploadForm(
        @Schema(type = SchemaType.STRING, format = "binary", required = true)
        String image) {}
