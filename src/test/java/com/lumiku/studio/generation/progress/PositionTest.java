package com.lumiku.studio.generation.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {

    @ParameterizedTest
    @ValueSource(strings = {"795:795:", "795:799:795,797", "1:1:", "9000000000:9000000001:9000000000"})
    void asPostgresWritesIt(String id) {
        assertThat(Position.parse(id)).contains(new Position(id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "completed-100-1-0-end",
                "795",
                "0:1:",
                "799:795:",
                "795:799:794",
                "795:799:799",
                "795:799:797,796",
                "1:2:;",
                "99999999999999999999:1:",
                "1:2:1,"
            })
    void whatPostgresWouldRefuseIsNone(String id) {
        assertThat(Position.parse(id)).isEmpty();
    }
}
