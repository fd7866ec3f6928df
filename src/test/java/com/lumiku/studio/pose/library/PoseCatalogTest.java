package com.lumiku.studio.pose.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.lumiku.studio.catalog.CatalogTable;
import com.lumiku.studio.figure.Item;
import com.lumiku.studio.figure.Joint;
import com.lumiku.studio.figure.Pose;
import com.lumiku.studio.figure.Posture;
import com.lumiku.studio.figure.Skeleton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole catalog of poses: that all of it is possible, complete and not twice the same. */
class PoseCatalogTest {

    private static final String SLUG = "[a-z]+(-[a-z]+)*";
    /** Two poses of a subcategory are that far apart: the mean over all keypoints, in body heights. */
    private static final double LEAST_DISTANCE = 0.02;

    private static final Map<CategoryEntry, List<PoseEntry.Section>> CATALOG = PoseCatalog.categories().stream()
            .collect(Collectors.toMap(
                    category -> category, PoseCatalog::sections, (one, other) -> one, LinkedHashMap::new));

    private final Set<CategoryEntry> categories = CATALOG.keySet();

    @Test
    void thereAreSevenCategoriesWithSubcategories() {
        assertThat(categories).hasSize(7).allSatisfy(category -> {
            assertThat(category.children()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(category.color()).matches("#[0-9a-f]{6}");
            assertThat(CATALOG.get(category))
                    .extracting(PoseEntry.Section::category)
                    .containsExactlyElementsOf(category.children().stream()
                            .map(CategoryEntry.Child::slug)
                            .toList());
        });
    }

    @Test
    void everySubcategoryHasPosesThatAreDescribed() {
        Set<String> names = new HashSet<>();
        List<PoseEntry.Section> sections = sections();
        assertThat(sections.stream().mapToInt(section -> section.poses().size()).sum())
                .isGreaterThanOrEqualTo(120);
        assertThat(sections).allSatisfy(section -> {
            assertThat(section.poses()).hasSizeGreaterThanOrEqualTo(4);
            assertThat(section.poses()).filteredOn(PoseEntry::featured).hasSize(1);
            assertThat(section.poses()).allSatisfy(pose -> {
                assertThat(pose.id()).matches("pose-" + SLUG);
                assertThat(pose.name()).hasSizeBetween(3, 60);
                assertThat(names.add(pose.name()))
                        .as("%s is a new name", pose.name())
                        .isTrue();
                assertThat(pose.description()).hasSizeBetween(30, 140);
                assertThat(pose.tags()).hasSizeBetween(3, 6).doesNotHaveDuplicates();
                assertThat(pose.difficulty()).isIn("beginner", "intermediate", "advanced");
                assertThat(pose.genderSuitability()).isIn("male", "female", "unisex");
            });
        });
    }

    /** Which refuses what no body can do. */
    @Test
    void everyPoseIsPossibleAndVaries() {
        for (CategoryEntry category : categories) {
            for (PoseEntry entry : entries(category)) {
                Posture posture = PoseShape.of(category, entry).posture();
                Pose pose = posture.pose(entry.framed());
                assertThat(pose.skeleton().keypoints())
                        .as(entry.id())
                        .allMatch(point -> point.y() < pose.ground() + 0.03);
                assertThat(posture.varied(1)).as(entry.id()).isNotEqualTo(posture);
                assertThat(distance(pose, posture.varied(1).pose(entry.framed())))
                        .as(entry.id())
                        .isLessThan(0.05);
            }
        }
    }

    @Test
    void noTwoPosesOfASubcategoryAreTheSame() {
        for (CategoryEntry category : categories) {
            for (PoseEntry.Section section : CATALOG.get(category)) {
                List<PoseEntry> poses = section.poses();
                for (int i = 0; i < poses.size(); i++) {
                    for (int j = 0; j < i; j++) {
                        assertThat(distance(pose(category, poses.get(i)), pose(category, poses.get(j))))
                                .as("%s and %s", poses.get(i).id(), poses.get(j).id())
                                .isGreaterThan(LEAST_DISTANCE);
                    }
                }
            }
        }
    }

    /** There is nothing in the list of items that nobody holds. */
    @Test
    void everyItemIsHeldInSomePose() {
        Set<Item> held = EnumSet.noneOf(Item.class);
        for (CategoryEntry category : categories) {
            entries(category).forEach(entry -> pose(category, entry).held().forEach(thing -> held.add(thing.item())));
        }
        assertThat(held).containsExactlyInAnyOrder(Item.values());
    }

    @Test
    void theyAreRowsOfTheirTables() {
        List<CatalogTable> tables = new PoseCatalog().tables();
        assertThat(tables).extracting(CatalogTable::name).containsExactly("pose_categories", "pose_library");
        assertThat(tables.getFirst().rows()).hasSize(7 + sections().size());
        List<String> ids = new ArrayList<>();
        tables.getFirst().rows().forEach(row -> {
            assertThat(row.columns().get("parentId")).isIn(withNull(ids));
            ids.add(row.id());
        });
        assertThat(tables.getLast().rows()).allSatisfy(row -> assertThat(ids)
                .contains((String) row.columns().get("categoryId")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{yaww: 3}|unknown field yaww",
                "{head: {turn: left}}|turn is not a number",
                "{rightHand: nose}|rightHand: there is no nose",
                "{rightHand: {up: 1}}|at is missing",
                "{rightFoot: {side: 1}}|unknown field side",
                "{seat: {kind: chair, size: 1}}|unknown field size",
                "{holds: {right: sword}}|right: there is no sword",
                "{holds: {right: 3}}|right is missing",
                "{holds: {hand: cup}}|unknown field hand",
                "{fingers: {right: nose}}|right: there is no nose",
                "{fingers: {foot: fist}}|unknown field foot",
                "{holds: {both: phone}}|a phone is held in one hand",
                "{holds: {left: laptop}}|a laptop is held in both hands",
                "{holds: {right: pen, both: box}}|hands that hold a box together are not free for anything else",
                "{leftHand: pocket, holds: {left: cup}}|the left hand is in a pocket and holds no cup"
            })
    void aMistakeInAPostureIsNamed(String yaml, String problem) throws Exception {
        JsonNode posture = new YAMLMapper().readTree(yaml);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PostureReader.read(posture))
                .withMessageMatching(problem);
    }

    private List<PoseEntry.Section> sections() {
        return categories.stream()
                .flatMap(category -> CATALOG.get(category).stream())
                .toList();
    }

    private static List<PoseEntry> entries(CategoryEntry category) {
        return CATALOG.get(category).stream()
                .flatMap(section -> section.poses().stream())
                .toList();
    }

    private static Pose pose(CategoryEntry category, PoseEntry entry) {
        return PoseShape.of(category, entry).pose();
    }

    private static List<Object> withNull(List<String> ids) {
        List<Object> all = new ArrayList<>(ids);
        all.add(null);
        return all;
    }

    /** With the middles between neck and hips laid on each other. */
    private static double distance(Pose one, Pose other) {
        double[] here = middle(one.skeleton());
        double[] there = middle(other.skeleton());
        double sum = 0;
        for (Joint joint : Joint.values()) {
            double dx = one.skeleton().at(joint).x()
                    - here[0]
                    - other.skeleton().at(joint).x()
                    + there[0];
            double dy = one.skeleton().at(joint).y()
                    - here[1]
                    - other.skeleton().at(joint).y()
                    + there[1];
            sum += Math.hypot(dx, dy);
        }
        return sum / Joint.values().length;
    }

    private static double[] middle(Skeleton skeleton) {
        double hipsX =
                (skeleton.at(Joint.RIGHT_HIP).x() + skeleton.at(Joint.LEFT_HIP).x()) / 2;
        double hipsY =
                (skeleton.at(Joint.RIGHT_HIP).y() + skeleton.at(Joint.LEFT_HIP).y()) / 2;
        return new double[] {
            (skeleton.at(Joint.NECK).x() + hipsX) / 2, (skeleton.at(Joint.NECK).y() + hipsY) / 2
        };
    }
}
