package com.lumiku.studio.drawing;

import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.figure.Support;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a figure sits on, works at or leans against, built of boxes and seen from slightly above. */
final class PreviewFurniture {

    private static final double PITCH = Math.toRadians(9);
    private static final double SEAT = 0.022;
    private static final double LEG = 0.011;
    /** A desk as high as this is one to speak at. */
    private static final double LECTERN = 0.55;

    /** How far a wall goes above where it is leant on. */
    private static final double WALL = 0.55;

    /** Half sizes around a middle, off the support's point: to its left, up and to its front. */
    private record Box(
            double left, double up, double front, double halfWidth, double halfHeight, double halfDepth, Tint color) {}

    private record Face(Path2D outline, Tint color, double depth) {}

    private final Support support;
    private final double height;
    private final Tint wood;
    private final Tint cloth;

    /** @param ground a y of the figure's coordinates */
    PreviewFurniture(Support support, double ground, PreviewPalette palette) {
        this.support = support;
        this.height = Math.max(0.02, ground - support.y());
        this.wood = palette.wood();
        this.cloth = PreviewPalette.mix(palette.top(), palette.light(), 0.45);
    }

    void draw(Graphics2D graphics) {
        draw(graphics, boxes());
    }

    void drawBackrest(Graphics2D graphics) {
        draw(graphics, List.of(backrest()));
    }

    private void draw(Graphics2D graphics, List<Box> boxes) {
        List<Face> faces = new ArrayList<>();
        for (Box box : boxes) {
            faces(box, faces);
        }
        faces.sort(Comparator.comparingDouble(Face::depth));
        for (Face face : faces) {
            graphics.setColor(face.color.awt());
            graphics.fill(face.outline);
        }
    }

    private List<Box> boxes() {
        return switch (support.kind()) {
            case CHAIR -> chair();
            case STOOL -> stool();
            case SOFA -> sofa();
            case BENCH -> bench();
            case DESK -> height > LECTERN ? lectern() : desk();
            case WALL ->
                List.of(new Box(
                        0,
                        (WALL - height) / 2,
                        -0.025,
                        0.6,
                        (WALL + height) / 2,
                        0.025,
                        PreviewPalette.mix(wood, Tint.WHITE, 0.6)));
            case STEP ->
                List.of(new Box(0, -height / 2, 0, 0.2, height / 2, 0.13, PreviewPalette.mix(wood, Tint.WHITE, 0.35)));
        };
    }

    private List<Box> chair() {
        List<Box> boxes = new ArrayList<>(table(0.125, 0.12, SEAT));
        boxes.add(backrest());
        return boxes;
    }

    private Box backrest() {
        return new Box(0, 0.11, -0.115, 0.12, 0.09, 0.01, wood);
    }

    private List<Box> bench() {
        List<Box> boxes = new ArrayList<>(table(0.36, 0.11, SEAT));
        boxes.add(new Box(-0.32, 0.08, -0.11, 0.012, 0.1, 0.008, wood));
        boxes.add(new Box(0.32, 0.08, -0.11, 0.012, 0.1, 0.008, wood));
        boxes.add(new Box(0, 0.1, -0.1, 0.36, 0.02, 0.008, wood));
        boxes.add(new Box(0, 0.17, -0.1, 0.36, 0.02, 0.008, wood));
        return boxes;
    }

    private List<Box> stool() {
        List<Box> boxes = new ArrayList<>(table(0.095, 0.09, SEAT));
        boxes.add(new Box(0, -height * 0.6, 0.07, 0.075, 0.008, 0.008, wood));
        return boxes;
    }

    /** With a panel on the side away from who works there. */
    private List<Box> desk() {
        List<Box> boxes = new ArrayList<>(table(0.36, 0.15, 0.016));
        boxes.add(new Box(
                0, -height * 0.38, 0.13, 0.335, height * 0.36, 0.004, PreviewPalette.mix(wood, Tint.WHITE, 0.2)));
        return boxes;
    }

