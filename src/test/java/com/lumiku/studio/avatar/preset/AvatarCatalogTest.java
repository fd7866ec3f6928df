package com.lumiku.studio.avatar.preset;

import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.avatar.AvatarInput;
import com.lumiku.studio.catalog.CatalogTable;
import com.lumiku.studio.figure.Look;
import com.lumiku.studio.figure.Persona;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** The files of the catalog keep the rules that callers keep. */
class AvatarCatalogTest {

    private static final String ID = "[a-z]+(-[a-z]+)+";

    private final List<PresetEntry> presets = AvatarCatalog.presets();
    private final List<PersonaEntry> personas = AvatarCatalog.personas();

    @Test
    void everyCategoryHasSome() {
        assertThat(presets).hasSizeGreaterThanOrEqualTo(28);
        assertThat(perCategory(presets.stream().map(PresetEntry::category).toList()))
                .containsOnlyKeys(Categories.OF_PRESETS.names())
                .allSatisfy((category, count) -> assertThat(count).isGreaterThanOrEqualTo(4));
        assertThat(personas).hasSizeGreaterThanOrEqualTo(24);
        assertThat(perCategory(personas.stream().map(PersonaEntry::category).toList()))
                .containsOnlyKeys(Categories.OF_PERSONAS.names())
                .allSatisfy((category, count) -> assertThat(count).isGreaterThanOrEqualTo(4));
    }

    @Test
    void theyAreDiverse() {
        List<Look> looks = presets.stream().map(PresetEntry::visualAttributes).toList();
        assertThat(looks).extracting(Look::gender).contains("male", "female", "unisex");
        assertThat(looks).extracting(Look::ageRange).contains("young", "adult", "mature");
        assertThat(looks.stream().map(Look::ethnicity).distinct()).hasSizeGreaterThan(15);
        assertThat(looks)
                .extracting(Look::hairStyle)
                .filteredOn(hair -> hair.contains("hijab"))
                .hasSizeGreaterThan(3);
    }

    @Test
    void everyPresetMakesAnAvatarThatACallerMayMake() {
        assertThat(presets).allSatisfy(preset -> {
            assertThat(preset.id())
                    .startsWith("preset-" + preset.category() + "-")
                    .matches(ID);
            assertThat(preset.generationPrompt()).hasSizeBetween(10, 2000);
            assertAllowed(preset.name(), preset.personaTemplate().persona(), preset.visualAttributes());
        });
    }

    @Test
    void everyPersonaIsOneThatACallerMayMake() {
        assertThat(personas).allSatisfy(persona -> {
            assertThat(persona.id())
                    .startsWith("persona-" + persona.category() + "-")
                    .matches(ID);
            assertAllowed(
                    persona.name(),
                    new Persona(
                            persona.personaName(),
                            persona.personaAge(),
                            persona.personaPersonality(),
                            persona.personaBackground()),
                    persona.suggestedAttributes());
        });
    }

    @Test
    void namesAreDistinct() {
        assertThat(presets).extracting(PresetEntry::name).doesNotHaveDuplicates();
        assertThat(presets)
                .extracting(preset -> preset.personaTemplate().name())
                .doesNotHaveDuplicates();
        assertThat(personas).extracting(PersonaEntry::personaName).doesNotHaveDuplicates();
    }

    /** Which refuses ids that are there twice. */
    @Test
    void theyAreRowsOfTheirTables() {
        List<CatalogTable> tables = new AvatarCatalog().tables();
        assertThat(tables).extracting(CatalogTable::name).containsExactly("avatar_presets", "persona_examples");
        assertThat(tables.getFirst().rows()).hasSameSizeAs(presets);
        assertThat(tables.getLast().rows()).hasSameSizeAs(personas);
    }

    private static Map<String, Long> perCategory(List<String> categories) {
        return categories.stream().collect(Collectors.groupingBy(category -> category, Collectors.counting()));
    }

    private static void assertAllowed(String name, Persona persona, Look look) {
        AvatarInput avatar = AvatarInput.of(name, persona, look);
        assertThat(avatar).hasNoNullFieldsOrProperties();
        assertThat(persona.personaPersonality()).hasSizeBetween(3, 5);
        assertThat(look.ageRange())
                .isEqualTo(persona.personaAge() < 31 ? "young" : persona.personaAge() < 50 ? "adult" : "mature");
        assertThat(validate(avatar)).isEmpty();
    }

    private static List<String> validate(AvatarInput avatar) {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            return validator.validate(avatar).stream()
                    .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                    .toList();
        }
    }
}
