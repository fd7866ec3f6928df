package com.lumiku.studio.drawing.cloth;

import com.lumiku.studio.drawing.appearance.Print;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;

/** Cloth that shows how it is woven, knitted or sewn, and materials that show what they are. */
final class Weaves {

    private static final Tint LIGHT = Tint.of(0xF8F5F0);
    private static final Tint DARK = Tint.of(0x2E2A2C);

    private Weaves() {}

    static void draw(Print print, Cloth cloth) {
        double step = cloth.step();
        Tint shade = Tint.shade(cloth.ground(), 0.28);
        switch (print) {
            case PLAID -> plaid(cloth);
            case GINGHAM -> gingham(cloth);
            case HOUNDSTOOTH -> houndstooth(cloth);
            case ARGYLE -> argyle(cloth);
            case CHECKERBOARD -> checkerboard(cloth);
            case HERRINGBONE ->
                cloth.line(cloth.zigzags(step * 0.26, step * 0.6, step * 0.26), Tint.faint(shade, 0.7), step * 0.07);
            case FAIR_ISLE -> fairIsle(cloth);
            case SEQUINS -> sequins(cloth);
            case LACE -> lace(cloth);
            case CABLE_KNIT -> cables(cloth);
            case QUILTED -> {
                cloth.line(cloth.slants(step * 0.9, 0.7), shade, step * 0.07);
                cloth.line(cloth.slants(step * 0.9, -0.7), shade, step * 0.07);
            }
            case CORDUROY -> cloth.line(cloth.columns(step * 0.24, 0), Tint.faint(shade, 0.75), step * 0.08);
            case VELVET -> pile(cloth);
            case SATIN -> shine(cloth, 0.5);
            case FLEECE -> cloth.dots(cloth.places(step * 0.4, step * 0.3), 0.11, 0, 0, Tint.faint(shade, 0.4));
            case MESH -> cloth.dots(cloth.places(step * 0.3, step * 0.22), 0.06, 0, 0, Tint.faint(shade, 0.8));
            case LEATHER -> shine(cloth, 0.15);
            case DENIM -> {
                cloth.line(
                        cloth.slants(step * 0.16, -0.6),
                        Tint.faint(Tint.light(cloth.ground(), 0.4), 0.35),
                        step * 0.04);
                cloth.line(cloth.columns(step * 2.6, step * 1.3), Tint.faint(Tint.of(0xD9A85A), 0.9), step * 0.05);
            }
            default -> {}
        }
    }

    private static void plaid(Cloth cloth) {
        double step = cloth.step();
        boolean said = cloth.colors().size() > 1;
        Tint ground = cloth.ground();
        Tint band =
                said ? cloth.second() : Tint.brightness(ground) < 0.2 ? Tint.of(0xB8393A) : Tint.shade(ground, 0.65);
        Tint thread = cloth.colors().size() > 2 ? cloth.color(1) : LIGHT;
        Tint dark = Tint.faint(band, 0.62);
        cloth.line(cloth.columns(step, 0), dark, step * 0.4);
        cloth.line(cloth.rows(step, 0), dark, step * 0.4);
        cloth.line(cloth.columns(step, step * 0.5), Tint.faint(thread, 0.6), step * 0.08);
        cloth.line(cloth.rows(step, step * 0.5), Tint.faint(thread, 0.6), step * 0.08);
    }

    /** White and a colour, where they cross half of each. */
    private static void gingham(Cloth cloth) {
        double step = cloth.step() * 0.62;
        boolean white = cloth.isLight();
        Tint color = Tint.faint(white ? cloth.second() : LIGHT, 0.5);
        cloth.line(cloth.columns(step, 0), color, step * 0.5);
        cloth.line(cloth.rows(step, 0), color, step * 0.5);
    }

    private static void houndstooth(Cloth cloth) {
        double step = cloth.step() * 0.6;
        Tint tooth = cloth.isLight() && cloth.colors().size() < 2 ? DARK : cloth.second();
        List<Shape> teeth = new ArrayList<>();
        for (double y = Cloth.first(cloth.area().getMinY(), step);
                y < cloth.area().getMaxY() + step;
                y += step) {
            for (double x = Cloth.first(cloth.area().getMinX(), step);
                    x < cloth.area().getMaxX() + step;
                    x += step) {
                double s = step / 4;
                teeth.add(Curve.polygon(
                        x, y, x + 2 * s, y, x + 3 * s, y - s, x + 3 * s, y, x + 2 * s, y + s, x + 2 * s, y + 2 * s,
                        x + s, y + 3 * s, x + s, y + 2 * s, x, y + 2 * s, x - s, y + 3 * s, x - s, y + 2 * s));
            }
        }
        cloth.fillAll(teeth, tooth);
    }

