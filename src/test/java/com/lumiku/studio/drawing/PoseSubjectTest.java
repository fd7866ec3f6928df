package com.lumiku.studio.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.figure.Backdrop;
import com.lumiku.studio.figure.Description;
import com.lumiku.studio.figure.Pose;
import com.lumiku.studio.media.picture.Area;
import com.lumiku.studio.pose.library.PoseShapes;
import java.awt.Rectangle;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoseSubjectTest {

    private static final int SIDE = 400;

    @ParameterizedTest
    @ValueSource(
            strings = {"pose-everyday-relaxed", "pose-yoga-tree", "pose-chair-backwards", "pose-fitness-overhead-press"
            })
    void theSubjectIsWhereTheFigureIsDrawn(String id) {
        Pose pose = new PoseShapes().of(id).orElseThrow();
        Rectangle drawn = DrawnFigure.of(
                        new Description(null, null, null, pose, new Backdrop.Solid("#FFFFFF"), null, SIDE, SIDE, 3))
                .subject();
        Rectangle subject = subject(pose);
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
        assertThat(subject(pose).width).isGreaterThan(subject(empty).width + SIDE / 10);
    }

    @Test
    void ofAHeadAndShouldersTheHeadIsTheSubject() {
        Rectangle subject =
                subject(new PoseShapes().of("pose-headshot-straight").orElseThrow());
        assertThat(subject.width).isBetween(SIDE / 4, SIDE / 2);
        assertThat(subject.getCenterX()).isBetween(0.4 * SIDE, 0.6 * SIDE);
    }

    private static Rectangle subject(Pose pose) {
        Area subject = PoseSubject.of(pose, SIDE, SIDE);
        return new Rectangle(subject.x(), subject.y(), subject.width(), subject.height());
    }
}
