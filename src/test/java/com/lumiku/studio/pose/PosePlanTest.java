package com.lumiku.studio.pose;

import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.drawing.Illustrator;
import com.lumiku.studio.figure.Backdrop;
import com.lumiku.studio.figure.Description;
import com.lumiku.studio.figure.Pose;
import com.lumiku.studio.pose.library.PoseShapes;
import java.awt.Rectangle;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PosePlanTest {

    private static final int SIDE = 400;

    @ParameterizedTest
    @ValueSource(
            strings = {"pose-everyday-relaxed", "pose-yoga-tree", "pose-chair-backwards", "pose-fitness-overhead-press"
            })
    void theSubjectIsWhereTheFigureIsDrawn(String id) {
        Pose pose = new PoseShapes().of(id).orElseThrow();
        Rectangle drawn = Illustrator.draw(
                        new Description(null, null, null, pose, new Backdrop.Solid("#FFFFFF"), null, SIDE, SIDE, 3))
                .subject();
        Rectangle subject = plan(pose).subject(SIDE, SIDE);
        Rectangle both = subject.intersection(drawn);
        assertThat(1.0 * both.width * both.height)
                .as("%s drawn, %s told", drawn, subject)
                .isGreaterThan(0.85 * drawn.width * drawn.height)
                .isGreaterThan(0.5 * subject.width * subject.height);
    }

    @Test
    void whatIsHeldIsPartOfTheSubject() {
        Pose pose = new PoseShapes().of("pose-fitness-overhead-press").orElseThrow();
        Pose empty = new Pose(
                pose.skeleton(), pose.extremities(), pose.framing(), pose.ground(), pose.supports(), List.of());
        assertThat(plan(pose).subject(SIDE, SIDE).width)
                .isGreaterThan(plan(empty).subject(SIDE, SIDE).width + SIDE / 10);
    }

    @Test
    void ofAHeadAndShouldersTheHeadIsTheSubject() {
        Rectangle subject = plan(new PoseShapes().of("pose-headshot-straight").orElseThrow())
                .subject(SIDE, SIDE);
        assertThat(subject.width).isBetween(SIDE / 4, SIDE / 2);
        assertThat(subject.getCenterX()).isBetween(0.4 * SIDE, 0.6 * SIDE);
    }

    @Test
    void seedsAndKeysFollowFromTheJob() {
        assertThat(Seed.of("job", "pose:1")).isEqualTo(Seed.of("job", "pose:1")).isNotEqualTo(Seed.of("job", "pose:2"));
        assertThat(PoseVariation.keys(List.of("a:b", "c"), 2)).containsExactly("a:b:1", "c:1", "a:b:2", "c:2");
        assertThat(PoseVariation.parse("a:b:2")).isEqualTo(new PoseVariation("a:b", 2));
        assertThat(PoseVariation.parse("of-another-program")).isEqualTo(new PoseVariation("of-another-program", 1));
    }

    private static PosePlan plan(Pose pose) {
        return new PosePlan(null, null, null, PosedAvatar.unknown("project", null), pose, null, null, SIDE, SIDE, 3);
    }
}
