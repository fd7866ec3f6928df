package com.lumiku.studio.pose;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.lumiku.studio.TestCaller;
import com.lumiku.studio.account.TestToken;
import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.pose.library.LibraryRows;
import com.lumiku.studio.pose.openpose.Documents;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(FreshDatabase.class)
class OwnPoseTest {

    private static final String LIBRARY = PoseRun.APP + "/library";
    private static final String RENDER = PoseRun.APP + "/render";
    private static PoseRun run;

    private final TestCaller other = TestCaller.unknownBefore();
    private TestCaller user;
    private TestCaller admin;

    @BeforeEach
    void begin() {
        if (run == null) {
            run = PoseRun.begin();
        }
        user = run.user();
        String id = "admin-" + UUID.randomUUID();
        admin = new TestCaller(id, TestToken.of(id).with("role", "admin").signed());
    }

    @Test
    void aDocumentBecomesAnOwnPose() {
        String name = "Walker " + UUID.randomUUID();
        Response made = user.json("""
                        {"name":"  %s ","description":"Waves","tags":["walk","wave","walk"],"openpose":%s}""".formatted(name, Documents.controlNet())).post(LIBRARY);
        made.then()
                .statusCode(201)
                .header("ETag", startsWith("\""))
                .body("name", equalTo(name))
                .body("tags", equalTo(List.of("walk", "wave")))
                .body("sourceType", equalTo("user_contributed"))
                .body("isPublic", equalTo(false))
                .body("mine", equalTo(true))
                .body("categoryId", notNullValue());
        String id = made.path("id");
        assertThat(made.header("Location")).endsWith(LIBRARY + "/" + id);
        user.request()
                .get(LIBRARY + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(made.header("ETag")))
                .body("mine", equalTo(true));
        for (String picture : List.of("previewImageUrl", "referenceImageUrl", "controlnetImageUrl", "thumbnailUrl")) {
            given().urlEncodingEnabled(false)
                    .get(made.<String>path(picture))
                    .then()
                    .statusCode(200)
                    .contentType(startsWith("image/"));
        }
    }

    @Test
    void itsDocumentIsTheOneThatWasSentInControlNetsForm() {
        String id = own("Walker", "\"openpose\":" + Documents.controlNet());
        Response document = user.request().get(LIBRARY + "/" + id + "/openpose");
        document.then()
                .statusCode(200)
                .header("ETag", startsWith("\""))
                .body("canvas_width", equalTo(512))
                .body("canvas_height", equalTo(768))
                .body("animals", empty())
                .body("people.size()", equalTo(1))
                .body("people[0].hand_left_keypoints_2d", nullValue())
                .body("people[0].face_keypoints_2d", nullValue());
        List<Number> numbers = document.path("people[0].pose_keypoints_2d");
        assertThat(numbers).hasSize(54);
        assertThat(numbers.subList(0, 6))
                .extracting(Number::doubleValue)
                .containsExactly(256.0, 120.0, 1.0, 256.0, 190.0, 1.0);
        assertThat(document.body().asString()).contains("\"people\":[{\"pose_keypoints_2d\":[");
        given().get(LIBRARY + "/" + PoseRun.TREE + "/openpose")
                .then()
                .statusCode(200)
                .body("canvas_width", equalTo(768))
                .body("canvas_height", equalTo(1024));
        given().get(LIBRARY + "/nowhere/openpose").then().statusCode(404);
    }