    private static void argyle(Cloth cloth) {
        double step = cloth.step();
        List<Shape> one = new ArrayList<>();
        List<Shape> other = new ArrayList<>();
        double w = step * 0.62;
        double h = step * 0.86;
        int column = 0;
        for (double x = Cloth.first(cloth.area().getMinX(), 2 * w);
                x < cloth.area().getMaxX() + w;
                x += w, column++) {
            for (double y = Cloth.first(cloth.area().getMinY(), 2 * h) + column % 2 * h;
                    y < cloth.area().getMaxY() + h;
                    y += 2 * h) {
                (column % 2 == 0 ? one : other).add(Curve.polygon(x, y - h, x + w, y, x, y + h, x - w, y));
            }
        }
        cloth.fillAll(one, cloth.colors().size() > 1 ? cloth.second() : Tint.mix(cloth.ground(), cloth.second(), 0.55));
        if (cloth.colors().size() > 2) {
            cloth.fillAll(other, cloth.color(1));
        }
        cloth.line(cloth.slants(2 * h, h / w), Tint.faint(LIGHT, 0.8), step * 0.05);
        cloth.line(cloth.slants(2 * h, -h / w), Tint.faint(LIGHT, 0.8), step * 0.05);
    }

    private static void checkerboard(Cloth cloth) {
        double size = cloth.step() * 0.56;
        List<Shape> squares = new ArrayList<>();
        int row = 0;
        for (double y = Cloth.first(cloth.area().getMinY(), 2 * size);
                y < cloth.area().getMaxY();
                y += size, row++) {
            for (double x = Cloth.first(cloth.area().getMinX(), 2 * size) + row % 2 * size;
                    x < cloth.area().getMaxX();
                    x += 2 * size) {
                squares.add(Curve.polygon(x, y, x + size, y, x + size, y + size, x, y + size));
            }
        }
        cloth.fillAll(squares, cloth.colors().size() < 2 && cloth.isLight() ? DARK : cloth.second());
    }

    /** Bands of zigzags, dots and little trees, as northern sweaters have around the chest. */
    private static void fairIsle(Cloth cloth) {
        double step = cloth.step();
        double y = cloth.area().getMinY() + step * 0.9;
        while (y < cloth.area().getMaxY()) {
            cloth.line(cloth.rows(10000, y - cloth.area().getMinY()), cloth.second(), step * 0.1);
            cloth.line(cloth.rows(10000, y + step * 1.2 - cloth.area().getMinY()), cloth.second(), step * 0.1);
            List<Shape> flakes = new ArrayList<>();
            List<Shape> dots = new ArrayList<>();
            for (double x = cloth.area().getMinX(); x < cloth.area().getMaxX() + step; x += step * 0.8) {
                double mid = y + step * 0.6;
                flakes.add(Curve.star(x, mid, step * 0.36));
                dots.add(Curve.circle(x + step * 0.4, mid - step * 0.28, step * 0.09));
                dots.add(Curve.circle(x + step * 0.4, mid + step * 0.28, step * 0.09));
            }
            cloth.fillAll(flakes, cloth.color(0));
            cloth.fillAll(dots, cloth.color(1));
            y += step * 2.4;
        }
    }

    private static void sequins(Cloth cloth) {
        List<double[]> places = cloth.places(cloth.step() * 0.38, cloth.step() * 0.3);
        cloth.dots(places, 0.15, 0, 0, Tint.shade(cloth.ground(), 0.16));
        cloth.dots(places, 0.07, -0.04, -0.05, Tint.light(cloth.ground(), 0.55));
        cloth.fillAll(
                cloth.places(cloth.step() * 1.9, cloth.step() * 1.2).stream()
                        .map(at -> glint(at[0], at[1], cloth.step() * 0.34))
                        .toList(),
                Tint.faint(Tint.WHITE, 0.92));
    }

    private static Shape glint(double x, double y, double size) {
        double in = size * 0.16;
        return Curve.polygon(
                x, y - size, x + in, y - in, x + size, y, x + in, y + in, x, y + size, x - in, y + in, x - size, y,
                x - in, y - in);
    }

    /** Flowers of thread on a net that lets the skin shine through. */
    private static void lace(Cloth cloth) {
        double step = cloth.step();
        boolean light = cloth.isLight();
        Tint thread = light ? cloth.ground() : Tint.light(cloth.ground(), 0.22);
        cloth.fill(cloth.area(), Tint.faint(light ? Tint.of(0xB98468) : Tint.of(0xE0A98A), 0.42));
        cloth.line(cloth.slants(step * 0.34, 0.8), Tint.faint(thread, 0.8), step * 0.035);
        cloth.line(cloth.slants(step * 0.34, -0.8), Tint.faint(thread, 0.8), step * 0.035);
        List<double[]> places = cloth.places(step * 1.1, step * 0.9);
        for (int i = 0; i < 6; i++) {
            double angle = i * Math.PI / 3;
            cloth.dots(places, 0.15, 0.24 * Math.cos(angle), 0.24 * Math.sin(angle), thread);
        }
        cloth.dots(places, 0.17, 0, 0, thread);
        cloth.dots(places, 0.08, 0, 0, Tint.shade(thread, 0.3));
        cloth.fillAll(cloth.motifs(places, 0.34, -0.1, 0.56, -0.26, 0.76, -0.1, 0.56, 0.06), thread);
    }

