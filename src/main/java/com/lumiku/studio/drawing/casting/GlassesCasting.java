package com.lumiku.studio.drawing.casting;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.Age;
import com.lumiku.studio.drawing.appearance.Attire;
import com.lumiku.studio.drawing.appearance.Choice;
import com.lumiku.studio.drawing.appearance.ColorName;
import com.lumiku.studio.drawing.appearance.Glasses;
import com.lumiku.studio.drawing.appearance.Headwear;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.words.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides about glasses, what their frames look like and where they sit. */
record GlassesCasting(Words words, Choice choice, Role role, Age age) {

    private static final Tint CLEAR = Tint.of(0xC7D6DE);
    private static final String[] CLEAR_WORDS = {"clear", "transparent", "translucent", "transparan", "bening"};

    private static final String[] LOW = {
        "low", "tip", "end", "sliding", "slipping", "slid", "down", "melorot", "ujung", "turun"
    };

    /** "Goggles on her helmet", but not "a top hat and monocle". */
    Attire.Perch perch() {
        Glasses glasses = glasses();
        boolean pushedUp = Stream.concat(Stream.ofNullable(role), Roles.besides(words, role).stream())
                .anyMatch(one -> one.costume().raised());
        if (pushedUp && !words.asksFor(glasses)) {
            return Attire.Perch.HEAD;
        }
        if (words.asksFor(Accessory.GLASSES_CHAIN)) {
            return Attire.Perch.EYES;
        }
        boolean onHat = words.belongs(glasses, Headwear.values()) && words.follows(glasses, "with", "dengan");
        boolean raised = glasses == Glasses.GOGGLES && onHat
                || words.near(glasses, "forehead", "dahi", "pushed")
                || words.near(glasses, "on", "di", "atas")
                        && words.near(glasses, "head", "helmet", "hat", "hair", "kepala", "topi", "helm");
        if (glasses == Glasses.NONE || glasses == Glasses.HALF_MOON) {
            return Attire.Perch.EYES;
        }
        return raised ? Attire.Perch.HEAD : words.near(glasses, LOW) ? Attire.Perch.NOSE : Attire.Perch.EYES;
    }

    Glasses glasses() {
        List<Glasses> all = words.find(Glasses.values());
        Optional<Glasses> said = all.stream()
                .filter(one -> one != Glasses.GOGGLES)
                .findFirst()
                .or(() -> all.stream().findFirst());
        if (said.isPresent()) {
            return said.get();
        }
        if (!words.refused(Glasses.values()).isEmpty()) {
            return Glasses.NONE;
        }
        if (words.asksFor(Accessory.GLASSES_CHAIN)) {
            return Glasses.SQUARE;
        }
        if (words.asksFor(Accessory.GOGGLES_NECK)) {
            return Glasses.NONE;
        }
        if (role != null && role.costume().glasses() != null) {
            return role.costume().glasses();
        }
        Optional<Glasses> besides = Roles.besides(words, role).stream()
                .map(one -> one.costume().glasses())
                .filter(Objects::nonNull)
                .findFirst();
        if (besides.isPresent()) {
            return besides.get();
        }
        return words.isEmpty() && choice.yes("glasses", age.isOld() ? 0.3 : 0.14)
                ? choice.of("glasses kind", List.of(Glasses.ROUND, Glasses.SQUARE))
                : Glasses.NONE;
    }

    Attire.Frame frame() {
        Glasses worn = glasses();
        boolean thin = words.isCalled(worn, "thin", "slim", "fine", "delicate", "wire", "rimmed wire", "tipis");
        boolean thick = words.isCalled(worn, "thick", "chunky", "bold", "tebal", "horn", "heavy");
        return new Attire.Frame(
                ColorName.of(words, Glasses.values()).orElse(isClear(worn) ? CLEAR : null),
                size(worn),
                thin ? 0.6 : thick ? 1.7 : 1,
                words.says("tortoiseshell", "tortoise shell", "tortoise", "kura-kura")
                        || words.isCalled(worn, "tortoise", "tortoiseshell", "kura"));
    }

    private boolean isClear(Glasses worn) {
        return words.isCalled(worn, CLEAR_WORDS) || words.near(worn, CLEAR_WORDS);
    }

    private double size(Glasses worn) {
        if (words.isCalled(worn, "small", "tiny", "little", "kecil", "mungil")) {
            return 0.76;
        }
        boolean large = words.isCalled(worn, "oversized", "big", "large", "huge", "giant", "besar", "oversize", "gede");
        return large && worn != Glasses.OVERSIZED_SUN ? 1.26 : 1;
    }
}
