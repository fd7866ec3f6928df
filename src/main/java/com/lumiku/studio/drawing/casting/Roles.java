package com.lumiku.studio.drawing.casting;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.words.Words;
import java.util.List;

/** Which role words speak of. */
public final class Roles {

    private Roles() {}

    /**
     * The role that is said, or null. A captain may be one of pirates, of police, of football; a baby beside grown people is not the
     * one that is portrayed.
     */
    public static Role of(Words words) {
        boolean grown = words.says(
                "mother", "mom", "mum", "father", "dad", "woman", "man", "lady", "guy", "parent", "ibu", "bapak",
                "ayah", "mama", "papa", "wanita", "pria");
        boolean christian = words.asksFor(Accessory.CROSS) || words.asksFor(Garment.FRIAR_ROBE);
        List<Role> roles = words.find(Role.values()).stream()
                .filter(role -> role != Role.BABY || !grown)
                .map(role -> role == Role.MONK && christian ? Role.FRIAR : role)
                .toList();
        return roles.stream()
                .filter(role -> role != Role.SEA_CAPTAIN)
                .findFirst()
                .orElse(roles.isEmpty() ? null : roles.getFirst());
    }
}