    @Test
    void nobodyElseSeesItUntilItIsPublished() {
        String name = "Zorbing" + UUID.randomUUID().toString().substring(0, 8);
        String id = own(name, "\"openpose\":" + Documents.controlNet());
        PoseRun theirs = PoseRun.begin();
        for (TestCaller caller : List.of(theirs.user(), other)) {
            caller.request().get(LIBRARY + "/" + id).then().statusCode(404);
            caller.request().get(LIBRARY + "/" + id + "/openpose").then().statusCode(404);
            caller.json("{\"name\":\"Stolen\"}")
                    .patch(LIBRARY + "/" + id)
                    .then()
                    .statusCode(404);
            caller.request().delete(LIBRARY + "/" + id).then().statusCode(404);
            caller.json(copy("Stolen", id)).post(LIBRARY).then().statusCode(400);
            caller.json(rendered(id)).post(RENDER).then().statusCode(400);
        }
        given().get(LIBRARY + "/" + id).then().statusCode(404);
        given().get(LIBRARY + "/" + id + "/openpose").then().statusCode(404);
        given().get("/portraits/1/Felix.svg?pose=" + id).then().statusCode(400);
        given().get(LIBRARY + "?q=" + name).then().body("", empty());
        theirs.user()
                .json(theirs.gallery(List.of(id), 1, ""))
                .post(PoseRun.APP + "/generate")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("selectedPoseIds[0]"));
        user.json("{\"isPublic\":true}").patch(LIBRARY + "/" + id).then().statusCode(403);
        int before = poseCount(id);
        String unpublished = LIBRARY + "?public=false&q=" + name;
        admin.request().get(unpublished + "&total=true").then().statusCode(200).body("id", equalTo(List.of(id)));
        admin.request().get(LIBRARY + "?public=false").then().statusCode(200).body("isPublic", everyItem(is(false)));
        other.request().get(unpublished).then().statusCode(403);
        user.request().get(unpublished + "&mine=true").then().statusCode(200).body("id", equalTo(List.of(id)));
        given().get(unpublished).then().statusCode(401);
        given().get(LIBRARY + "?public=perhaps").then().statusCode(400).body("violations.field", hasItem("public"));

        admin.json("{\"isPublic\":true,\"isFeatured\":true}")
                .patch(LIBRARY + "/" + id)
                .then()
                .statusCode(200)
                .body("isPublic", equalTo(true))
                .body("isFeatured", equalTo(true))
                .body("mine", equalTo(false));