    /** Twisted strands between ribs. */
    private static void cables(Cloth cloth) {
        double step = cloth.step();
        Tint dark = Tint.shade(cloth.ground(), 0.26);
        Tint light = Tint.light(cloth.ground(), 0.3);
        cloth.line(cloth.columns(step * 1.5, step * 0.55), Tint.faint(dark, 0.8), step * 0.06);
        cloth.line(cloth.columns(step * 1.5, step * 0.95), Tint.faint(dark, 0.8), step * 0.06);
        double gap = step * 1.5;
        List<Shape> twists = new ArrayList<>();
        for (double x = Cloth.first(cloth.area().getMinX(), gap);
                x < cloth.area().getMaxX() + gap;
                x += gap) {
            for (double y = cloth.area().getMinY(); y < cloth.area().getMaxY() + step; y += step * 0.5) {
                twists.add(Curve.closed(
                        x - step * 0.3,
                        y,
                        x - step * 0.06,
                        y + step * 0.1,
                        x + step * 0.28,
                        y + step * 0.42,
                        x + step * 0.3,
                        y + step * 0.52,
                        x + step * 0.04,
                        y + step * 0.46,
                        x - step * 0.28,
                        y + step * 0.14));
            }
        }
        cloth.fillAll(twists, light);
        twists.forEach(twist -> cloth.line(twist, Tint.faint(dark, 0.9), step * 0.04));
    }

    /** Folds that flow from top to bottom; what is smooth has a sharp light upon them. */
    private static void shine(Cloth cloth, double strength) {
        double step = cloth.step();
        double top = cloth.area().getMinY() - step;
        double bottom = cloth.area().getMaxY() + step;
        double gap = step * 1.5;
        List<Shape> lights = new ArrayList<>();
        List<Shape> darks = new ArrayList<>();
        List<Shape> glints = new ArrayList<>();
        for (double x = Cloth.first(cloth.area().getMinX(), gap) - gap;
                x < cloth.area().getMaxX() + gap;
                x += gap) {
            lights.add(fold(x, top, bottom, step, 0.42));
            glints.add(fold(x + step * 0.06, top, bottom, step, 0.13));
            darks.add(fold(x + step * 0.72, top, bottom, step, 0.4));
        }
        cloth.fillAll(darks, Tint.faint(Tint.shade(cloth.ground(), 0.5), 0.25 + 0.25 * strength));
        cloth.fillAll(lights, Tint.faint(Tint.light(cloth.ground(), 0.5), 0.3 + 0.4 * strength));
        if (strength > 0.4) {
            cloth.fillAll(glints, Tint.faint(Tint.WHITE, 0.75));
        }
    }

    /** A band that swells and shrinks. */
    private static Shape fold(double x, double top, double bottom, double step, double width) {
        int turns = (int) Math.max(2, Math.ceil((bottom - top) / (step * 1.2)));
        double[] points = new double[4 * (turns + 1)];
        for (int i = 0; i <= turns; i++) {
            double y = top + i * step * 1.2;
            double sway = x + step * (0.14 * Math.sin(y / step * 0.9 + x) - 0.1 * (y - top) / step);
            double half = step * width * (0.28 + 0.22 * Math.sin(y / step * 1.3 + x * 0.7));
            points[2 * i] = sway - half;
            points[2 * i + 1] = y;
            points[points.length - 2 - 2 * i] = sway + half;
            points[points.length - 1 - 2 * i] = y;
        }
        return Curve.closed(points);
    }

    /** Velvet: dark in its folds, and bright where the pile turns to the light. */
    private static void pile(Cloth cloth) {
        cloth.fill(cloth.area(), Tint.faint(Tint.shade(cloth.ground(), 0.5), 0.4));
        double step = cloth.step();
        for (double[] at : cloth.places(step * 2.2, step * 1.7)) {
            for (double size : new double[] {1.1, 0.85, 0.6, 0.38}) {
                cloth.fill(
                        Curve.closed(
                                at[0] - step * 0.5 * size,
                                at[1] - step * 0.9 * size,
                                at[0] + step * 0.3 * size,
                                at[1] - step * 0.3 * size,
                                at[0] + step * 0.5 * size,
                                at[1] + step * 0.9 * size,
                                at[0] - step * 0.25 * size,
                                at[1] + step * 0.35 * size),
                        Tint.faint(Tint.light(cloth.ground(), 0.35), 0.22));
            }
        }
    }
}
