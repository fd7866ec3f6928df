package com.lumiku.studio.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.drawing.appearance.Gesture;
import com.lumiku.studio.drawing.appearance.Handwear;
import com.lumiku.studio.figure.Description;
import com.lumiku.studio.figure.Framing;
import com.lumiku.studio.figure.Look;
import com.lumiku.studio.figure.Pose;
import com.lumiku.studio.figure.Posture;
import com.lumiku.studio.pose.library.PoseShapes;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Hands are seen to do what is said, and to wear it. */
class GestureTest {

    private static final Pose STANDING = Posture.NEUTRAL.pose(Framing.FULL_BODY);
    private static final String WHO = "woman in a blue sweater";
    /** Of all pixels. */
    private static final double SEEN_IN_PORTRAIT = 0.02;

    private static final double SEEN_IN_FIGURE = 0.004;

    @ParameterizedTest
    @EnumSource
    void isSeenInAPortrait(Gesture gesture) {
        assertThat(changes(gesture.words().getFirst(), null)).isGreaterThan(SEEN_IN_PORTRAIT);
    }

    @ParameterizedTest
    @EnumSource
    void isSeenOfAFigureWhoseHandsHang(Gesture gesture) {
        double changes = changes(gesture.words().getFirst(), STANDING);
        assertThat(changes > SEEN_IN_FIGURE).isEqualTo(!gesture.isShowing());
    }

    @ParameterizedTest
    @EnumSource
    void whatHandsWearIsSeen(Handwear worn) {
        assertThat(changes(worn.words().getFirst(), null)).isGreaterThan(SEEN_IN_PORTRAIT);
    }

    @Test
    void theColourOfGlovesIsThatWhichIsSaid() {
        assertThat(Pictures.difference(drawn("green gloves", null), drawn("red gloves", null)))
                .isPositive();
    }

    /** One hand holds, the other tells. */
    @Test
    void aThingHeldIsSeenBesideAGesture() {
        BufferedImage both = drawn("thumbs up, holding a sword", null);
        assertThat(Pictures.difference(both, drawn("thumbs up", null))).isPositive();
        assertThat(Pictures.difference(both, drawn("holding a sword", null))).isPositive();
    }

    /** What the pose itself does with hands stays. */
    @Test
    void handsThatAPoseUsesStayWhereTheyAre() {
        Pose pose = new PoseShapes().of("pose-greeting-thumbs-up-both").orElseThrow();
        assertThat(changes("peace sign", pose)).isZero();
    }

    private static double changes(String words, Pose pose) {
        return Pictures.difference(drawn(words, pose), drawn(null, pose));
    }

    private static BufferedImage drawn(String words, Pose pose) {
        String prompt = words == null ? WHO : WHO + ", " + words;
        return Illustrator.draw(new Description(prompt, null, Look.UNKNOWN, pose, null, null, 256, 256, 7))
                .image();
    }
}
