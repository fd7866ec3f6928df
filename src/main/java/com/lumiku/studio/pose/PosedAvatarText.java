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

    @Override
    protected PosedAvatar fromPlainText(String text) {
        return PosedAvatar.unknown(text, null);
    }
}
