package com.lumiku.studio.pose.openpose;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Somebody who walks and waves, drawn by hand on squared paper of 512 x 768, in the forms that tools write. */
public final class Documents {

    /** OpenPose's 18, in its order: nose, neck, right arm, left arm, right leg, left leg, eyes, ears. */
    static final double[][] POINTS = {
        {256, 120},
        {256, 190},
        {200, 192},
        {170, 120},
        {180, 50},
        {312, 192},
        {330, 290},
        {336, 380},
        {226, 380},
        {220, 520},
        {214, 660},
        {286, 380},
        {300, 520},
        {330, 655},
        {246, 110},
        {266, 110},
        {232, 116},
        {280, 116}
    };

    static final int WIDTH = 512;
    static final int HEIGHT = 768;

    private Documents() {}

    /** As ControlNet reads it. */
    public static String controlNet() {
        return document(numbers(IntStream.range(0, 18).toArray(), "%s,%s,1.0", 1));
    }

    static String document(String numbers) {
        return """
                {"people":[%s],"animals":[],"canvas_width":512,"canvas_height":768}""".formatted(person(numbers));
    }

    static String person(String numbers) {
        return """
                {"pose_keypoints_2d":[%s],"hand_left_keypoints_2d":null,"hand_right_keypoints_2d":null,\
                "face_keypoints_2d":null}""".formatted(numbers);
    }

    /** @param order which of the 18, or -1 for a keypoint that they do not have */
    static String numbers(int[] order, String form, double divisor) {
        return IntStream.of(order)
                .mapToObj(index -> index < 0
                        ? "1,1,0.4"
                        : form.formatted(number(POINTS[index][0] / divisor), number(POINTS[index][1] / divisor)))
                .collect(Collectors.joining(","));
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
