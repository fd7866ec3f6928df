package com.lumiku.studio.drawing.casting;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.ColorName;
import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.appearance.Gender;
import com.lumiku.studio.drawing.appearance.Worn;
import com.lumiku.studio.drawing.words.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a role wears besides clothes, unless something else is said. */
record ImpliedAccessories(Words words, Role role, Gender gender, Garment garment) {

    /** What leaves no room for a necklace. */
    private static final Set<Accessory> NECKWEAR = EnumSet.of(
            Accessory.LEI,
            Accessory.CRAVAT,
            Accessory.RUFF,
            Accessory.NECKERCHIEF,
            Accessory.SCOUT_SCARF,
            Accessory.SCARF,
            Accessory.TIE,
            Accessory.BOW_TIE);
    /** Nobody's role puts one on a dirndl. */
    private static final Set<Accessory> TIES =
            EnumSet.of(Accessory.TIE, Accessory.BOW_TIE, Accessory.BOLO_TIE, Accessory.CRAVAT);

    private static final Set<Garment> COLLARED = EnumSet.of(
            Garment.SUIT, Garment.TUXEDO, Garment.VEST, Garment.SHIRT, Garment.BLAZER, Garment.APRON, Garment.COAT);

    /** @param isWorn whether nothing that is said forbids it */
    void addTo(List<Worn<Accessory>> all, Predicate<Accessory> isWorn) {
        Set<Accessory> refused = words.refused(Accessory.values());
        Stream<Worn<Accessory>> besides = Roles.besides(words, role).stream()
                .flatMap(one -> one.costume().accessories().stream()
                        .filter(worn -> Role.MANNERS.contains(one) || worn.kind() == Accessory.WINGS));
        Stream.concat(role.costume().accessories().stream(), besides)
                .filter(worn -> !refused.contains(worn.kind()))
                .filter(worn -> worn.kind() == Accessory.BOW_TIE && worn.color() != null && isOfRole()
                        || isWorn.test(worn.kind()))
                .filter(worn -> all.stream().noneMatch(said -> said.kind() == worn.kind()))
                .filter(worn -> !isInstead(worn.kind(), all))
                .filter(worn -> !TIES.contains(worn.kind())
                        || TIES.stream().noneMatch(words::asksFor) && (isOfRole() || COLLARED.contains(garment)))
                .filter(worn -> !isAroundNeck(worn.kind()) || all.stream().noneMatch(said -> isAroundNeck(said.kind())))
                .map(this::colored)
                .forEach(all::add);
    }

    private boolean isOfRole() {
        return role.costume().garment(gender) == garment;
    }

    private static boolean isAroundNeck(Accessory worn) {
        return worn.isNecklace() || NECKWEAR.contains(worn);
    }

    /** Whether the same thing is said to be elsewhere: a surgeon's mask under the chin. */
    private static boolean isInstead(Accessory implied, List<Worn<Accessory>> said) {
        return said.stream()
                .anyMatch(worn -> implied == Accessory.FACE_MASK && worn.kind() == Accessory.CHIN_MASK
                        || implied == Accessory.NECKERCHIEF && worn.kind() == Accessory.FACE_BANDANA
                        || implied == Accessory.WHISTLE && worn.kind() == Accessory.WHISTLE_MOUTH);
    }

    /** A hero's mask may be called by the general word. */
    private Worn<Accessory> colored(Worn<Accessory> implied) {
        return new Worn<>(
                implied.kind(),
                implied.kind() == Accessory.DOMINO_MASK
                        ? ColorName.of(words, Accessory.FACE_MASK).orElse(implied.color())
                        : implied.color(),
                implied.kind() == Accessory.DRAPE || implied.kind() == Accessory.KENTE ? -1 : implied.side());
    }
}
