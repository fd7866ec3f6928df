package com.lumiku.studio.avatar;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.lumiku.studio.web.input.Inputs;
import com.lumiku.studio.web.problem.ProblemException;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/** An avatar to be made, and what picture of it is wanted: for callers one object. */
@RegisterForReflection
record AvatarRequest(AvatarInput avatar, PictureInput picture) {

    private static final List<String> PICTURE_FIELDS = List.of("prompt", "seed", "width", "height");

    /** @throws ProblemException 400 naming the fields that break a rule or are unknown */
    static AvatarRequest read(ObjectNode body, Inputs inputs) {
        ObjectNode avatar = body.deepCopy();
        ObjectNode picture = avatar.objectNode();
        PICTURE_FIELDS.stream().filter(avatar::has).forEach(field -> picture.set(field, avatar.remove(field)));
        return new AvatarRequest(inputs.read(avatar, AvatarInput.class), inputs.read(picture, PictureInput.class));
    }
}
