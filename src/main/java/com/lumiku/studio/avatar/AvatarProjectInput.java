package com.lumiku.studio.avatar;

import com.lumiku.studio.web.input.PlainText;
import com.lumiku.studio.web.input.Texts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a caller says of an avatar project. */
public record AvatarProjectInput(
        @NotNull @Size(min = 1, max = 100) @PlainText String name,
        @Size(max = 500) @PlainText(lines = true) String description) {

    public AvatarProjectInput {
        name = Texts.folded(name);
    }

    static AvatarProjectInput of(AvatarProject project) {
        return new AvatarProjectInput(project.name, project.description);
    }

    void copyTo(AvatarProject project) {
        project.name = name;
        project.description = description;
    }
}
