package com.lumiku.studio.pose.openpose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.lumiku.studio.figure.FlatPose;
import com.lumiku.studio.figure.FlatPose.Canvas;
import com.lumiku.studio.figure.FlatPose.Point;
import com.lumiku.studio.figure.Joint;
import com.lumiku.studio.figure.UnreadablePoseException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenPoseReaderTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int[] ALL = IntStream.range(0, 18).toArray();
    private static final String PIXELS = Documents.numbers(ALL, "%s,%s,1.0", 1);

    @Test
    void controlNetsOwnForm() {
        FlatPose pose = read(Documents.controlNet());
        assertIsTheWalker(pose, 0.001);
        assertThat(pose.canvas()).isEqualTo(new Canvas(512, 768));
        assertThat(pose.points()).hasSize(18);
    }

    @Test
    void aDetectorsConfidencesAreNoLess() {
        assertIsTheWalker(read(Documents.document(Documents.numbers(ALL, "%s,%s,0.3127", 1))), 0.001);
    }

    @Test
    void anArrayOfDocumentsAsComfyUiWritesIt() {
        String empty = """
                {"people":[],"animals":[],"version":"ap10k","canvas_height":64,"canvas_width":64}""";
        FlatPose pose = read("[" + empty + "," + Documents.controlNet() + "]");
        assertIsTheWalker(pose, 0.001);
        assertThat(pose.canvas()).isEqualTo(new Canvas(512, 768));
    }

    @Test
    void theFirstPersonUnlessAnotherIsNamed() throws JsonProcessingException {
        String others = PIXELS.replaceFirst("256.0000,120.0000", "260.0000,121.0000");
        String document = """
                {"people":[%s,%s],"canvas_width":512,"canvas_height":768}""".formatted(Documents.person(PIXELS), Documents.person(others));
        assertThat(read(document).at(Joint.NOSE)).contains(new Point(256, 120));
        assertThat(OpenPoseReader.read(json(document), 1).at(Joint.NOSE)).contains(new Point(260, 121));
        assertThatThrownBy(() -> OpenPoseReader.read(json(document), 2))
                .isInstanceOf(UnreadablePoseException.class)
                .hasMessageContaining("has no person 2: there are 2");
    }

    @Test
    void partsOfTheCanvas() {
        String parts = IntStream.range(0, 18)
                .mapToObj(i -> "%s,%s,1"
                        .formatted(
                                Documents.number(Documents.POINTS[i][0] / 512),
                                Documents.number(Documents.POINTS[i][1] / 768)))
                .collect(Collectors.joining(","));
        assertIsTheWalker(read(Documents.document(parts)), 0.1);
    }

    @Test
    void partsOffTheMiddleOfTheCanvas() {
        String parts = IntStream.range(0, 18)
                .mapToObj(i -> "%s,%s,1"
                        .formatted(
                                Documents.number(Documents.POINTS[i][0] / 256 - 1),
                                Documents.number(Documents.POINTS[i][1] / 384 - 1)))
                .collect(Collectors.joining(","));
        assertIsTheWalker(read(Documents.document(parts)), 0.1);
    }

    @Test
    void bodyOf25ByItsStandardMapping() {
        int[] order = {0, 1, 2, 3, 4, 5, 6, 7, -1, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, -1, -1, -1, -1, -1, -1};
        String raw = """
                {"version":1.3,"people":[{"person_id":[-1],"pose_keypoints_2d":[%s],"face_keypoints_2d":[],\
                "hand_left_keypoints_2d":[],"hand_right_keypoints_2d":[],"pose_keypoints_3d":[]}]}""".formatted(Documents.numbers(order, "%s,%s,0.87", 1));
        FlatPose pose = read(raw);
        assertIsTheWalker(pose, 0.001);
        assertThat(pose.canvas()).isNull();
    }

    @Test
    void widthAndHeightInsteadOfTheCanvas() {
        FlatPose pose =
                read(Documents.controlNet().replace("canvas_width", "width").replace("canvas_height", "height"));
        assertIsTheWalker(pose, 0.001);
        assertThat(pose.canvas()).isEqualTo(new Canvas(512, 768));
    }

    @Test
    void pairsAsPoseEditorsWriteThem() {
        String pairs = IntStream.range(0, 18)
                .mapToObj(i -> "[%s,%s]".formatted(Documents.POINTS[i][0], Documents.POINTS[i][1]))
                .collect(Collectors.joining(",", "[", "]"));
        assertIsTheWalker(read("{\"keypoints\":" + pairs + "}"), 0.001);
        FlatPose onCanvas = read("{\"width\":512,\"height\":768,\"keypoints\":[" + pairs + "]}");
        assertIsTheWalker(onCanvas, 0.001);
        assertThat(onCanvas.canvas()).isEqualTo(new Canvas(512, 768));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0,0,0", "-1,-1,0", "232.0000,116.0000,0", "0.0,0.0,0.0"})
    void aHiddenKeypointIsMissing(String missing) {
        FlatPose pose = read(Documents.controlNet().replace("232.0000,116.0000,1.0", missing));
        assertThat(pose.at(Joint.RIGHT_EAR)).isEmpty();
        assertThat(pose.points()).hasSize(17);
        assertThat(pose.lifted().skeleton().at(Joint.RIGHT_EAR).visible()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[0,0]", "[-1,-1]", "[232,116,0]", "null"})
    void aHiddenPairIsMissing(String missing) {
        String pairs = IntStream.range(0, 18)
                .mapToObj(i -> i == 16 ? missing : "[%s,%s]".formatted(Documents.POINTS[i][0], Documents.POINTS[i][1]))
                .collect(Collectors.joining(",", "[", "]"));
        assertThat(read("{\"keypoints\":" + pairs + "}").at(Joint.RIGHT_EAR)).isEmpty();
    }

    @Test
    void aBodyNeedsNeckHipsAndAKnee() {
        int[] legs = {1, 8, 9, 11};
        assertThat(read(only(legs)).points()).hasSize(4);
        assertThatRefused(
                only(1, 8, 9), "people[0].pose_keypoints_2d", "person 0: a body needs neck, both hips and one knee");
        assertThatRefused(only(8, 9, 11), "people[0].pose_keypoints_2d", "missing: neck");
    }

    @Test
    void orHeadNeckAndShoulders() {
        assertThat(read(only(0, 1, 2, 5)).points()).hasSize(4);
        assertThat(read(only(17, 1, 2, 5)).points()).hasSize(4);
        assertThatRefused(only(0, 1, 2), "people[0].pose_keypoints_2d", "left shoulder");
        assertThatRefused(only(1, 2, 5), "people[0].pose_keypoints_2d", "a body needs");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"oops\"        | people[0].pose_keypoints_2d[48] | person 0, right ear: x must be a number",
                "null            | people[0].pose_keypoints_2d[48] | person 0, right ear: x must be a number",
                "[1]             | people[0].pose_keypoints_2d[48] | person 0, right ear: x must be a number",
                "\"NaN\"         | people[0].pose_keypoints_2d[48] | person 0, right ear: x must be a number",
                "1e308           | people[0].pose_keypoints_2d[48] | person 0, right ear: is farther than 65536 pixels",
                "-1e308          | people[0].pose_keypoints_2d[48] | person 0, right ear: is farther than 65536 pixels",
                "1e400           | people[0].pose_keypoints_2d[48] | person 0, right ear: x must be a number"
            })
    void whatIsNoNumberIsNamed(String value, String where, String message) {
        assertThatRefused(Documents.controlNet().replace("232.0000", value), where, message);
    }

    @Test
    void aNegativeConfidenceIsNone() {
        assertThatRefused(
                Documents.controlNet().replace("232.0000,116.0000,1.0", "232,116,-0.5"),
                "people[0].pose_keypoints_2d[48]",
                "right ear: confidence must not be negative");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,2,1", "", "256.0000,120.0000,1"})
    void aWrongLengthIsNamed(String more) {
        String numbers = more.isEmpty() ? PIXELS.substring(0, PIXELS.lastIndexOf(',')) : PIXELS + "," + more;
        assertThatRefused(Documents.document(numbers), "people[0].pose_keypoints_2d", "person 0 must have 54 numbers");
    }

    @Test
    void somebodyWithoutABodyIsNamed() {
        assertThatRefused("{\"people\":[{\"pose_keypoints_2d\":null}]}", "people[0].pose_keypoints_2d", "it has none");
        assertThatRefused("{\"people\":[7]}", "people[0]", "person 0 must be an object");
        assertThatRefused("{\"people\":[]}", "", "has no people");
        assertThatRefused("[]", "", "has no people");
        assertThatRefused("{}", "", "must have people, or keypoints");
        assertThatRefused("7", "", "must be an OpenPose document");
        assertThatRefused("[[1]]", "[0]", "must be an OpenPose document");
        assertThatRefused("{\"keypoints\":[[1,2]]}", "keypoints", "person 0 must have 18 keypoints, not 1");
    }

    @Test
    void elevenPeopleAreTooMany() {
        String people =
                IntStream.range(0, 11).mapToObj(i -> Documents.person(PIXELS)).collect(Collectors.joining(","));
        assertThatRefused(
                "{\"people\":[" + people + "],\"canvas_width\":512,\"canvas_height\":768}",
                "people",
                "has 11 people; at most 10 are read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-512", "512.5", "1e308", "\"512\"", "null", "99999"})
    void aCanvasHasPixels(String width) {
        assertThatRefused(
                Documents.controlNet().replace(":512,", ":" + width + ","),
                "canvas_width",
                "must be a whole number of pixels from 1 to 16384");
    }

    @Test
    void somebodyOutsideOfTheCanvasIsNotInThePicture() {
        assertThatRefused(
                Documents.controlNet().replace("\"canvas_height\":768", "\"canvas_height\":128"),
                "people[0].pose_keypoints_2d",
                "person 0: the neck is outside of the canvas");
    }

    @Test
    void partsOfNoCanvasSayNothing() {
        String parts = Documents.numbers(ALL, "%s,%s,1", 1000);
        assertThatRefused(
                "{\"people\":[" + Documents.person(parts) + "]}",
                "people[0].pose_keypoints_2d",
                "need canvas_width and canvas_height");
    }

    @Test
    void aPointIsNoBody() {
        String same = IntStream.range(0, 18).mapToObj(i -> "7,7,1").collect(Collectors.joining(","));
        assertThatRefused(Documents.document(same), "people[0].pose_keypoints_2d", "all points are at the same place");
    }

    private static String only(int... points) {
        String numbers = IntStream.range(0, 18)
                .mapToObj(i -> IntStream.of(points).anyMatch(point -> point == i)
                        ? Documents.numbers(new int[] {i}, "%s,%s,1", 1)
                        : "0,0,0")
                .collect(Collectors.joining(","));
        return Documents.document(numbers);
    }

    private static void assertIsTheWalker(FlatPose pose, double off) {
        for (Joint joint : Joint.values()) {
            Point at = pose.at(joint).orElseThrow();
            assertThat(at.x()).as(joint.label()).isCloseTo(Documents.POINTS[joint.ordinal()][0], within(off));
            assertThat(at.y()).as(joint.label()).isCloseTo(Documents.POINTS[joint.ordinal()][1], within(off));
        }
    }

    private static void assertThatRefused(String document, String where, String message) {
        assertThatThrownBy(() -> read(document))
                .isInstanceOfSatisfying(UnreadablePoseException.class, e -> assertThat(e.where())
                        .isEqualTo(where))
                .hasMessageContaining(message);
    }

    private static FlatPose read(String document) {
        return OpenPoseReader.read(json(document), 0);
    }

    private static Object json(String document) {
        try {
            return JSON.readValue(document, Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(document, e);
        }
    }
}
