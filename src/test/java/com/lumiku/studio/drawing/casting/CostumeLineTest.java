package com.lumiku.studio.drawing.casting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.FacialHair;
import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.appearance.Gender;
import com.lumiku.studio.drawing.appearance.HairColor;
import com.lumiku.studio.drawing.appearance.Headwear;
import com.lumiku.studio.drawing.appearance.Worn;
import com.lumiku.studio.drawing.data.DataFile;
import com.lumiku.studio.drawing.paint.Tint;
import java.lang.reflect.Field;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CostumeLineTest {

    @Test
    void namesTheGarmentThenWhatBelongsToIt() {
        Costume costume = CostumeLine.read(
                        "SUIT, DRESS; for COAT, SHIRT; in #2F7A4A; hat TOP_HAT #000102; with SCARF, TIE #C8313A; beard FULL_BEARD RED; at PARK")
                .costume();

        assertThat(costume.garment(Gender.MALE)).isEqualTo(Garment.SUIT);
        assertThat(costume.garment(Gender.FEMALE)).isEqualTo(Garment.DRESS);
        assertThat(costume.stands()).containsExactlyInAnyOrder(Garment.COAT, Garment.SHIRT);
        assertThat(costume.color()).isEqualTo(Tint.of(0x2F7A4A));
        assertThat(costume.headwear()).isEqualTo(Headwear.TOP_HAT);
        assertThat(costume.hat()).isEqualTo(Tint.of(0x000102));
        assertThat(costume.accessories())
                .containsExactly(new Worn<>(Accessory.SCARF, null, 1), new Worn<>(Accessory.TIE, Tint.of(0xC8313A), 1));
        assertThat(costume.beard()).isEqualTo(FacialHair.FULL_BEARD);
        assertThat(costume.beardColor()).isEqualTo(HairColor.RED);
        assertThat(costume.place()).isEqualTo("PARK");
        assertThat(costume.marks()).isEmpty();
        assertThat(costume.age()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"SUIT; wearing SCARF", "SUIT; with SCARF; with TIE", "SUIT; with NOTHING_KNOWN", "NO_GARMENT"})
    void whatItDoesNotKnowIsRefused(String line) {
        assertThrows(
                IllegalArgumentException.class, () -> CostumeLine.read(line).costume());
    }

    @Test
    void rolesHaveCostumesAndWords() {
        assertThat(Stream.of(Role.values()).map(Role::name))
                .containsExactlyInAnyOrderElementsOf(DataFile.text(DataFile.ofWords("Role"))
                        .lines()
                        .map(line -> line.substring(0, line.indexOf(':')))
                        .toList());
    }

    @Test
    void rolesThatCastingKnowsAreInTheFile() {
        assertThat(Role.values())
                .contains(Role.BABY, Role.BRIDE, Role.SUPERHERO, Role.STUDENT)
                .containsAll(Role.CAPED)
                .containsAll(Role.MEDICAL)
                .containsAll(Role.NECKERCHIEFS)
                .containsAll(Role.MASKED)
                .containsAll(Role.YOUTHS)
                .containsAll(Role.UNIFORMED_CHILDREN);
    }

    @Test
    void constantsOfRolesAreInTheFile() {
        assertThat(Stream.of(Role.class.getDeclaredFields())
                        .filter(field -> field.getType() == Role.class)
                        .map(Field::getName))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(Role.values()).contains(new Role(name)));
    }
}
