package com.lumiku.studio.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private record Card(String name, int uses, List<String> tags, String nameAgain) {

        static Card of(TableRow row) {
            return new Card(row.text("name"), row.integer("useCount"), row.texts("tags"), row.text("name"));
        }
    }

    @Test
    void whatIsReadIsSelectedOnce() {
        assertThat(Selection.of("c", Card::of).sql())
                .isEqualTo("c.\"name\", c.\"useCount\", " + FlatArray.BEFORE + "c.\"tags\"" + FlatArray.BEHIND);
    }
}
