package com.lumiku.studio.drawing.torso;

import com.lumiku.studio.drawing.appearance.Appearance;
import com.lumiku.studio.drawing.appearance.Build;
import com.lumiku.studio.drawing.appearance.Outfit;
import com.lumiku.studio.drawing.appearance.Tailoring.Cut;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Spot;
import com.lumiku.studio.drawing.paint.Surface;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.skull.HeadPose;
import com.lumiku.studio.figure.Joint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;

/**
 * What is drawn on a torso, in its own coordinates: the origin is between the shoulders, which are 100 to both sides of it, and
 * the hips are {@value #HIPS} below.
 *
 * @param chin what lies in the shadow of the head
 */
public record TorsoSketch(
        Pen pen, Appearance who, Surface front, Shape outline, Shape neck, Shape chin, AffineTransform place) {

    static final double HIPS = 267;
    /** How far motifs of a print are apart on a torso. */
    public static final double PRINT = 38;

    /** How much narrower a child is for its height. */
    private static final double CHILD = 0.84;

    /** Where a chest begins to recede towards the neck. */
    private static final double BRINK = 15;

    /** Where sleeves are sewn in, of half the width of the shoulders. */
    public static final double SEAM = 0.8;

    private static final double HALF_SHOULDERS = 0.108;
    private static final double ALMOST_FRONTAL = 0.6;
    private static final double SHORTEST = 0.45;

    /** That of somebody in a stance, below a head. */
    public static TorsoSketch of(Pen pen, Appearance who, Stance stance, HeadPose head) {
        Spot neck = stance.at(Joint.NECK);
        Spot spine = stance.hips().minus(neck);
        Spot across = stance.at(Joint.LEFT_SHOULDER).minus(stance.at(Joint.RIGHT_SHOULDER));
        double length = spine.seenLength();
        double unit = stance.unit() * HALF_SHOULDERS / 100;
        double down = length > 0.08 * stance.unit() ? Math.atan2(spine.y(), spine.x()) : Math.PI / 2;
        AffineTransform place = AffineTransform.getTranslateInstance(neck.x(), neck.y());
        place.rotate(down - Math.PI / 2);
        place.scale(unit, Math.max(length, SHORTEST * HIPS * unit) / HIPS);
        double seen = across.x() * Math.sin(down) - across.y() * Math.cos(down);
        Surface front = new Surface(125, 900, 70, Math.atan2(-across.z(), seen), 0, BRINK);
        return new TorsoSketch(
                pen.in(place),
                who,
                front,
                outline(who, stance, place, front.yaw()),
                neck(who, place, head),
                chin(place, head),
                place);
    }

    private static Shape outline(Appearance who, Stance stance, AffineTransform place, double yaw) {
        Point2D[] shoulders = sorted(place, stance.at(Joint.RIGHT_SHOULDER), stance.at(Joint.LEFT_SHOULDER));
        Point2D[] hips = sorted(place, stance.at(Joint.RIGHT_HIP), stance.at(Joint.LEFT_HIP));
        double profile = Math.abs(Math.sin(yaw));
        double facing = Math.signum(Math.sin(yaw));
        boolean female = who.isFemale();
        double small = (who.isChild() ? CHILD : 1) * who.outfit().width();
        double waist =
                small * (female && !who.isChild() ? 68 : 86) * who.build().waist() * narrowing(profile, 0.74);
        double chest = small * (female ? 86 : 98) * who.build().shoulders() * narrowing(profile, 0.66);
        double hip = small
                * (isBodysuit(who) ? 38 : female && !who.isChild() ? 52 : 44)
                * who.build().waist();
        double neck = neckHalf(who);
        double left = Math.min(shoulders[0].getX() * who.build().shoulders() + 4, -chest * 0.86);
        double right = Math.max(shoulders[1].getX() * who.build().shoulders() - 4, chest * 0.86);
        double bust = facing * profile * (female ? 17 : 5);
        double belly = facing * profile * (who.build() == Build.BROAD ? 18 : 0);
        double hipLeft = Math.min(hips[0].getX() - hip, -waist * 1.02);
        double hipRight = Math.max(hips[1].getX() + hip, waist * 1.02);
        return Curve.closed(
                -neck + 3,
                -60,
                -neck - 6,
                -38,
                left * 0.55,
                slope(0.55, shoulders[0]),
                left * SEAM,
                slope(SEAM, shoulders[0]),
                left,
                slope(1, shoulders[0]),
                left - 2,
                shoulders[0].getY() + 24,
                -chest + Math.min(0, bust),
                70,
                -waist + Math.min(bust * 0.3, belly),
                168,
                hipLeft,
                hips[0].getY() - 14,
                hipLeft + 2,
                hips[0].getY() + 22,
                0,
                HIPS + 30,
                hipRight - 2,
                hips[1].getY() + 22,
                hipRight,
                hips[1].getY() - 14,
                waist + Math.max(bust * 0.3, belly),
                168,
                chest + Math.max(0, bust),
                70,
                right + 2,
                shoulders[1].getY() + 24,
                right,
                slope(1, shoulders[1]),
                right * SEAM,
                slope(SEAM, shoulders[1]),
                right * 0.55,
                slope(0.55, shoulders[1]),
                neck + 6,
                -38,
                neck - 3,
                -60);
    }

    /** Whether what is worn above goes on below without a hem. */
    private static boolean isBodysuit(Appearance who) {
        return switch (who.outfit().garment()) {
            case WETSUIT, SWIMSUIT, LEOTARD, SUPERHERO_SUIT, SPACE_SUIT, COVERALL, ONESIE, BARE -> true;
            default -> who.outfit().tailoring().has(Cut.CROPPED);
        };
    }

    private static Shape neck(Appearance who, AffineTransform place, HeadPose head) {
        Point2D top = inverse(place, head.below(40));
        double half = neckHalf(who);
        // However broad it is, it ends where collars do.
        double base = -22 - (half - 27) + top.getY() * 0.15;
        return Curve.taper(top.getX() * 0.3, base, half, top.getX(), top.getY(), half * 0.97);
    }

    private static Shape chin(AffineTransform place, HeadPose head) {
        Point2D middle = inverse(place, head.below(46));
        Point2D low = inverse(place, head.below(128));
        double reach = middle.distance(low);
        return Curve.ellipse(middle.getX() + 5, middle.getY(), reach, reach);
    }

    /** How high the line that falls from the neck is at a share of the way to a shoulder. */
    public static double slope(double share, Point2D shoulder) {
        return share * shoulder.getY() + (share < SEAM ? -26 + 13 * (share - 0.55) / 0.25 : share < 1 ? -13 : -1);
    }

    private static double narrowing(double profile, double depth) {
        return Math.sqrt(1 - profile * profile * (1 - depth * depth));
    }

    /** Half the width of a neck. */
    public static double neckHalf(Appearance who) {
        return (who.isChild() ? 21.5 : who.isFemale() ? 25 : 31)
                * (who.build() == Build.ATHLETIC || who.build() == Build.BROAD ? 1.1 : 1);
    }

    private static Point2D[] sorted(AffineTransform place, Spot one, Spot other) {
        Point2D first = inverse(place, one.point());
        Point2D second = inverse(place, other.point());
        return first.getX() < second.getX() ? new Point2D[] {first, second} : new Point2D[] {second, first};
    }

    private static Point2D inverse(AffineTransform place, Point2D point) {
        try {
            return place.inverseTransform(point, null);
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException("A torso has a size", e);
        }
    }

    /** A shape in the picture in the torso's coordinates. */
    public Shape local(Shape shape) {
        try {
            return place.createInverse().createTransformedShape(shape);
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException("A torso has a size", e);
        }
    }

    /** A place inside it, in the picture. */
    public Spot middle() {
        Point2D at = place.transform(new Point2D.Double(0, HIPS * 0.4), null);
        return new Spot(at.getX(), at.getY(), 0);
    }

    /** A place in the picture in the torso's coordinates. */
    public Point2D local(Spot spot) {
        return inverse(place, spot.point());
    }

    /** The outline in the picture. */
    public Shape placed() {
        return place.createTransformedShape(outline);
    }

    /** The same further down. */
    public TorsoSketch moved(double down) {
        return moved(0, down);
    }

    /** The same further to the viewer's right and down. */
    public TorsoSketch moved(double right, double down) {
        AffineTransform move = AffineTransform.getTranslateInstance(right, down);
        AffineTransform back = AffineTransform.getTranslateInstance(-right, -down);
        AffineTransform moved = new AffineTransform(place);
        moved.concatenate(move);
        return new TorsoSketch(
                pen.in(move),
                who,
                front,
                back.createTransformedShape(outline),
                back.createTransformedShape(neck),
                back.createTransformedShape(chin),
                moved);
    }

    /** The neck with the shadow of the chin, and what is tattooed there. */
    public void drawNeck() {
        pen.fill(neck, who.skin());
        pen.fillWithin(neck, chin, Tint.shadow(who.skin(), 0.2));
        Ink.onNeck(this);
    }

    /** Whether the back is seen. */
    public boolean fromBehind() {
        return Math.cos(front.yaw()) < -0.15;
    }

    /** What is worn on it. */
    public Outfit outfit() {
        return who.outfit();
    }

    /** The colour of what is away from the light. */
    public Tint shade(Tint color) {
        return Tint.shade(color, 0.2);
    }

    /** A shape laid upon the chest and cut off where the torso ends. */
    public void onFront(Shape flat, Tint color) {
        onFront(Region.of(front.bend(flat)), color);
    }

    /** A region that is bent already. */
    public void onFront(Region bent, Tint color) {
        if (!fromBehind()) {
            pen.fillWithin(outline, bent, color);
        }
    }

    /** Draws a line on the front of the torso. */
    public void lineOnFront(Shape flat, Tint color, double width) {
        if (!fromBehind()) {
            pen.lineWithin(outline, front.bend(flat), color, width);
        }
    }

    /** The edge of what is worn: the neck is before it. */
    public void edgeOnFront(Shape flat, Tint color, double width) {
        if (!fromBehind()) {
            pen.lineWithin(Region.of(outline).without(neck), front.bend(flat), color, width);
        }
    }

    /** A shape laid upon the chest that may reach beyond the torso, as collars do. */
    public void beyondFront(Shape flat, Tint color) {
        if (!fromBehind()) {
            Shape bent = front.bend(flat);
            if (Math.cos(front.yaw()) > ALMOST_FRONTAL) {
                pen.fill(bent, color);
            } else {
                pen.fillWithin(Curve.union(outline, neck), bent, color);
            }
        }
    }

    /** A pen on the front, narrower the more that is turned away. */
    public Pen onChest(double x, double y, double size) {
        double yaw = front.yaw();
        AffineTransform at = AffineTransform.getTranslateInstance(60 * Math.sin(yaw) + x * Math.cos(yaw), y);
        at.scale(size * Math.max(0.2, Math.cos(yaw)), size);
        return pen.in(at);
    }
}