    private List<Box> lectern() {
        return List.of(
                new Box(0, -height / 2 - 0.01, 0.03, 0.13, height / 2 - 0.01, 0.06, wood),
                new Box(0, -0.012, 0, 0.17, 0.012, 0.12, PreviewPalette.darker(wood, 0.12)));
    }

    private List<Box> sofa() {
        Tint seat = PreviewPalette.mix(cloth, Tint.WHITE, 0.12);
        return List.of(
                new Box(0, -height / 2 - 0.01, 0.01, 0.4, height / 2 - 0.03, 0.16, cloth),
                new Box(0, -0.025, 0.01, 0.34, 0.025, 0.16, seat),
                new Box(0, 0.06, -0.17, 0.4, height * 0.5 + 0.1, 0.04, cloth),
                new Box(-0.38, -0.02, 0, 0.045, 0.11, 0.17, seat),
                new Box(0.38, -0.02, 0, 0.045, 0.11, 0.17, seat));
    }

    private List<Box> table(double halfWidth, double halfDepth, double thickness) {
        List<Box> boxes = new ArrayList<>();
        double middle = -height / 2 - thickness / 2;
        double half = (height - thickness) / 2;
        for (int side = -1; side <= 1; side += 2) {
            for (int end = -1; end <= 1; end += 2) {
                boxes.add(new Box(side * (halfWidth - 0.02), middle, end * (halfDepth - 0.02), LEG, half, LEG, wood));
            }
        }
        boxes.add(new Box(0, -thickness / 2, 0, halfWidth, thickness / 2, halfDepth, wood));
        return boxes;
    }

    private void faces(Box box, List<Face> faces) {
        double w = box.halfWidth;
        double h = box.halfHeight;
        double d = box.halfDepth;
        face(box, faces, new double[][] {{-w, h, -d}, {w, h, -d}, {w, h, d}, {-w, h, d}}, 0, 1, 0);
        face(box, faces, new double[][] {{-w, -h, d}, {w, -h, d}, {w, h, d}, {-w, h, d}}, 0, 0, 1);
        face(box, faces, new double[][] {{-w, -h, -d}, {w, -h, -d}, {w, h, -d}, {-w, h, -d}}, 0, 0, -1);
        face(box, faces, new double[][] {{w, -h, -d}, {w, h, -d}, {w, h, d}, {w, -h, d}}, 1, 0, 0);
        face(box, faces, new double[][] {{-w, -h, -d}, {-w, h, -d}, {-w, h, d}, {-w, -h, d}}, -1, 0, 0);
    }

    private void face(Box box, List<Face> faces, double[][] corners, double nx, double ny, double nz) {
        double[] normal = seen(nx, ny, nz);
        if (normal[2] <= 1e-6) {
            return;
        }
        Path2D outline = new Path2D.Double();
        double depth = seen(box.left, box.up, box.front)[2];
        for (int i = 0; i < corners.length; i++) {
            double[] at = seen(box.left + corners[i][0], box.up + corners[i][1], box.front + corners[i][2]);
            double x = support.x() + at[0];
            double y = support.y() - at[1];
            if (i == 0) {
                outline.moveTo(x, y);
            } else {
                outline.lineTo(x, y);
            }
        }
        outline.closePath();
        // Light comes from above, and a little from the viewer's left.
        double light = 0.55 + 0.35 * ny + 0.2 * normal[2] - 0.15 * normal[0];
        faces.add(
                new Face(outline, PreviewPalette.mix(PreviewPalette.darker(box.color, 0.4), box.color, light), depth));
    }

    private double[] seen(double left, double up, double front) {
        double yaw = Math.toRadians(support.yaw());
        double x = left * Math.cos(yaw) + front * Math.sin(yaw);
        double z = -left * Math.sin(yaw) + front * Math.cos(yaw);
        return new double[] {x, up * Math.cos(PITCH) - z * Math.sin(PITCH), z * Math.cos(PITCH) + up * Math.sin(PITCH)};
    }
}
