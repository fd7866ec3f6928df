package com.lumiku.studio.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.arc.lookup.LookupIfProperty;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The names that a wrong {@code studio.generator} is answered with: those of all generators there are. */
class GeneratorNamesTest {

    @Test
    void allGeneratorsAreNamed() {
        Stream<String> providers = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("com.lumiku.studio.generator")
                        .stream()
                        .filter(type -> type.isAssignableTo(ImageGenerator.class) && !type.isInterface())
                        .map(type -> type.tryGetAnnotationOfType(LookupIfProperty.class)
                                .map(LookupIfProperty::stringValue)
                                .orElse("drawing"));

        assertThat(ImageGenerators.NAMES).containsExactlyInAnyOrderElementsOf(providers.toList());
    }
}
