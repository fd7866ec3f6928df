package com.lumiku.studio.drawing.casting;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.appearance.Gender;
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
        List<Gender> genders = words.find(Gender.values());
        boolean isMan = genders.contains(Gender.MALE) && !genders.contains(Gender.FEMALE);
        List<Role> roles = words.find(Role.values()).stream()
                .filter(role -> role != Role.BABY || !grown)
                .map(role -> role == Role.MONK && christian ? Role.FRIAR : role)
                .map(role -> isMan ? groom(role) : role)
                .toList();
        return roles.stream()
                .filter(role -> role != Role.SEA_CAPTAIN)
                .findFirst()
                .orElse(roles.isEmpty() ? null : roles.getFirst());
    }

    /** A "pengantin" is a bride, but for a man. */
    private static Role groom(Role role) {
        return switch (role) {
            case BRIDE -> Role.GROOM;
            case JAVANESE_BRIDE, SUNDANESE_BRIDE -> Role.JAVANESE_GROOM;
            case MINANG_BRIDE -> Role.MINANG_GROOM;
            case BALINESE_BRIDE -> Role.BALINESE_GROOM;
            default -> role;
        };
    }
}
