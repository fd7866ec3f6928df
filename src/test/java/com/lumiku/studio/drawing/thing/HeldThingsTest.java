package com.lumiku.studio.drawing.thing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.lumiku.studio.drawing.HeldBefore;
import com.lumiku.studio.drawing.Illustrator;
import com.lumiku.studio.drawing.Mannequin;
import com.lumiku.studio.drawing.OpenPoseDrawing;
import com.lumiku.studio.drawing.Pictures;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.figure.Backdrop;
import com.lumiku.studio.figure.Description;
import com.lumiku.studio.figure.Held;
import com.lumiku.studio.figure.Holding;
import com.lumiku.studio.figure.Item;
import com.lumiku.studio.figure.Joint;
import com.lumiku.studio.figure.Keypoint;
import com.lumiku.studio.figure.Look;
import com.lumiku.studio.figure.Placement;
import com.lumiku.studio.figure.Pose;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class HeldThingsTest {

    private static final int WIDTH = 240;
    private static final int HEIGHT = 320;
    /** A hand closes around what it holds: what changes of it, in body heights. */
    private static final double HAND = 0.1;

    /** Outlines have a breadth. */
    private static final double EDGE = 0.01;

    /** Of what is worn the picture's own headwear and glasses are drawn, larger than life as its heads are. */
    private static final double HEAD = 0.12;

    private static final BufferedImage EMPTY_PREVIEW = preview(pose(20, Holding.NOTHING));
    private static final BufferedImage EMPTY_PICTURE = picture(pose(20, Holding.NOTHING));

    @ParameterizedTest
    @EnumSource
    void everyThingIsSeenWhereItIsAndNowhereElse(Item item) {
        for (Holding holding : holdings(item)) {
            Pose pose = pose(20, holding);
            assertChangedNear(pose, EMPTY_PREVIEW, preview(pose));
        }
        Pose pose = pose(20, holdings(item).getFirst());
        assertChangedNear(pose, EMPTY_PICTURE, picture(pose));
    }

    /** But for what hangs by a strap, stands on the ground or is on the nose. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"HANDBAG", "PARCEL", "SHOULDER_BAG", "SUNGLASSES"})
    void everyThingIsAtItsHand(Item item) {
        for (Holding holding : holdings(item)) {
            Pose pose = pose(20, holding);
            Rectangle2D thing = grown(Things.bounds(pose.held().getLast()), 0.03);
            boolean right = holding.left() == null;
            boolean left = holding.right() == null;
            assertThat(thing)
                    .matches(there ->
                            !right || there.contains(palm(pose.extremities().rightHand(), pose, Joint.RIGHT_WRIST)));
            assertThat(thing)
                    .matches(there ->
                            !left || there.contains(palm(pose.extremities().leftHand(), pose, Joint.LEFT_WRIST)));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"BACKPACK", "BOUQUET", "PHONE"})
    void whatIsHeldIsDrawnAlikeAgain(Item item) {
        Holding holding = holdings(item).getFirst();
        assertThat(Pictures.difference(preview(pose(200, holding)), preview(pose(200, holding))))
                .isZero();
        assertThat(Pictures.difference(picture(pose(200, holding)), picture(pose(200, holding))))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource
    void everyThingCanBeSeenFromEverySide(Item item) {
        for (int yaw = 0; yaw < 360; yaw += 30) {
            for (Held held : pose(yaw, holdings(item).getFirst()).held()) {
                Rectangle2D bounds = Things.bounds(held);
                assertThat(bounds.getWidth() * bounds.getHeight())
                        .as("%s at %d", item, yaw)
                        .isBetween(1e-4, 0.4);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSkeletonDoesNotChange(Item item) {
        Pose empty = pose(20, Holding.NOTHING);
        for (Holding holding : holdings(item)) {
            Pose pose = pose(20, holding);
            assertThat(pose.held()).isNotEmpty();
            assertThat(pose.skeleton()).isEqualTo(empty.skeleton());
            assertThat(pose.extremities()).isEqualTo(empty.extremities());
            assertThat(Pictures.difference(
                            OpenPoseDrawing.draw(pose, WIDTH, HEIGHT).image(),
                            OpenPoseDrawing.draw(empty, WIDTH, HEIGHT).image()))
                    .isZero();
        }
    }

    static Stream<Item> oneHanded() {
        return Stream.of(Item.values()).filter(item -> isPossible(item, null, null));
    }

    /** The figure is symmetric: what the left hand holds is what the right hand holds, seen in a mirror. */
    @ParameterizedTest
    @MethodSource("oneHanded")
    void theLeftHandHoldsAsTheRightHandDoes(Item item) {
        Held right = pose(0, new Holding(item, null, null)).held().getLast();
        Held left = pose(0, new Holding(null, item, null)).held().getLast();
        Rectangle2D there = Things.bounds(right);
        Rectangle2D here = Things.bounds(left);
        assertThat(left.at().y()).isCloseTo(right.at().y(), offset(1e-9));
        assertThat(left.at().x()).isCloseTo(-right.at().x(), offset(1e-9));
        assertThat(here.getWidth()).isCloseTo(there.getWidth(), offset(0.03));
        assertThat(here.getCenterX()).isCloseTo(-there.getCenterX(), offset(0.03));
    }

    @Test
    void handsThatHoldNothingAreAsTheyWere() {
        Pose holding = pose(20, new Holding(Item.PHONE, null, null));
        assertThat(Placed.closes(pose(20, Holding.NOTHING).held(), Held.Grip.RIGHT_HAND))
                .isFalse();
        assertThat(Placed.closes(holding.held(), Held.Grip.LEFT_HAND)).isFalse();
        assertThat(Placed.closes(pose(20, new Holding(null, null, Item.BOX)).held(), Held.Grip.LEFT_HAND))
                .isTrue();
    }

    /** Whose eyes are nobody knows where. */
    @Test
    void aPhotographWearsACapButNoGlasses() {
        byte[] photo = Pictures.png(Pictures.halves(64, 64, 0x804020, 0x204080));
        BufferedImage empty = picture(pose(20, Holding.NOTHING), photo);
        Pose capped = pose(20, new Holding(Item.TASSEL, null, null));
        assertChangedNear(capped, empty, picture(capped, photo));
        assertThat(crown(capped, picture(capped, photo))).isNotEqualTo(crown(capped, empty));
        assertThat(Pictures.difference(empty, picture(pose(20, new Holding(null, Item.SUNGLASSES, null)), photo)))
                .isZero();
    }

    private static int crown(Pose pose, BufferedImage picture) {
        Keypoint cap = pose.held().getFirst().at();
        Placement placement = Placement.of(pose, WIDTH, HEIGHT);
        return picture.getRGB((int) placement.x(cap), (int) placement.y(cap));
    }

    private static void assertChangedNear(Pose pose, BufferedImage without, BufferedImage with) {
        Placement placement = Placement.of(pose, WIDTH, HEIGHT);
        List<Rectangle2D> near = near(pose).toList();
        int[] before = Pictures.pixels(without);
        int[] after = Pictures.pixels(with);
        int changed = 0;
        int elsewhere = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                if (before[y * WIDTH + x] != after[y * WIDTH + x]) {
                    double figureX = (x + 0.5 - placement.dx()) / placement.scale();
                    double figureY = (y + 0.5 - placement.dy()) / placement.scale();
                    changed++;
                    elsewhere += near.stream().anyMatch(place -> place.contains(figureX, figureY)) ? 0 : 1;
                }
            }
        }
        assertThat(changed).isGreaterThan(20);
        assertThat(elsewhere).as("changed elsewhere by %s", pose.held()).isZero();
    }

    private static Stream<Rectangle2D> near(Pose pose) {
        Stream<Rectangle2D> things = pose.held().stream()
                .map(held -> grown(Things.bounds(held), held.grip() == Held.Grip.HEAD ? HEAD : EDGE));
        Stream<Rectangle2D> hands = Stream.of(
                        pose.extremities().rightHand(), pose.extremities().leftHand())
                .map(tip -> grown(new Rectangle2D.Double(tip.x(), tip.y(), 0, 0), HAND));
        return Stream.concat(things, hands);
    }

    private static Point2D palm(Keypoint tip, Pose pose, Joint joint) {
        Keypoint wrist = pose.skeleton().at(joint);
        return new Point2D.Double((wrist.x() + tip.x()) / 2, (wrist.y() + tip.y()) / 2);
    }

    private static Rectangle2D grown(Rectangle2D place, double by) {
        return new Rectangle2D.Double(
                place.getX() - by, place.getY() - by, place.getWidth() + 2 * by, place.getHeight() + 2 * by);
    }

    private static List<Holding> holdings(Item item) {
        return Stream.of(new Item[] {item, null, null}, new Item[] {null, item, null}, new Item[] {null, null, item})
                .filter(hands -> isPossible(hands[0], hands[1], hands[2]))
                .map(hands -> new Holding(hands[0], hands[1], hands[2]))
                .toList();
    }

    private static boolean isPossible(Item right, Item left, Item both) {
        try {
            new Holding(right, left, both);
            return true;
        } catch (IllegalArgumentException impossible) {
            return false;
        }
    }

    private static Pose pose(double yaw, Holding holding) {
        return HeldBefore.body(yaw, holding);
    }

    private static BufferedImage preview(Pose pose) {
        return Illustrator.draw(pose, new Mannequin(Tint.of(0x0000FF), false), WIDTH, HEIGHT)
                .image();
    }

    private static BufferedImage picture(Pose pose) {
        return picture(pose, null);
    }

    private static BufferedImage picture(Pose pose, byte[] photo) {
        Look bald = new Look("male", "adult", "indonesian", "average", "bald", "black", "brown", "medium", "casual");
        return Illustrator.draw(
                        new Description(null, null, bald, pose, new Backdrop.Solid("#FFFFFF"), photo, WIDTH, HEIGHT, 1))
                .image();
    }
}
