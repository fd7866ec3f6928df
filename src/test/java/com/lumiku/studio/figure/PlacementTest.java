package com.lumiku.studio.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacementTest {

    @ParameterizedTest
    @CsvSource({"768, 1024", "1024, 1024", "1920, 1080", "300, 300"})
    void aWholeFigureStandsInTheMiddleWithMargins(int width, int height) {
        Pose pose = Posture.NEUTRAL.pose(Framing.FULL_BODY);
        Placement placement = Placement.of(pose, width, height);
        assertThat(pose.skeleton().keypoints()).allSatisfy(point -> {
            assertThat(placement.x(point)).isBetween(0.05 * width, 0.95 * width);
            assertThat(placement.y(point)).isBetween(0.05 * height, 0.95 * height);
        });
        assertThat(placement.x(pose.skeleton().at(Joint.NECK))).isCloseTo(width / 2.0, within(0.02 * width));
        assertThat(placement.y(pose.ground())).isBetween(0.85 * height, 0.95 * height);
    }

    @ParameterizedTest
    @CsvSource({"768, 1024", "1024, 1024"})
    void halfAFigureIsCutBelowTheHips(int width, int height) {
        Pose pose = Posture.NEUTRAL.pose(Framing.HALF_BODY);
        Placement placement = Placement.of(pose, width, height);
        assertThat(placement.y(pose.skeleton().at(Joint.RIGHT_HIP))).isBetween(0.7 * height, (double) height);
        assertThat(placement.y(pose.skeleton().at(Joint.RIGHT_KNEE))).isGreaterThan(height);
        assertThat(placement.y(pose.skeleton().at(Joint.RIGHT_EYE))).isBetween(0.1 * height, 0.3 * height);
    }

    @ParameterizedTest
    @CsvSource({"768, 1024", "1024, 1024"})
    void aHeadshotShowsHeadAndShoulders(int width, int height) {
        Pose pose = Posture.NEUTRAL.pose(Framing.HEAD_AND_SHOULDERS);
        Placement placement = Placement.of(pose, width, height);
        assertThat(placement.y(pose.skeleton().at(Joint.RIGHT_EYE))).isBetween(0.15 * height, 0.5 * height);
        assertThat(placement.y(pose.skeleton().at(Joint.NECK))).isBetween(0.4 * height, 0.75 * height);
        assertThat(placement.x(pose.skeleton().at(Joint.RIGHT_SHOULDER))).isPositive();
        assertThat(placement.y(pose.skeleton().at(Joint.RIGHT_HIP))).isGreaterThan(height);
    }
}
