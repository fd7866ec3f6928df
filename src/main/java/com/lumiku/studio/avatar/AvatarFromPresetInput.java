package com.lumiku.studio.avatar;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.lumiku.studio.web.input.PlainText;
import com.lumiku.studio.web.input.Texts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An avatar to be made from a preset.
 *
 * @param customName its name, where it is not to be the preset's
 * @param overrides persona and look fields that are to differ from the preset's
 */
public record AvatarFromPresetInput(
        @NotNull @Size(min = 1, max = 100) @PlainText String presetId,
        @Size(min = 1, max = 100) @PlainText String customName,
        @Schema(implementation = AvatarInput.class) ObjectNode overrides) {

    public AvatarFromPresetInput {
        customName = Texts.folded(customName);
    }
}
