package com.lumiku.studio.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.lumiku.studio.figure.Posture.Head;
import com.lumiku.studio.figure.Posture.Pelvis;
import com.lumiku.studio.figure.Posture.Torso;
import com.lumiku.studio.figure.Posture.View;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PostureTest {

    private static final Offset<Double> CLOSE = within(0.01);
    private static final View FACING = new View(0, 0);

    @Test
    void somebodyStandingHasTheHeightsOfTheTables() {
        Pose pose = Posture.NEUTRAL.pose(Framing.FULL_BODY);
        assertThat(height(pose, Joint.RIGHT_ANKLE)).isCloseTo(0.039, CLOSE);
        assertThat(height(pose, Joint.LEFT_KNEE)).isCloseTo(0.285, CLOSE);
        assertThat(height(pose, Joint.RIGHT_HIP)).isCloseTo(0.530, CLOSE);
        assertThat(height(pose, Joint.NECK)).isCloseTo(0.818, CLOSE);
        assertThat(height(pose, Joint.LEFT_EYE)).isCloseTo(0.936, CLOSE);
        assertThat(pose.skeleton().keypoints()).allMatch(Keypoint::visible);
        assertThat(pose.skeleton().at(Joint.RIGHT_SHOULDER).x()).isNegative();
        assertThat(pose.skeleton().at(Joint.NOSE).z())
                .isGreaterThan(pose.skeleton().at(Joint.NECK).z());
    }

    @Test
    void leftAndRightAreMirrorImages() {
        Arm raised = new Arm.Angles(40, 30, 10, 60);
        Arm chin = new Arm.Reach(Landmark.CHIN, 0, 0, 0, null);
        Pose one = arms(raised, chin).pose(Framing.FULL_BODY);
        Pose other = arms(chin, raised).pose(Framing.FULL_BODY);
        assertMirrored(one, Joint.RIGHT_WRIST, other, Joint.LEFT_WRIST);
        assertMirrored(one, Joint.LEFT_ELBOW, other, Joint.RIGHT_ELBOW);
    }

    @Test
    void bonesKeepTheirLengthsHoweverTheyAreMoved() {
        Pose pose = arms(new Arm.Angles(100, 20, -30, 90), new Arm.Reach(Landmark.HIP, 0, 0, 0, null))
                .pose(Framing.FULL_BODY);
        assertThat(distance(pose, Joint.RIGHT_SHOULDER, Joint.RIGHT_ELBOW)).isCloseTo(0.186, within(1e-9));
        assertThat(distance(pose, Joint.LEFT_ELBOW, Joint.LEFT_WRIST)).isCloseTo(0.146, within(1e-9));
        assertThat(distance(pose, Joint.LEFT_HIP, Joint.LEFT_KNEE)).isCloseTo(0.245, within(1e-9));
    }

    @Test
    void handsMeetWhereTheyAreSaidTo() {
        Arm palm = new Arm.Reach(Landmark.PALMS, 0, 0, 0, null);
        Pose pose = arms(palm, palm).pose(Framing.FULL_BODY);
        assertThat(distance(pose, Joint.RIGHT_WRIST, Joint.LEFT_WRIST)).isLessThan(0.03);
        Pose chin =
                arms(new Arm.Reach(Landmark.CHIN, 0, 0, 0, null), Arm.HANGING).pose(Framing.FULL_BODY);
        assertThat(distance(chin, Joint.RIGHT_WRIST, Joint.NOSE)).isLessThan(0.15);
        assertThat(distance(chin, Joint.LEFT_WRIST, Joint.NOSE)).isGreaterThan(0.35);
    }

    @Test
    void whatIsTurnedAwayIsHidden() {
        Skeleton turned = seen(45).skeleton();
        assertThat(turned.at(Joint.LEFT_EAR).visible()).isFalse();
        assertThat(turned.at(Joint.RIGHT_EAR).visible()).isTrue();
        assertThat(turned.at(Joint.LEFT_EYE).visible()).isTrue();
        Skeleton profile = seen(90).skeleton();
        assertThat(profile.at(Joint.LEFT_EYE).visible()).isFalse();
        assertThat(profile.at(Joint.NOSE).visible()).isTrue();
        Skeleton back = seen(180).skeleton();
        assertThat(back.at(Joint.NOSE).visible()).isFalse();
        assertThat(back.at(Joint.RIGHT_EYE).visible()).isFalse();
        assertThat(back.at(Joint.RIGHT_EAR).visible()).isTrue();
        assertThat(back.at(Joint.RIGHT_SHOULDER).x()).isPositive();
    }

    @Test
    void aRaisedHipBendsTheOtherKnee() {
        Pose pose = with(0, new Pelvis(0, 8, 0), Leg.STANDING).pose(Framing.FULL_BODY);
        assertThat(bend(pose, Joint.RIGHT_HIP, Joint.RIGHT_KNEE, Joint.RIGHT_ANKLE))
                .isLessThan(12);
        assertThat(bend(pose, Joint.LEFT_HIP, Joint.LEFT_KNEE, Joint.LEFT_ANKLE))
                .isGreaterThan(20);
        assertThat(height(pose, Joint.LEFT_ANKLE)).isCloseTo(height(pose, Joint.RIGHT_ANKLE), CLOSE);
    }

    @Test
    void somebodyJumpingIsOffTheGround() {
        Pose pose = with(0.1, new Pelvis(0, 0, 0), Leg.STANDING).pose(Framing.FULL_BODY);
        assertThat(height(pose, Joint.LEFT_ANKLE)).isCloseTo(0.139, CLOSE);
    }

    static Stream<Arguments> impossible() {
        return Stream.of(
                Arguments.of(arms(new Arm.Angles(0, 0, 0, 170), Arm.HANGING), "right elbow bend of 170 .* 0 to 152"),
                Arguments.of(arms(Arm.HANGING, new Arm.Angles(-80, 0, 0, 0)), "left shoulder forward of -80 .*"),
                Arguments.of(
                        arms(new Arm.Reach(Landmark.CHIN, 0, 0, 0.5, null), Arm.HANGING),
                        "right arm to CHIN reaches to 0.332, not .*"),
                Arguments.of(
                        arms(
                                new Arm.Reach(Landmark.OTHER_ELBOW, 0, 0, 0, null),
                                new Arm.Reach(Landmark.OTHER_WRIST, 0, 0, 0, null)),
                        "each arm reaches for the other"),
                Arguments.of(head(95, 0, 0), "neck turn of 95 .* -80 to 80"),
                Arguments.of(head(0, 0, Double.NaN), "neck nod of NaN .*"),
                Arguments.of(with(0, new Pelvis(0, 0, 0), new Leg.Angles(0, 0, 0, 170, 0)), "left knee bend of 170 .*"),
                Arguments.of(
                        with(0, new Pelvis(0, 0, 0), new Leg.Angles(150, 0, 0, 90, 0)), "left hip forward of 150 .*"),
                Arguments.of(
                        with(0, new Pelvis(0, 0, 0), new Leg.Planted(0.7, 0, 0, 0, 0)),
                        "left foot is planted too far away"),
                Arguments.of(
                        with(0, new Pelvis(0, 0, 0), new Leg.Planted(0, 0, -0.2, 0, 0)),
                        "left .* is 0.\\d+ below the ground"));
    }

    @ParameterizedTest
    @MethodSource
    void impossible(Posture posture, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> posture.pose(Framing.FULL_BODY))
                .withMessageMatching(why);
    }

    @ParameterizedTest
    @EnumSource(
            value = Landmark.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"BODY", "FLOOR", "KNEE", "OTHER_KNEE", "ANKLE", "OTHER_ANKLE", "OTHER_WRIST"})
    void somebodyStandingReachesEveryLandmarkOfTheUpperBody(Landmark landmark) {
        assertThat(arms(new Arm.Reach(landmark, 0, 0, 0, null), Arm.HANGING).pose(Framing.HALF_BODY))
                .isNotNull();
    }

    @Test
    void variationsAreSmallRepeatableAndDifferent() {
        Posture varied = Posture.NEUTRAL.varied(7);
        assertThat(varied).isEqualTo(Posture.NEUTRAL.varied(7)).isNotEqualTo(Posture.NEUTRAL.varied(8));
        Skeleton before = Posture.NEUTRAL.pose(Framing.FULL_BODY).skeleton();
        Skeleton after = varied.pose(Framing.FULL_BODY).skeleton();
        assertThat(Joint.values()).allSatisfy(joint -> assertThat(Math.hypot(
                        before.at(joint).x() - after.at(joint).x(),
                        before.at(joint).y() - after.at(joint).y()))
                .isLessThan(0.06));
    }

    private static Posture arms(Arm right, Arm left) {
        return posture(FACING, new Pelvis(0, 0, 0), 0, new Head(0, 0, 0), right, left, Leg.STANDING);
    }

    private static Posture head(double turn, double tilt, double nod) {
        return posture(
                FACING, new Pelvis(0, 0, 0), 0, new Head(turn, tilt, nod), Arm.HANGING, Arm.HANGING, Leg.STANDING);
    }

    private static Posture with(double jump, Pelvis pelvis, Leg left) {
        return posture(FACING, pelvis, jump, new Head(0, 0, 0), Arm.HANGING, Arm.HANGING, left);
    }

    private static Pose seen(double yaw) {
        return posture(
                        new View(yaw, 0),
                        new Pelvis(0, 0, 0),
                        0,
                        new Head(0, 0, 0),
                        Arm.HANGING,
                        Arm.HANGING,
                        Leg.STANDING)
                .pose(Framing.FULL_BODY);
    }

    private static Posture posture(
            View view, Pelvis pelvis, double jump, Head head, Arm rightArm, Arm leftArm, Leg leftLeg) {
        return new Posture(
                view,
                pelvis,
                null,
                jump,
                new Torso(0, 0, 0),
                head,
                rightArm,
                leftArm,
                Leg.STANDING,
                leftLeg,
                List.of(),
                Holding.NOTHING);
    }

    private static double height(Pose pose, Joint joint) {
        return pose.ground() - pose.skeleton().at(joint).y();
    }

    private static double distance(Pose pose, Joint from, Joint to) {
        return vector(pose, from, to).length();
    }

    private static double bend(Pose pose, Joint root, Joint middle, Joint end) {
        return new TwoBones(
                        vector(pose, root, middle).unit(),
                        vector(pose, middle, end).unit())
                .bend();
    }

    private static Vector vector(Pose pose, Joint from, Joint to) {
        Keypoint start = pose.skeleton().at(from);
        Keypoint end = pose.skeleton().at(to);
        return new Vector(end.x() - start.x(), end.y() - start.y(), end.z() - start.z());
    }

    private static void assertMirrored(Pose one, Joint joint, Pose other, Joint mirrored) {
        Keypoint here = one.skeleton().at(joint);
        Keypoint there = other.skeleton().at(mirrored);
        assertThat(here.x()).isCloseTo(-there.x(), within(1e-9));
        assertThat(here.y()).isCloseTo(there.y(), within(1e-9));
        assertThat(here.z()).isCloseTo(there.z(), within(1e-9));
    }
}
