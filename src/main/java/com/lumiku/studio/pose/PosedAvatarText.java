package com.lumiku.studio.pose;

import com.fasterxml.jackson.core.type.TypeReference;
import com.lumiku.studio.json.JsonText;
import jakarta.persistence.Converter;

/** Who is posed, as a JSON object in a {@code text} column. */
@Converter
public class PosedAvatarText extends JsonText<PosedAvatar> {

    public PosedAvatarText() {
        super(new TypeReference<>() {});
    }

    /** As of a job without an avatar. */
    @Override
    protected PosedAvatar empty() {
        return null;
    }
}
