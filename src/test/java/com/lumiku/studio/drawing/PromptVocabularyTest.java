package com.lumiku.studio.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.docs.Document;
import com.lumiku.studio.drawing.casting.Role;
import com.lumiku.studio.drawing.words.Trait;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of words has a row for each kind of trait, with the words of its constants. */
class PromptVocabularyTest {

    @Test
    void hasTheWordsOfAllTraits() {
        assertThat(Document.read(Document.PAGES.resolve("prompt-vocabulary.md")).rows().stream()
                        .skip(1)
                        .map(List::getLast))
                .containsExactlyInAnyOrderElementsOf(
                        kinds().map(PromptVocabularyTest::row).toList());
    }

    private static Stream<JavaClass> kinds() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("com.lumiku.studio.drawing")
                        .stream()
                        .filter(type -> !type.isInterface() && type.isAssignableTo(Trait.class));
    }

    private static Trait[] constants(JavaClass kind) {
        return kind.isEquivalentTo(Role.class)
                ? Role.values()
                : (Trait[]) kind.reflect().getEnumConstants();
    }

    /** Words between two semicolons are those of one constant; one without words is what is drawn when nothing is asked for. */
    private static String row(JavaClass kind) {
        return Stream.of(constants(kind))
                .map(Trait::words)
                .filter(words -> !words.isEmpty())
                .map(words -> String.join(", ", words))
                .collect(Collectors.joining("; "));
    }
}
