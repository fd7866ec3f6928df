package com.lumiku.studio.pose.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.lumiku.studio.drawing.OpenPoseDrawing;
import com.lumiku.studio.figure.FlatPose;
import com.lumiku.studio.figure.Joint;
import com.lumiku.studio.figure.Keypoint;
import com.lumiku.studio.figure.Placement;
import com.lumiku.studio.figure.Pose;
import com.lumiku.studio.pose.openpose.KeptPose;
import com.lumiku.studio.pose.openpose.OpenPoseDocument;
import com.lumiku.studio.pose.openpose.OpenPoseReader;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each pose of the catalog as its OpenPose document, which is read and kept as an own pose. */
class LiftedPosesTest {

    private static final int WIDTH = 768;
    private static final int HEIGHT = 1024;
    private static final double ALIKE = 0.03;
    /** Limbs that are not deeper than this apart are beside each other. */
    private static final double APART = 0.02;

    private static final PoseShapes SHAPES = new PoseShapes();
    private static final JsonMapper JSON = new JsonMapper();

    /** What of a body is before or behind another part: the middle of these joints, and those that must be seen for it. */
    private enum Part {
        TORSO(Joint.NECK, Joint.RIGHT_HIP, Joint.LEFT_HIP),
        HEAD(Joint.RIGHT_EAR, Joint.LEFT_EAR),
        RIGHT_UPPER_ARM(Joint.RIGHT_SHOULDER, Joint.RIGHT_ELBOW),
        RIGHT_FOREARM(Joint.RIGHT_ELBOW, Joint.RIGHT_WRIST),
        LEFT_UPPER_ARM(Joint.LEFT_SHOULDER, Joint.LEFT_ELBOW),
        LEFT_FOREARM(Joint.LEFT_ELBOW, Joint.LEFT_WRIST),
        RIGHT_THIGH(Joint.RIGHT_HIP, Joint.RIGHT_KNEE),
        RIGHT_SHANK(Joint.RIGHT_KNEE, Joint.RIGHT_ANKLE),
        LEFT_THIGH(Joint.LEFT_HIP, Joint.LEFT_KNEE),
        LEFT_SHANK(Joint.LEFT_KNEE, Joint.LEFT_ANKLE);

        private final List<Joint> joints;

        Part(Joint... joints) {
            this.joints = List.of(joints);
        }

        double depth(Pose pose) {
            return joints.stream()
                    .mapToDouble(joint -> pose.skeleton().at(joint).z())
                    .average()
                    .orElseThrow();
        }

        boolean isTold(FlatPose flat) {
            return this == HEAD
                    || this == TORSO
                    || joints.stream().allMatch(joint -> flat.at(joint).isPresent());
        }
    }

    static Stream<String> ids() {
        return SHAPES.ids().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void skeletonsAreEqualToAPixelAndFiguresCoverThem(String id) throws JsonProcessingException {
        Pose pose = SHAPES.of(id).orElseThrow();
        Pose own = own(pose);
        assertThat(OpenPoseDrawing.draw(own, WIDTH, HEIGHT).png().bytes())
                .isEqualTo(OpenPoseDrawing.draw(pose, WIDTH, HEIGHT).png().bytes());
        Placement placed = Placement.of(pose, WIDTH, HEIGHT);
        Placement ownPlaced = Placement.of(own, WIDTH, HEIGHT);
        for (Joint joint : Joint.values()) {
            Keypoint at = pose.skeleton().at(joint);
            Keypoint lifted = own.skeleton().at(joint);
            double off = Math.hypot(placed.x(at) - ownPlaced.x(lifted), placed.y(at) - ownPlaced.y(lifted));
            if (placed.y(at) < HEIGHT && placed.x(at) >= 0 && placed.x(at) < WIDTH) {
                assertThat(off / placed.scale()).as(joint.label()).isLessThan(ALIKE);
            }
        }
    }

    @Test
    void limbsAreInTheSameOrderFromFrontToBack() throws JsonProcessingException {
        int pairs = 0;
        int alike = 0;
        for (String id : ids().toList()) {
            Pose pose = SHAPES.of(id).orElseThrow();
            Pose own = own(pose);
            List<Part> told = Arrays.stream(Part.values())
                    .filter(part -> part.isTold(FlatPose.of(pose, WIDTH, HEIGHT).cropped()))
                    .toList();
            for (Part one : told) {
                for (Part other : told.subList(0, told.indexOf(one))) {
                    double apart = one.depth(pose) - other.depth(pose);
                    if (Math.abs(apart) > APART) {
                        pairs++;
                        alike += apart > 0 == one.depth(own) > other.depth(own) ? 1 : 0;
                    }
                }
            }
        }
        assertThat(pairs).isGreaterThan(3500);
        assertThat((double) alike / pairs).isGreaterThan(0.95);
    }

    private static Pose own(Pose pose) throws JsonProcessingException {
        OpenPoseDocument document =
                OpenPoseDocument.of(FlatPose.of(pose, WIDTH, HEIGHT).cropped());
        Object sent = JSON.readValue(JSON.writeValueAsString(document), Object.class);
        KeptPose kept = KeptPose.of(OpenPoseReader.read(sent, 0));
        KeptPose row = JSON.readValue(JSON.writeValueAsString(kept), KeptPose.class);
        return row.flat().orElseThrow().lifted();
    }
}
