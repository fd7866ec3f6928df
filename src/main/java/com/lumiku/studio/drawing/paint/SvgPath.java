package com.lumiku.studio.drawing.paint;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.PathIterator;

/**
 * Writes outlines as path data: steps with two decimals, each from where the rounded one before it ended. Points are
 * rounded as seen from where their outline begins, so that the same shape is the same text wherever it lies.
 */
final class SvgPath {

    private static final double UNIT = 100;
    private static final double LEVEL = 1e-9;

    private final StringBuilder out;
    private double beginX;
    private double beginY;
    private long startX;
    private long startY;
    private long x;
    private long y;
    private char last;

    private SvgPath(StringBuilder out) {
        this.out = out;
    }

    static void append(StringBuilder out, Shape shape, AffineTransform place) {
        SvgPath path = new SvgPath(out);
        if (shape instanceof Ellipse2D ellipse && isUpright(place)) {
            path.ellipse(ellipse, place);
        } else {
            path.segments(shape.getPathIterator(place));
        }
    }

    /** A number with two decimals, without zeros that say nothing. */
    static String number(double value) {
        StringBuilder out = new StringBuilder(8);
        write(out, Math.round(value * UNIT));
        return out.toString();
    }

    private static boolean isUpright(AffineTransform place) {
        return Math.abs(place.getShearX()) < LEVEL && Math.abs(place.getShearY()) < LEVEL;
    }

    private void ellipse(Ellipse2D ellipse, AffineTransform place) {
        long radiusX = Math.round(ellipse.getWidth() / 2 * Math.abs(place.getScaleX()) * UNIT);
        long radiusY = Math.round(ellipse.getHeight() / 2 * Math.abs(place.getScaleY()) * UNIT);
        command('M');
        number(Math.round((ellipse.getCenterX() * place.getScaleX() + place.getTranslateX()) * UNIT) - radiusX);
        number(Math.round((ellipse.getCenterY() * place.getScaleY() + place.getTranslateY()) * UNIT));
        for (int side = 1; side >= -1; side -= 2) {
            command('a');
            number(radiusX);
            number(radiusY);
            out.append(" 0 1 1");
            last = ' ';
            number(side * 2 * radiusX);
            number(0);
        }
        out.append('z');
    }

    private void segments(PathIterator it) {
        double[] c = new double[6];
        for (; !it.isDone(); it.next()) {
            switch (it.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> move(c[0], c[1]);
                case PathIterator.SEG_LINETO -> line(roundX(c[0]), roundY(c[1]));
                case PathIterator.SEG_QUADTO -> curve('q', c, 4);
                case PathIterator.SEG_CUBICTO -> curve('c', c, 6);
                default -> {
                    out.append('z');
                    last = 'z';
                    x = startX;
                    y = startY;
                }
            }
        }
    }

    /** The first move of a path is to a place, further ones are steps: motifs that are repeated are the same text again and again. */
    private void move(double toX, double toY) {
        beginX = toX;
        beginY = toY;
        startX = Math.round(toX * UNIT);
        startY = Math.round(toY * UNIT);
        boolean isFirst = last == 0;
        command(isFirst ? 'M' : 'm');
        number(isFirst ? startX : startX - x);
        number(isFirst ? startY : startY - y);
        x = startX;
        y = startY;
    }

    private void line(long toX, long toY) {
        if (toX == x && toY == y) {
            return;
        }
        command(toY == y ? 'h' : toX == x ? 'v' : 'l');
        if (toX != x) {
            number(toX - x);
        }
        if (toY != y) {
            number(toY - y);
        }
        x = toX;
        y = toY;
    }

    private void curve(char command, double[] c, int count) {
        command(command);
        long fromX = x;
        long fromY = y;
        for (int i = 0; i < count; i += 2) {
            x = roundX(c[i]);
            y = roundY(c[i + 1]);
            number(x - fromX);
            number(y - fromY);
        }
    }

    /** A command is written where it changes. */
    private void command(char command) {
        if (last != command || command == 'm') {
            out.append(command);
            last = command;
        }
    }

    private void number(long hundredths) {
        char before = out.charAt(out.length() - 1);
        if (hundredths >= 0 && (before <= '9' || before == ' ')) {
            out.append(' ');
        }
        write(out, hundredths);
    }

    private long roundX(double value) {
        return startX + Math.round((value - beginX) * UNIT);
    }

    private long roundY(double value) {
        return startY + Math.round((value - beginY) * UNIT);
    }

    private static void write(StringBuilder out, long hundredths) {
        long rest = Math.abs(hundredths);
        if (hundredths < 0) {
            out.append('-');
        }
        long whole = rest / 100;
        long parts = rest % 100;
        if (whole != 0 || parts == 0) {
            out.append(whole);
        }
        if (parts != 0) {
            out.append('.').append(parts / 10);
            if (parts % 10 != 0) {
                out.append(parts % 10);
            }
        }
    }
}
