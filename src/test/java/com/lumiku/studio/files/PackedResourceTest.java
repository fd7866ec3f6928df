package com.lumiku.studio.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedResourceTest {

    @ParameterizedTest
    @ValueSource(strings = {"/prop/things.svg", "/vocabulary/Role.txt"})
    void whatIsPackedIsReadAsItWas(String name) {
        PackedResource plain = PackedResource.of(name);
        PackedResource packed = PackedResource.packed(name);
        assertThat(packed.bytes()).isEqualTo(plain.bytes());
        assertThat(plain.size()).as("a JVM keeps nothing").isZero();
        assertThat(packed.size()).isBetween(1, plain.bytes().length / 2);
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertThatThrownBy(() -> PackedResource.of("/nothing.txt").bytes())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no /nothing.txt");
    }
}
