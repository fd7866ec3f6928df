package com.lumiku.studio.pose;

import static com.lumiku.studio.pose.PoseRun.APP;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.lumiku.studio.database.FreshDatabase;
import com.lumiku.studio.pose.library.LibraryRows;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(FreshDatabase.class)
class PoseGenerationInputTest {

    private PoseRun ann;

    @BeforeEach
    void begin() {
        ann = PoseRun.begin();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'generationType':'GALLERY_REFERENCE'                                              | selectedPoseIds",
                "'generationType':'GALLERY_REFERENCE','selectedPoseIds':[]                         | selectedPoseIds",
                "'generationType':'GALLERY_REFERENCE','selectedPoseIds':['none']                   | selectedPoseIds[0]",
                "'generationType':'GALLERY_REFERENCE','selectedPoseIds':['pose-yoga-tree','pose-yoga-tree'] | selectedPoseIds",
                "'generationType':'GALLERY_REFERENCE','selectedPoseIds':['pose-yoga-tree'],'batchSize':7 | batchSize",
                "'generationType':'GALLERY_REFERENCE','selectedPoseIds':['pose-yoga-tree'],'textPrompt':'long enough' | textPrompt",
                "'generationType':'TEXT_DESCRIPTION'                                               | textPrompt",
                "'generationType':'TEXT_DESCRIPTION','textPrompt':'too short'                      | textPrompt",
                "'generationType':'TEXT_DESCRIPTION','textPrompt':'long enough','variationCount':11 | variationCount",
                "'generationType':'TEXT_DESCRIPTION','textPrompt':'long enough','batchSize':2      | batchSize",
                "'generationType':'TEXT_DESCRIPTION','textPrompt':'long enough','avatarId':'none'  | avatarId",
                "'generationType':'TEXT_DESCRIPTION','textPrompt':'long enough','exportFormats':['gif'] | exportFormats[0]",
                "'generationType':'TEXT_DESCRIPTION','textPrompt':'long enough','useBackgroundChanger':true | backgroundMode",
                "'generationType':'TEXT_DESCRIPTION','textPrompt':'long enough','backgroundMode':'upload' | useBackgroundChanger",
                "'generationType':'TEXT_DESCRIPTION','textPrompt':'long enough','useBackgroundChanger':true,'backgroundMode':'solid_color' | backgroundColor",
                "'generationType':'TEXT_DESCRIPTION','textPrompt':'long enough','useBackgroundChanger':true,'backgroundMode':'ai_generate','backgroundPrompt':'long enough','backgroundColor':'#000000' | backgroundColor",
                "'generationType':'TEXT_DESCRIPTION','textPrompt':'long enough','useBackgroundChanger':true,'backgroundMode':'upload','backgroundImageUrl':'http://169.254.169.254/a.png' | backgroundImageUrl",
                "'generationType':'TEXT_DESCRIPTION','textPrompt':'long enough','useBackgroundChanger':true,'backgroundMode':'upload','backgroundImageUrl':'/media/3f/9a/x.png?expires=9999999999&signature=x' | backgroundImageUrl",
                "'textPrompt':'long enough'                                                        | generationType",
            })
    void whatIsWrongIsNamed(String fields, String field) {
        ann.user()
                .json("{'projectId':'%s',%s}"
                        .formatted(ann.projectId(), fields.strip())
                        .replace('\'', '"'))
                .post(APP + "/generate")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(field));
        ann.user().request().get(APP + "/projects/" + ann.projectId()).then().body("totalGenerations", equalTo(0));
    }

    @Test
    void aPoseThatIsNotPublicAndAnArchivedProjectAreRefused() {
        String hidden = LibraryRows.pose(LibraryRows.category(row -> {}), "Hidden", row -> row.isPublic = false);
        ann.user()
                .json(ann.gallery(List.of(hidden), 1, ""))
                .post(APP + "/generate")
                .then()
                .statusCode(400);
        ann.user()
                .json("{\"status\":\"archived\"}")
                .patch(APP + "/projects/" + ann.projectId())
                .then()
                .statusCode(200);
        ann.user().json(ann.text(1)).post(APP + "/generate").then().statusCode(409);
    }
}
