package com.lumiku.studio.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.figure.Framing;
import com.lumiku.studio.figure.Joint;
import com.lumiku.studio.figure.Keypoint;
import com.lumiku.studio.figure.Placement;
import com.lumiku.studio.figure.Pose;
import com.lumiku.studio.figure.Posture;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OpenPoseDrawingTest {

    private static final int NECK = 0xFF5500;
    private static final int LEFT_EAR = 0xFF0055;
    private static final int RIGHT_KNEE = 0x00FFFF;
    /** The sixth limb, in 60 % of its colour. */
    private static final int LEFT_FOREARM = 0x339900;

    private static final Pose STANDING = Posture.NEUTRAL.pose(Framing.FULL_BODY);

    @Test
    void keypointsAndLimbsHaveTheColoursOfOpenPose() {
        BufferedImage picture = OpenPoseDrawing.draw(STANDING, 512, 512).image();
        assertThat(colorAt(picture, STANDING.skeleton().at(Joint.NECK))).isEqualTo(NECK);
        assertThat(colorAt(picture, STANDING.skeleton().at(Joint.RIGHT_KNEE))).isEqualTo(RIGHT_KNEE);
        assertThat(colorAt(picture, halfway(Joint.LEFT_ELBOW, Joint.LEFT_WRIST)))
                .isEqualTo(LEFT_FOREARM);
        assertThat(picture.getRGB(2, 2) & 0xFFFFFF).isZero();
        // 18 discs, 17 limbs and the ground, hard-edged: no other colour.
        assertThat(colors(picture)).hasSize(18 + 17 + 1);
    }

    @Test
    void discsAndSticksGrowWithThePicture() {
        assertThat(radius(OpenPoseDrawing.draw(STANDING, 512, 512).image())).isBetween(3, 5);
        assertThat(radius(OpenPoseDrawing.draw(STANDING, 2048, 2048).image())).isBetween(15, 17);
    }

    @Test
    void whatIsHiddenIsLeftOutWithItsLimbs() {
        Posture turned = new Posture(
                new Posture.View(90, 0),
                Posture.NEUTRAL.pelvis(),
                null,
                0,
                Posture.NEUTRAL.torso(),
                Posture.NEUTRAL.head(),
                Posture.NEUTRAL.rightArm(),
                Posture.NEUTRAL.leftArm(),
                Posture.NEUTRAL.rightLeg(),
                Posture.NEUTRAL.leftLeg(),
                Posture.NEUTRAL.props(),
                Posture.NEUTRAL.holds());
        assertThat(colors(OpenPoseDrawing.draw(STANDING, 512, 512).image())).contains(LEFT_EAR);
        assertThat(colors(OpenPoseDrawing.draw(turned.pose(Framing.FULL_BODY), 512, 512)
                        .image()))
                .doesNotContain(LEFT_EAR);
    }

    @Test
    void whatIsOutsideThePictureIsLeftOut() {
        assertThat(colors(OpenPoseDrawing.draw(Posture.NEUTRAL.pose(Framing.HEAD_AND_SHOULDERS), 512, 512)
                        .image()))
                .contains(NECK)
                .doesNotContain(RIGHT_KNEE);
    }

    private static Keypoint halfway(Joint from, Joint to) {
        Keypoint a = STANDING.skeleton().at(from);
        Keypoint b = STANDING.skeleton().at(to);
        return new Keypoint((a.x() + b.x()) / 2, (a.y() + b.y()) / 2, 0, true);
    }

    private static int colorAt(BufferedImage picture, Keypoint point) {
        Placement placement = Placement.of(STANDING, picture.getWidth(), picture.getHeight());
        return picture.getRGB((int) placement.x(point), (int) placement.y(point)) & 0xFFFFFF;
    }

    private static int radius(BufferedImage picture) {
        Placement placement = Placement.of(STANDING, picture.getWidth(), picture.getHeight());
        Keypoint knee = STANDING.skeleton().at(Joint.RIGHT_KNEE);
        int radius = 0;
        while ((picture.getRGB((int) placement.x(knee) + radius, (int) placement.y(knee)) & 0xFFFFFF) == RIGHT_KNEE) {
            radius++;
        }
        return radius;
    }

    private static Set<Integer> colors(BufferedImage picture) {
        return Arrays.stream(picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()))
                .mapToObj(rgb -> rgb & 0xFFFFFF)
                .collect(Collectors.toSet());
    }
}
