package com.lumiku.studio.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogFileTest {

    record Entry(String id, int age) {}

    @Test
    void entriesAreReadInTheirOrder() throws IOException {
        assertThat(read("- {id: b, age: 2}\n- {id: a, age: 1}")).containsExactly(new Entry("b", 2), new Entry("a", 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- {id: a}                       | age",
                "- {id: a, age: 1, shoe: 44}     | shoe",
                "- {id: a, age: 1, age: 2}       | age",
                "- {id: a, age: old}             | old",
                "- {id: a, age: }                | null",
                "- id: [                         | line: 1",
            })
    void whatIsNoEntryIsRefusedByName(String yaml, String named) {
        assertThatThrownBy(() -> read(yaml)).isInstanceOf(IOException.class).hasMessageContaining(named);
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> CatalogFile.read("none.yaml", Entry.class))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("catalog/none.yaml cannot be read: it is not there");
    }

    private static List<Entry> read(String yaml) throws IOException {
        return CatalogFile.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), Entry.class);
    }
}
