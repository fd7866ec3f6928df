package com.lumiku.studio.drawing.casting;

import com.lumiku.studio.drawing.words.Words;
import java.util.List;

/** Which role words speak of. */
public final class Roles {

    private Roles() {}

    /** The role that is said, or null. A captain may be one of pirates, of police, of football. */
    public static Role of(Words words) {
        List<Role> roles = words.find(Role.values());
        return roles.stream()
                .filter(role -> role != Role.SEA_CAPTAIN)
                .findFirst()
                .orElse(roles.isEmpty() ? null : roles.getFirst());
    }
}
