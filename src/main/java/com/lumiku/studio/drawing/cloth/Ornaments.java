package com.lumiku.studio.drawing.cloth;

import com.lumiku.studio.drawing.appearance.Print;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;

/** Prints of things that grow, of coats of animals, and of dyers. */
final class Ornaments {

    private static final Tint DARK = Tint.of(0x2E2A2C);
    private static final Tint YOLK = Tint.of(0xF2C54A);
    private static final Tint GREEN = Tint.of(0x3F8A5A);

    private static final Tint PALE = Tint.of(0xF8F5F0);

    private static final int[] RAINBOW = {0xD8483E, 0xEB8440, 0xF2C54A, 0x4F9A66, 0x3F74C5, 0x7D59A5};
    /** Of what is tied and dyed. */
    private static final int RAYS = 8;

    private Ornaments() {}

    static void draw(Print print, Cloth cloth) {
        double step = cloth.step();
        switch (print) {
            case RAINBOW -> rainbow(cloth);
            case TIE_DYE -> tieDye(cloth);
            case TROPICAL -> tropical(cloth);
            case PAISLEY -> paisley(cloth);
            case LEAVES -> leaves(cloth, cloth.places(step, step * 0.85), cloth.second());
            case FRUIT -> fruit(cloth);
            case IKAT -> ikat(cloth);
            case GALAXY -> galaxy(cloth);
            case ZEBRA -> stripes(cloth, Tint.brightness(cloth.ground()) < 0.3 ? cloth.second() : DARK);
            case TIGER -> stripes(cloth, DARK);
            case COW -> cow(cloth);
            case SNAKE -> {
                cloth.line(cloth.slants(step * 0.6, 0.6), Tint.shade(cloth.ground(), 0.4), step * 0.09);
                cloth.line(cloth.slants(step * 0.6, -0.6), Tint.shade(cloth.ground(), 0.4), step * 0.09);
                cloth.dots(cloth.places(step, step * 0.6), 0.14, 0, 0, Tint.shade(cloth.ground(), 0.55));
            }
            default -> flowers(cloth, cloth.places(step * 1.05, step * 0.84), 1);
        }
    }

    private static void flowers(Cloth cloth, List<double[]> places, double size) {
        double r = size * cloth.step() * 0.3;
        for (int turn = 0; turn < Math.max(1, cloth.colors().size() - 1); turn++) {
            List<Shape> petals = new ArrayList<>();
            int count = Math.max(1, cloth.colors().size() - 1);
            for (int i = turn; i < places.size(); i += count) {
                for (int k = 0; k < 5; k++) {
                    double angle = k * Math.PI * 2 / 5;
                    petals.add(Curve.circle(
                            places.get(i)[0] + r * 0.62 * Math.cos(angle),
                            places.get(i)[1] + r * 0.62 * Math.sin(angle),
                            r * 0.48));
                }
            }
            Tint color = cloth.color(turn);
            petals.forEach(petal -> cloth.fill(petal, color));
        }
        cloth.fillAll(
                places.stream().map(at -> Curve.circle(at[0], at[1], r * 0.34)).toList(),
                Tint.brightness(cloth.second()) > 0.72 && cloth.second().blue() < 120 ? DARK : YOLK);
    }

    private static void leaves(Cloth cloth, List<double[]> places, Tint color) {
        cloth.fillAll(
                cloth.motifs(places, -0.34, 0.3, -0.3, -0.02, -0.08, -0.22, 0.34, -0.3, 0.26, 0.06, 0.02, 0.26), color);
        cloth.fillAll(cloth.motifs(places, -0.4, 0.36, 0.24, -0.24, 0.26, -0.2, -0.36, 0.38), Tint.shade(color, 0.3));
    }

    /** Big leaves with blossoms between them. */
    private static void tropical(Cloth cloth) {
        double step = cloth.step();
        Tint leaf = Math.abs(cloth.ground().green() - GREEN.green())
                                + Math.abs(cloth.ground().red() - GREEN.red())
                        < 90
                ? Tint.of(0x1F5A44)
                : GREEN;
        leaves(cloth, cloth.places(step * 1.5, step * 1.5), leaf);
        List<double[]> between = cloth.places(step * 1.5, step * 1.5).stream()
                .map(at -> new double[] {at[0] + step * 0.75, at[1] + step * 0.2})
                .toList();
        flowers(cloth, between, 1.25);
    }

    private static void paisley(Cloth cloth) {
        List<double[]> places = cloth.places(cloth.step() * 1.1, cloth.step() * 0.95);
        double[] drop = {
            0.02, 0.38, -0.26, 0.28, -0.32, -0.02, -0.1, -0.26, 0.2, -0.4, 0.34, -0.2, 0.26, -0.24, 0.2, -0.1, 0.28,
            0.14
        };
        cloth.fillAll(cloth.motifs(places, drop), cloth.second());
        double[] inner = new double[drop.length];
        for (int i = 0; i < drop.length; i++) {
            inner[i] = drop[i] * 0.56;
        }
        cloth.fillAll(cloth.motifs(places, inner), cloth.ground());
        cloth.dots(places, 0.08, 0, 0.06, cloth.colors().size() > 2 ? cloth.color(1) : cloth.second());
    }

    private static void fruit(Cloth cloth) {
        List<double[]> places = cloth.places(cloth.step() * 1.1, cloth.step() * 0.95);
        boolean red = cloth.ground().red() > 180 && cloth.ground().green() < 120;
        Tint color = cloth.colors().size() > 1 ? cloth.second() : red ? YOLK : Tint.of(0xD8363E);
        for (int side : new int[] {-1, 1}) {
            cloth.dots(places, 0.17, side * 0.17, 0.2, color);
            cloth.fillAll(
                    cloth.motifs(
                            places,
                            side * 0.17,
                            0.1,
                            side * 0.1,
                            -0.1,
                            0.06,
                            -0.24,
                            0.02,
                            -0.22,
                            side * 0.06,
                            -0.08,
                            side * 0.13,
                            0.1),
                    GREEN);
        }
        cloth.fillAll(cloth.motifs(places, 0.02, -0.22, 0.2, -0.36, 0.36, -0.26, 0.2, -0.18), GREEN);
    }

