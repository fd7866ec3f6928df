package com.lumiku.studio.drawing.thing;

import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.sheet.Layer;
import com.lumiku.studio.drawing.sheet.Sheet;
import com.lumiku.studio.figure.Support;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a figure sits on, works at or leans against, built of boxes and seen from slightly above. The boxes are on a sheet as they are
 * seen from the front, a thousand units for a body's height around where somebody sits, with the floor {@value #FLOOR} below. Classes
 * say the rest: {@code front-30} or {@code behind-30} how far the middle is before or behind that point, {@code deep-20} how deep the
 * box is, {@code to-floor} that it reaches down to the floor however high the seat is, {@code between} that its place below the seat
 * is a share of that height.
 */
public final class Furniture {

    private static final String SHEET = "/thing/furniture.svg";
    private static final double UNITS = 1000;
    private static final double FLOOR = 300;
    private static final String BACKREST = "CHAIR-BACK";
    /** A desk as high as this is one to speak at. */
    private static final double LECTERN = 0.55;

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
        return pieces(
                switch (support.kind()) {
                    case CHAIR -> isTurnedChair() ? Stream.of("CHAIR") : Stream.of("CHAIR", BACKREST);
                    case DESK -> Stream.of(height > LECTERN ? "LECTERN" : "DESK");
                    default -> Stream.of(support.kind().name());
                });
    }

    /** What comes before somebody who sits astride a turned chair; of other furniture nothing. */
    public List<Piece> backrest() {
        return isTurnedChair() ? pieces(Stream.of(BACKREST)) : List.of();
    }

    private boolean isTurnedChair() {
        return support.kind() == Support.Kind.CHAIR && Math.cos(Math.toRadians(support.yaw())) < -0.2;
    }

    private List<Piece> pieces(Stream<String> drawings) {
        Model place = new Model(support);
        return drawings.flatMap(name -> Sheet.of(SHEET).drawing(name).layers().stream())
                .map(this::box)
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

    private Box box(Layer layer) {
        Rectangle2D front = front(layer.region());
        double top = -front.getMinY() / UNITS;
        double bottom = -front.getMaxY() / UNITS;
        double middle = 0;
        double depth = 0;
        for (String role : layer.ink().role().split(" ")) {
            String[] words = role.split("-");
            switch (words[0]) {
                case "to" -> bottom = -height;
                case "between" -> {
                    top *= height * UNITS / FLOOR;
                    bottom *= height * UNITS / FLOOR;
                }
                case "front" -> middle = Double.parseDouble(words[1]) / UNITS;
                case "behind" -> middle = -Double.parseDouble(words[1]) / UNITS;
                case "deep" -> depth = Double.parseDouble(words[1]) / UNITS;
                default -> throw new IllegalArgumentException("Not a class of furniture: " + role);
            }
        }
        return new Box(
                front.getCenterX() / UNITS,
                (top + bottom) / 2,
                middle,
                front.getWidth() / UNITS / 2,
                (top - bottom) / 2,
                depth / 2,
                layer.ink().usual());
    }

    private static Rectangle2D front(Region region) {
        if (region instanceof Region.Outline(Shape shape)) {
            return shape.getBounds2D();
        }
        throw new IllegalArgumentException("Furniture is of rectangles");
    }
}
