package com.lumiku.studio.avatar;

import com.fasterxml.jackson.core.type.TypeReference;
import com.lumiku.studio.json.JsonText;
import jakarta.persistence.Converter;

/** What a job needs, as a JSON object in a {@code text} column. */
@Converter
public class AvatarJobText extends JsonText<AvatarJob> {

    public AvatarJobText() {
        super(new TypeReference<>() {});
    }

    @Override
    protected AvatarJob empty() {
        return new AvatarJob(null, null, null, null, null, null, null);
    }
}