        admin.request().get(unpublished).then().statusCode(200).body("", empty());
        assertThat(poseCount(id)).isEqualTo(before + 1);
        other.request().get(LIBRARY + "/" + id).then().statusCode(200).body("mine", equalTo(false));
        given().get(LIBRARY + "/" + id).then().statusCode(200).body("mine", equalTo(false));
        user.request().get(LIBRARY + "/" + id).then().statusCode(200).body("mine", equalTo(true));
        given().get(LIBRARY + "?q=" + name).then().body("id", equalTo(List.of(id)));
        given().get(LIBRARY + "/" + id + "/openpose").then().statusCode(200);
        given().get("/portraits/1/Felix.svg?pose=" + id).then().statusCode(200);
        other.json(rendered(id)).post(RENDER).then().statusCode(200);
        theirs.awaitStatus(theirs.start(theirs.gallery(List.of(id), 1, "")), "completed");
        admin.json("{\"isPublic\":false}").patch(LIBRARY + "/" + id).then().statusCode(200);
        given().get(LIBRARY + "/" + id).then().statusCode(404);
    }

    @Test
    void mineAreListedAndSearched() {
        PoseRun somebody = PoseRun.begin();
        TestCaller me = somebody.user();
        String handstand = made(me, copy("Handstnad of mine", PoseRun.TREE));
        String wave = made(me, copy("A wave of mine", PoseRun.RELAXED));
        me.request()
                .get(LIBRARY + "?mine=true&total=true")
                .then()
                .statusCode(200)
                .header("X-Total-Count", "2");
        me.request().get(LIBRARY + "?mine=true&q=handstnad").then().body("id", equalTo(List.of(handstand)));
        me.request().get(LIBRARY + "?mine=true&q=mine").then().body("size()", equalTo(2));
        me.request().get(LIBRARY + "?q=handstnad of mine").then().body("id", not(hasItem(handstand)));
        me.request().get(LIBRARY + "?mine=false").then().body("id", not(hasItem(wave)));
        me.request().get(LIBRARY + "?mine=perhaps").then().statusCode(400).body("violations.field", hasItem("mine"));
        other.request().get(LIBRARY + "?mine=true").then().statusCode(200).body("", empty());
        given().get(LIBRARY + "?mine=true").then().statusCode(401);
        given().header("Authorization", "Bearer nonsense").get(LIBRARY).then().statusCode(200);
        given().header("Authorization", "Bearer nonsense")
                .get(LIBRARY + "?mine=true")
                .then()
                .statusCode(401);
    }

    @Test
    void aCopyHasShapeAndCategoryOfWhatItIsACopyOf() {
        Response tree = user.request().get(LIBRARY + "/" + PoseRun.TREE);
        String id = own("My tree", "\"poseId\":\"" + PoseRun.TREE + "\"");
        user.request().get(LIBRARY + "/" + id).then().body("categoryId", equalTo(tree.path("categoryId")));
        assertThat(numbers(user, LIBRARY + "/" + id)).isEqualTo(numbers(user, LIBRARY + "/" + PoseRun.TREE));
        String given = LibraryRows.category(row -> {});
        user.json("{\"name\":\"My tree\",\"poseId\":\"%s\",\"categoryId\":\"%s\"}".formatted(PoseRun.TREE, given))
                .post(LIBRARY)
                .then()
                .statusCode(201)
                .body("categoryId", equalTo(given));
    }

    @Test
    void aPictureIsCopiedTooAndHasADocument() {
        String picture = run.picture(run.gallery(List.of(PoseRun.TREE), 1, ""));
        String id = own("As pictured", "\"poseId\":\"" + picture + "\"");
        List<Number> pictured = numbers(user, PoseRun.APP + "/poses/" + picture);
        assertThat(pictured).hasSize(54);
        assertThat(numbers(user, LIBRARY + "/" + id)).isEqualTo(pictured);
        other.request()
                .get(PoseRun.APP + "/poses/" + picture + "/openpose")
                .then()
                .statusCode(404);
        other.json(copy("Stolen", picture)).post(LIBRARY).then().statusCode(400);
    }

    @Test
    void jobsDrawItAndKeepItsPoseWhenItIsDeleted() {
        String id = own("Short-lived", "\"openpose\":" + Documents.controlNet());
        String job = run.start(run.gallery(List.of(id, PoseRun.TREE), 2, ",\"exportFormats\":[\"instagram_feed\"]"));
        Response done = run.awaitStatus(job, "completed");
        List<Map<String, String>> pictures = done.path("poses");
        String first = pictures.stream()
                .filter(pose -> id.equals(pose.get("poseLibraryId")))
                .map(pose -> pose.get("id"))
                .min(String::compareTo)
                .orElseThrow();
        List<Number> before = numbers(user, PoseRun.APP + "/poses/" + first);
        user.request().get(LIBRARY + "/" + id).then().body("usageCount", equalTo(1));

        user.request().delete(LIBRARY + "/" + id).then().statusCode(204);

        user.request().get(LIBRARY + "/" + id).then().statusCode(404);
        run.pose(first).then().statusCode(200).body("poseLibraryId", nullValue());
        assertThat(numbers(user, PoseRun.APP + "/poses/" + first)).isEqualTo(before);
        user.request()
                .get(PoseRun.APP + "/poses/" + first + "/download?format=original")
                .then()
                .statusCode(200);
        user.json("{\"backgroundMode\":\"solid_color\",\"backgroundColor\":\"#FF8800\"}")
                .post(PoseRun.APP + "/poses/" + first + "/background")
                .then()
                .statusCode(200);
        run.get(job).then().body("generatedPoseStructure.poses.poseId", equalTo(List.of(id)));
    }

    @Test
    void anOpenJobGoesOnWithoutIt() {
        String id = own("Gone at once", "\"openpose\":" + Documents.controlNet());
        String job = run.start(run.gallery(List.of(id), 6, ""));
        user.request().delete(LIBRARY + "/" + id).then().statusCode(204);
        run.awaitStatus(job, "completed").then().body("posesCompleted", equalTo(6));
    }

    @Test
    void itsOwnerChangesIt() {
        String id = own("Before", "\"openpose\":" + Documents.controlNet());
        Response before = user.request().get(LIBRARY + "/" + id);
        user.json("{\"name\":\"After\",\"description\":null,\"tags\":[\"new\"]}")
                .header("If-Match", before.header("ETag"))
                .patch(LIBRARY + "/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("After"))
                .body("tags", equalTo(List.of("new")))
                .body("controlnetImageUrl", notNullValue());
        user.json("{\"name\":\"Late\"}")
                .header("If-Match", before.header("ETag"))
                .patch(LIBRARY + "/" + id)
                .then()
                .statusCode(412);
        user.request()
                .header("If-Match", before.header("ETag"))
                .delete(LIBRARY + "/" + id)
                .then()
                .statusCode(412);
        String raised = Documents.controlNet().replace("336.0000,380.0000", "336.0000,200.0000");
        Response moved = user.json("{\"openpose\":" + raised + "}").put(LIBRARY + "/" + id);
        moved.then().statusCode(200);
        assertThat(path(moved.path("controlnetImageUrl"))).isNotEqualTo(path(before.path("controlnetImageUrl")));
        assertThat(numbers(user, LIBRARY + "/" + id).get(22).doubleValue()).isEqualTo(200);
        user.json("{\"framing\":\"half_body\"}")
                .patch(LIBRARY + "/" + id)
                .then()
                .statusCode(200);
        assertThat(user.request().get(LIBRARY + "/" + id + "/openpose").<Integer>path("canvas_width"))
                .isEqualTo(768);
        user.json("{\"framing\":null}").patch(LIBRARY + "/" + id).then().statusCode(200);
        assertThat(user.request().get(LIBRARY + "/" + id + "/openpose").<Integer>path("canvas_width"))
                .isEqualTo(512);
        user.json("{\"categoryId\":\"none\"}").patch(LIBRARY + "/" + id).then().statusCode(400);
        user.json("{\"userId\":\"me\"}").patch(LIBRARY + "/" + id).then().statusCode(400);
    }

    @Test
    void aPoseThatCameWithoutGeometryGetsOne() {
        String id = LibraryRows.pose(LibraryRows.category(row -> {}), "Of the platform", row -> {});
        given().get(LIBRARY + "/" + id + "/openpose").then().statusCode(404);
        String change = "{\"openpose\":" + Documents.controlNet() + "}";
        user.json(change).patch(LIBRARY + "/" + id).then().statusCode(404);
        admin.json(change)
                .patch(LIBRARY + "/" + id)
                .then()
                .statusCode(200)
                .body("previewImageUrl", equalTo("/uploads/preview.png"))
                .body("controlnetImageUrl", not(equalTo("/uploads/controlnet.png")));
        given().get(LIBRARY + "/" + id + "/openpose").then().statusCode(200).body("canvas_width", equalTo(512));
        admin.json(change).patch(LIBRARY + "/" + PoseRun.TREE).then().statusCode(409);
    }

    @Test
    void completingAWishMakesItsPose() {
        String wish = user.json("{\"poseName\":\"Walking and waving\",\"description\":\"Both at the same time\"}")
                .post(PoseRun.APP + "/requests")
                .path("id");
        decide(wish, "{\"status\":\"approved\"}").statusCode(200);
        decide(wish, "{\"status\":\"in_progress\"}").statusCode(200);
        String mine = own("Not public", "\"openpose\":" + Documents.controlNet());
        decide(wish, "{\"status\":\"completed\",\"completedPoseId\":\"" + mine + "\"}")
                .statusCode(400);
        decide(wish, "{\"status\":\"completed\",\"pose\":{\"openpose\":{\"people\":[]}}}")
                .statusCode(400)
                .body("violations.field", hasItem("pose.openpose"));
        String pose = decide(wish, "{\"status\":\"completed\",\"pose\":{\"openpose\":" + Documents.controlNet() + "}}")
                .statusCode(200)
                .body("status", equalTo("completed"))
                .extract()
                .path("completedPoseId");
        other.request()
                .get(LIBRARY + "/" + pose)
                .then()
                .statusCode(200)
                .body("name", equalTo("Walking and waving"))
                .body("isPublic", equalTo(true));
    }

    @Test
    void theSameKeyKeepsOnePose() {
        String key = UUID.randomUUID().toString();
        String body = copy("Once", PoseRun.TREE);
        String id = user.json(body).header("Idempotency-Key", key).post(LIBRARY).path("id");
        user.json(body)
                .header("Idempotency-Key", key)
                .post(LIBRARY)
                .then()
                .statusCode(201)
                .body("id", equalTo(id));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'name':'ab','poseId':'pose-yoga-tree'                            | name",
                "'poseId':'pose-yoga-tree'                                        | name",
                "'name':'abc'                                                     | openpose",
                "'name':'abc','openpose':{},'poseId':'pose-yoga-tree'             | openpose",
                "'name':'abc','openpose':{}                                       | openpose",
                "'name':'abc','openpose':{'people':[{}]}                          | openpose.people[0].pose_keypoints_2d",
                "'name':'abc','openpose':[{'people':[{}]}]                        | openpose[0].people[0].pose_keypoints_2d",
                "'name':'abc','poseId':'nowhere'                                  | poseId",
                "'name':'abc','poseId':'pose-yoga-tree','categoryId':'none'       | categoryId",
                "'name':'abc','poseId':'pose-yoga-tree','framing':'feet'          | framing",
                "'name':'abc','poseId':'pose-yoga-tree','isPublic':true           | isPublic",
            })
    void aFieldThatBreaksItsRuleIsNamed(String fields, String field) {
        user.json("{" + fields.replace('\'', '"') + "}")
                .post(LIBRARY)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(field));
    }

    @Test
    void needsACaller() {
        given().contentType("application/json")
                .body(copy("Nobody's", PoseRun.TREE))
                .post(LIBRARY)
                .then()
                .statusCode(401);
    }

    private static String own(String name, String pose) {
        return made(run.user(), "{\"name\":\"" + name + "\"," + pose + "}");
    }

    private static String made(TestCaller caller, String body) {
        return caller.json(body).post(LIBRARY).then().statusCode(201).extract().path("id");
    }

    private static String copy(String name, String poseId) {
        return "{\"name\":\"" + name + "\",\"poseId\":\"" + poseId + "\"}";
    }

    private static String rendered(String poseId) {
        return "{\"pose\":{\"poseId\":\"" + poseId + "\"},\"kind\":\"skeleton\",\"format\":\"svg\"}";
    }

    private ValidatableResponse decide(String wish, String decision) {
        return admin.json(decision)
                .patch(PoseRun.APP + "/admin/requests/" + wish)
                .then();
    }

    private static List<Number> numbers(TestCaller caller, String pose) {
        return caller.request()
                .get(pose + "/openpose")
                .then()
                .statusCode(200)
                .extract()
                .path("people[0].pose_keypoints_2d");
    }

    /** How many poses the category of a pose is said to have. */
    private int poseCount(String id) {
        String category = user.request().get(LIBRARY + "/" + id).path("categoryId");
        return given().get(PoseRun.APP + "/categories")
                .path("collect { it.children }.flatten().find { it.id == '" + category + "' }.poseCount");
    }

    private static String path(String link) {
        return link.replaceFirst("\\?.*", "");
    }
}
