package com.lumiku.studio.avatar.usage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.lumiku.studio.json.JsonLimit;
import com.lumiku.studio.web.input.PlainText;
import com.lumiku.studio.web.input.Texts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What an app says of its use of an avatar.
 *
 * @param referenceId what the app made of it, in the app's own words, or null
 * @param referenceType what kind of thing that is, or null
 */
public record AvatarUsageInput(
        @NotNull @Size(min = 1, max = 100) @PlainText String appId,
        @NotNull @Size(min = 1, max = 100) @PlainText String appName,
        @NotNull @Size(min = 1, max = 100) @PlainText String action,
        @Size(min = 1, max = 100) @PlainText String referenceId,
        @Size(min = 1, max = 100) @PlainText String referenceType,
        @JsonLimit(4096) ObjectNode metadata) {

    public AvatarUsageInput {
        appId = Texts.folded(appId);
        appName = Texts.folded(appName);
        action = Texts.folded(action);
    }
}
