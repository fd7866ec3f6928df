package com.lumiku.studio.drawing.scene;

import com.lumiku.studio.drawing.appearance.Choice;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Gradient;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/**
 * What scenes are drawn with. A picture is 1000 high and as wide as its ratio makes it; the floor begins at {@value #FLOOR}.
 *
 * @param accent a colour the words ask for, or one that suits
 */
record SceneSketch(Pen pen, double width, DayTime time, Tint accent, Choice choice) {

    static final double HEIGHT = 1000;
    static final double FLOOR = 770;

    Tint color(int rgb) {
        return time.lit(Tint.of(rgb));
    }

    /** A horizontal position as a share of the width. */
    double x(double share) {
        return width * share;
    }

    void fill(Shape shape, int rgb) {
        pen.fill(shape, color(rgb));
    }

    void fill(Shape shape, Tint color) {
        pen.fill(shape, time.lit(color));
    }

    void line(Shape shape, int rgb, double thickness) {
        pen.line(shape, color(rgb), thickness);
    }

    void box(double x, double y, double boxWidth, double boxHeight, int rgb) {
        pen.fill(new Rectangle2D.Double(x, y, boxWidth, boxHeight), color(rgb));
    }

    void box(double x, double y, double boxWidth, double boxHeight, Tint color) {
        pen.fill(new Rectangle2D.Double(x, y, boxWidth, boxHeight), time.lit(color));
    }

    /** A shape around the origin, moved to a place and scaled. */
    static Shape at(double x, double y, double scale, Shape shape) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(scale, scale);
        return place.createTransformedShape(shape);
    }

    void gradient(double top, double bottom, Tint upper, Tint lower) {
        pen.fill(new Rectangle2D.Double(0, top, width, bottom - top), new Gradient(top, upper, bottom, lower));
    }

    void sky() {
        gradient(0, HEIGHT, time.zenith(), time.horizon());
        switch (time) {
            case DAY -> sun(0.8, 150, 62, 0xFFF1B8);
            case MORNING -> sun(0.24, 380, 70, 0xFFE3A3);
            case SUNSET -> sun(0.7, 560, 110, 0xFFE0A0);
            case NIGHT -> stars();
        }
    }

    private void sun(double x, double y, double radius, int rgb) {
        pen.fill(Curve.circle(x(x), y, radius * 1.6), Tint.faint(Tint.of(rgb), 0.3));
        pen.fill(Curve.circle(x(x), y, radius), Tint.of(rgb));
    }

    private void stars() {
        for (int i = 0; i < 46; i++) {
            double x = choice.between("star x" + i, 0, width);
            double y = choice.between("star y" + i, 0, 620);
            pen.fill(Curve.circle(x, y, choice.between("star" + i, 1.4, 3.6)), Tint.faint(Tint.WHITE, 0.8));
        }
        pen.fill(Curve.circle(x(0.78), 170, 62), Tint.of(0xFBF1D0));
        pen.fill(Curve.circle(x(0.78) + 26, 152, 54), Tint.mix(time.zenith(), time.horizon(), 0.16));
    }

    void cloud(double x, double y, double scale) {
        Shape cloud = Curve.union(
                Curve.ellipse(0, 0, 110, 34),
                Curve.circle(-34, -22, 40),
                Curve.circle(26, -34, 52),
                Curve.circle(74, -12, 32));
        pen.fill(at(x, y, scale, cloud), Tint.faint(Tint.WHITE, time == DayTime.NIGHT ? 0.14 : 0.75));
    }

    /** A wall and a floor. */
    void room(int wall, int floor) {
        gradient(0, FLOOR, Tint.light(color(wall), 0.12), color(wall));
        gradient(FLOOR, HEIGHT, color(floor), Tint.light(color(floor), 0.1));
        pen.fill(new Rectangle2D.Double(0, FLOOR - 16, width, 16), Tint.light(color(wall), 0.45));
    }

    /** A window with the sky of the hour. */
    void window(double x, double y, double windowWidth, double windowHeight) {
        pen.fill(new Rectangle2D.Double(x - 14, y - 14, windowWidth + 28, windowHeight + 28), color(0xFBF8F3));
        pen.fill(
                new Rectangle2D.Double(x, y, windowWidth, windowHeight),
                new Gradient(y, time.zenith(), y + windowHeight, time.horizon()));
        pen.fillWithin(
                new Rectangle2D.Double(x, y, windowWidth, windowHeight),
                Curve.circle(x + windowWidth * 0.3, y + windowHeight * 1.02, windowWidth * 0.36),
                color(0xA9CDAA));
        pen.fillWithin(
                new Rectangle2D.Double(x, y, windowWidth, windowHeight),
                Curve.circle(x + windowWidth * 0.8, y + windowHeight * 1.06, windowWidth * 0.32),
                color(0x8FBC96));
        pen.fill(new Rectangle2D.Double(x + windowWidth / 2 - 5, y, 10, windowHeight), color(0xFBF8F3));
        pen.fill(new Rectangle2D.Double(x, y + windowHeight * 0.45, windowWidth, 9), color(0xFBF8F3));
    }

    /** A plant in a pot, standing at y. */
    void plant(double x, double y, double scale) {
        for (int i = -2; i <= 2; i++) {
            Shape leaf = Curve.closed(0, -70, i * 22 - 16, -140, i * 46, -232 + Math.abs(i) * 34, i * 22 + 16, -136);
            fill(at(x, y, scale, leaf), i % 2 == 0 ? 0x6FA47E : 0x86B891);
        }
        fill(at(x, y, scale, Curve.polygon(-42, -84, 42, -84, 32, 0, -32, 0)), 0xDB9B78);
        fill(at(x, y, scale, Curve.polygon(-47, -92, 47, -92, 47, -72, -47, -72)), 0xC98762);
    }

    void lamp(double x, double length, double scale) {
        line(Curve.open(x, 0, x, length), 0x6B6470, 5);
        fill(at(x, length, scale, Curve.polygon(-22, 0, 22, 0, 60, 60, -60, 60)), accent);
        pen.fill(at(x, length + 60 * scale, scale, Curve.ellipse(0, 4, 44, 14)), Tint.of(0xFFF2C9));
    }

    void picture(double x, double y, double w, double h, int rgb) {
        box(x - 9, y - 9, w + 18, h + 18, 0xFBF8F3);
        box(x, y, w, h, rgb);
        fill(Curve.circle(x + w * 0.66, y + h * 0.32, w * 0.13), 0xFBE3A8);
        pen.fillWithin(
                new Rectangle2D.Double(x, y, w, h),
                Curve.polygon(x, y + h, x + w * 0.38, y + h * 0.42, x + w * 0.8, y + h),
                Tint.light(color(rgb), 0.35));
    }

    void books(double x, double y, double w, int shelf) {
        int[] colors = {0xD77F6B, 0x7FA6B8, 0xE5BF73, 0x8DAA91, 0xA38FB8, 0xE8DCC8};
        double at = x;
        for (int i = 0; at < x + w - 30; i++) {
            double thick = choice.between("book" + shelf + "-" + i, 13, 26);
            double tall = choice.between("tall" + shelf + "-" + i, 64, 96);
            box(at, y - tall, thick, tall, colors[(i * 5 + shelf * 2) % colors.length]);
            at += thick + (i % 6 == 5 ? 26 : 2.5);
        }
    }
}
