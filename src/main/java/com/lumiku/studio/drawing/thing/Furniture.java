package com.lumiku.studio.drawing.thing;

import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.figure.Support;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a figure sits on, works at or leans against, built of boxes and seen from slightly above. */
public final class Furniture {

    private static final Tint WOOD = Tint.of(0xB98A62);
    private static final Tint CLOTH = Tint.of(0x7F9CA6);
    private static final Tint PLASTER = Tint.of(0xE4DCD2);

    private static final double SEAT = 0.022;
    private static final double LEG = 0.011;
    /** A desk as high as this is one to speak at. */
    private static final double LECTERN = 0.55;

    /** How far a wall goes above where it is leant on. */
    private static final double WALL = 0.75;

    /** Half sizes around a middle, off the support's point: to its left, up and to its front; in body heights. */
    private record Box(
            double left, double up, double front, double halfWidth, double halfHeight, double halfDepth, Tint color) {}

    private final Support support;
    private final double height;

    /** @param ground the height of the floor in the figure's coordinates */
    public Furniture(Support support, double ground) {
        this.support = support;
        this.height = Math.max(0.02, ground - support.y());
    }

    /** Its visible sides from the farthest to the nearest, but for those of {@link #backrest()}. */
    public List<Piece> pieces() {
        return pieces(boxes());
    }

    /** What comes before somebody who sits astride a turned chair; of other furniture nothing. */
    public List<Piece> backrest() {
        return isTurnedChair() ? pieces(List.of(chairBack())) : List.of();
    }

    private boolean isTurnedChair() {
        return support.kind() == Support.Kind.CHAIR && Math.cos(Math.toRadians(support.yaw())) < -0.2;
    }

    private List<Piece> pieces(List<Box> boxes) {
        Model place = new Model(support);
        return boxes.stream()
                .sorted(Comparator.comparingDouble(box -> place.depth(box.left, box.up, box.front)))
                .flatMap(box -> new Model(support)
                                .box(
                                        box.color,
                                        box.left,
                                        box.up,
                                        box.front,
                                        box.halfWidth,
                                        box.halfHeight,
                                        box.halfDepth)
                                .pieces()
                                .stream())
                .toList();
    }

    private List<Box> boxes() {
        return switch (support.kind()) {
            case CHAIR -> chair();
            case STOOL -> stool();
            case SOFA -> sofa();
            case BENCH -> bench();
            case DESK -> height > LECTERN ? lectern() : desk();
            case WALL -> List.of(new Box(0, (WALL - height) / 2, -0.025, 0.6, (WALL + height) / 2, 0.025, PLASTER));
            case STEP -> List.of(new Box(0, -height / 2, 0, 0.2, height / 2, 0.13, PLASTER));
        };
    }

    private List<Box> chair() {
        List<Box> boxes = new ArrayList<>(table(0.125, 0.12, SEAT, Tint.mix(WOOD, CLOTH, 0.75)));
        if (!isTurnedChair()) {
            boxes.add(chairBack());
        }
        return boxes;
    }

    private static Box chairBack() {
        return new Box(0, 0.11, -0.115, 0.12, 0.09, 0.01, WOOD);
    }

    private List<Box> bench() {
        List<Box> boxes = new ArrayList<>(table(0.36, 0.11, SEAT, WOOD));
        boxes.add(new Box(-0.32, 0.08, -0.11, 0.012, 0.1, 0.008, WOOD));
        boxes.add(new Box(0.32, 0.08, -0.11, 0.012, 0.1, 0.008, WOOD));
        boxes.add(new Box(0, 0.1, -0.1, 0.36, 0.02, 0.008, WOOD));
        boxes.add(new Box(0, 0.17, -0.1, 0.36, 0.02, 0.008, WOOD));
        return boxes;
    }

    private List<Box> stool() {
        List<Box> boxes = new ArrayList<>(table(0.095, 0.09, SEAT, WOOD));
        boxes.add(new Box(0, -height * 0.6, 0.07, 0.075, 0.008, 0.008, WOOD));
        return boxes;
    }

    /** With a panel on the side away from who works there. */
    private List<Box> desk() {
        List<Box> boxes = new ArrayList<>(table(0.36, 0.15, 0.016, WOOD));
        boxes.add(new Box(0, -height * 0.38, 0.13, 0.335, height * 0.36, 0.004, Tint.light(WOOD, 0.12)));
        return boxes;
    }

    private List<Box> lectern() {
        return List.of(
                new Box(0, -height / 2 - 0.01, 0.03, 0.13, height / 2 - 0.01, 0.06, WOOD),
                new Box(0, -0.012, 0, 0.17, 0.012, 0.12, Tint.shade(WOOD, 0.12)));
    }

    private List<Box> sofa() {
        Tint seat = Tint.light(CLOTH, 0.12);
        return List.of(
                new Box(0, -height / 2 - 0.01, 0.01, 0.4, height / 2 - 0.03, 0.16, CLOTH),
                new Box(0, -0.025, 0.01, 0.34, 0.025, 0.16, seat),
                new Box(0, 0.06, -0.17, 0.4, height * 0.5 + 0.1, 0.04, CLOTH),
                new Box(-0.38, -0.02, 0, 0.045, 0.11, 0.17, seat),
                new Box(0.38, -0.02, 0, 0.045, 0.11, 0.17, seat));
    }

    private List<Box> table(double halfWidth, double halfDepth, double thickness, Tint top) {
        List<Box> boxes = new ArrayList<>();
        double middle = -height / 2 - thickness / 2;
        double half = (height - thickness) / 2;
        for (int side = -1; side <= 1; side += 2) {
            for (int end = -1; end <= 1; end += 2) {
                boxes.add(new Box(side * (halfWidth - 0.02), middle, end * (halfDepth - 0.02), LEG, half, LEG, WOOD));
            }
        }
        boxes.add(new Box(0, -thickness / 2, 0, halfWidth, thickness / 2, halfDepth, top));
        return boxes;
    }
}
