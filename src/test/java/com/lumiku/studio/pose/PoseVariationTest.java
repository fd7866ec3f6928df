package com.lumiku.studio.pose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PoseVariationTest {

    @Test
    void seedsAndKeysFollowFromTheJob() {
        assertThat(Seed.of("job", "pose:1")).isEqualTo(Seed.of("job", "pose:1")).isNotEqualTo(Seed.of("job", "pose:2"));
        assertThat(PoseVariation.keys(List.of("a:b", "c"), 2)).containsExactly("a:b:1", "c:1", "a:b:2", "c:2");
        assertThat(PoseVariation.parse("a:b:2")).isEqualTo(new PoseVariation("a:b", 2));
        assertThat(PoseVariation.parse("of-another-program")).isEqualTo(new PoseVariation("of-another-program", 1));
    }
}