    /** Rows of stepped diamonds. */
    private static void ikat(Cloth cloth) {
        double step = cloth.step();
        Tint third = cloth.colors().size() > 2 ? cloth.color(1) : YOLK;
        List<Shape> diamonds = new ArrayList<>();
        List<Shape> hearts = new ArrayList<>();
        for (double[] at : cloth.places(step * 1.3, step * 1.1)) {
            diamonds.add(diamond(at, step * 0.55));
            hearts.add(diamond(at, step * 0.24));
        }
        cloth.line(cloth.zigzags(step * 1.1, step * 1.3, step * 0.5), third, step * 0.08);
        cloth.fillAll(diamonds, cloth.second());
        cloth.fillAll(hearts, cloth.ground());
    }

    private static Shape diamond(double[] at, double size) {
        return Curve.polygon(
                at[0], at[1] - size, at[0] + size * 0.7, at[1], at[0], at[1] + size, at[0] - size * 0.7, at[1]);
    }

    private static void galaxy(Cloth cloth) {
        Tint[] clouds = {Tint.of(0x7D4FA8), Tint.of(0xC9457F), Tint.of(0x3F74C5)};
        List<double[]> places = cloth.places(cloth.step() * 2, cloth.step() * 1.6);
        for (int i = 0; i < places.size(); i++) {
            cloth.fill(
                    Curve.circle(places.get(i)[0], places.get(i)[1], cloth.step() * (0.8 + 0.2 * (i % 3))),
                    Tint.faint(clouds[i % 3], 0.4));
        }
        cloth.dots(cloth.places(cloth.step() * 0.8, cloth.step() * 0.66), 0.05, 0.1, 0, Tint.WHITE);
        cloth.fillAll(
                cloth.places(cloth.step() * 2.1, cloth.step() * 1.7).stream()
                        .map(at -> Curve.star(at[0] + cloth.step() * 0.6, at[1], cloth.step() * 0.2))
                        .toList(),
                Tint.of(0xFBE9A8));
    }

    /** Tapering stripes from both sides. */
    private static void stripes(Cloth cloth, Tint color) {
        double step = cloth.step();
        List<Shape> stripes = new ArrayList<>();
        int row = 0;
        for (double y = Cloth.first(cloth.area().getMinY(), step * 1.04) - step * 1.04;
                y < cloth.area().getMaxY() + step;
                y += step * 0.52) {
            double shift = row++ % 2 * step * 1.2;
            for (double x = Cloth.first(cloth.area().getMinX(), step * 2.4) - step * 2.4 + shift;
                    x < cloth.area().getMaxX() + step;
                    x += step * 2.4) {
                stripes.add(Curve.closed(
                        x - step * 1.1,
                        y - step * 0.1,
                        x - step * 0.3,
                        y - step * 0.16,
                        x + step * 0.4,
                        y + step * 0.1,
                        x + step * 1.1,
                        y + step * 0.34,
                        x + step * 0.3,
                        y + step * 0.26,
                        x - step * 0.4,
                        y + step * 0.06));
            }
        }
        cloth.fillAll(stripes, color);
    }

    private static void cow(Cloth cloth) {
        List<double[]> places = cloth.places(cloth.step() * 1.9, cloth.step() * 1.3);
        cloth.fillAll(
                cloth.motifs(
                        places, -0.6, 0.1, -0.46, -0.34, -0.06, -0.28, 0.22, -0.46, 0.56, -0.2, 0.44, 0.14, 0.6, 0.4,
                        0.14, 0.46, -0.1, 0.26, -0.42, 0.4),
                cloth.colors().size() > 1 ? cloth.second() : DARK);
    }

    /** Rings of several colours around a middle, with rays. */
    private static void tieDye(Cloth cloth) {
        List<Tint> colors = new ArrayList<>(cloth.colors());
        if (colors.size() < 2) {
            colors = cloth.colors().isEmpty()
                    ? List.of(
                            Tint.of(0xF2C54A),
                            Tint.of(0xEB6F5A),
                            Tint.of(0xB557A5),
                            Tint.of(0x3F86C5),
                            Tint.of(0x57B58A))
                    : List.of(cloth.ground(), PALE, Tint.light(cloth.ground(), 0.45));
        }
        double x = cloth.area().getCenterX();
        double y = cloth.area().getMinY() + Math.min(cloth.area().getHeight() * 0.5, cloth.step() * 3);
        double size = Math.max(cloth.area().getWidth(), cloth.area().getHeight());
        for (int i = 9; i >= 0; i--) {
            double[] points = new double[4 * RAYS];
            for (int j = 0; j < 2 * RAYS; j++) {
                double angle = Math.PI * j / RAYS + i * 0.5;
                double radius = size * (0.05 + 0.075 * i) * (j % 2 == 0 ? 1 : 0.8);
                points[2 * j] = x + radius * Math.cos(angle);
                points[2 * j + 1] = y + radius * Math.sin(angle);
            }
            cloth.fill(Curve.closed(points), colors.get(i % colors.size()));
        }
    }

    private static void rainbow(Cloth cloth) {
        double width = cloth.step() * 0.6;
        for (int i = 0; i < RAINBOW.length; i++) {
            cloth.line(cloth.rows(width * RAINBOW.length, width * i), Tint.of(RAINBOW[i]), width * 1.04);
        }
    }
}
