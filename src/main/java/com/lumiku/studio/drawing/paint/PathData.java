package com.lumiku.studio.drawing.paint;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads outlines from path data of SVG, as {@link SvgPath} and drawing programs write them: straight lines, quadratic and cubic
 * curves, in steps or in coordinates.
 */
public final class PathData {

    private static final String COMMANDS = "MLHVQCZ";
    private static final Pattern WORD =
            Pattern.compile("[\\s,]*(?:([A-Za-z])|([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?))[\\s,]*");

    private final String data;
    private final Path2D path = new Path2D.Double();
    private double startX;
    private double startY;
    private double x;
    private double y;

    private PathData(String data) {
        this.data = data;
    }

    /** @throws IllegalArgumentException where it is none, or has arcs or shorthands */
    public static Path2D read(String data) {
        PathData reader = new PathData(data);
        reader.read();
        return reader.path;
    }

    private void read() {
        Matcher word = WORD.matcher(data);
        char command = ' ';
        List<Double> numbers = new ArrayList<>();
        while (word.lookingAt()) {
            if (word.group(1) != null) {
                end(command, numbers);
                command = word.group(1).charAt(0);
            } else {
                numbers.add(Double.valueOf(word.group(2)));
            }
            word.region(word.end(), data.length());
        }
        end(command, numbers);
        if (word.regionStart() < data.length()) {
            throw new IllegalArgumentException("Not path data: " + data.substring(word.regionStart()));
        }
    }

    /** Draws what a command and all numbers behind it say. */
    private void end(char command, List<Double> numbers) {
        if (command == ' ' && numbers.isEmpty()) {
            return;
        }
        char kind = Character.toUpperCase(command);
        int count = count(kind);
        if (COMMANDS.indexOf(kind) < 0 || count == 0 != numbers.isEmpty() || count > 0 && numbers.size() % count != 0) {
            throw new IllegalArgumentException("Not a command of path data that is read: " + command + numbers);
        }
        if (kind == 'Z') {
            path.closePath();
            x = startX;
            y = startY;
        }
        for (int i = 0; i < numbers.size(); i += count) {
            step(i > 0 && kind == 'M' ? 'L' : kind, points(kind, command != kind, numbers.subList(i, i + count)));
        }
        numbers.clear();
    }

    private static int count(char kind) {
        return switch (kind) {
            case 'H', 'V' -> 1;
            case 'Q' -> 4;
            case 'C' -> 6;
            case 'Z' -> 0;
            default -> 2;
        };
    }

    /** The points of a step, as coordinates x, y, x, y... */
    private double[] points(char kind, boolean relative, List<Double> numbers) {
        double fromX = relative ? x : 0;
        double fromY = relative ? y : 0;
        if (kind == 'H') {
            return new double[] {fromX + numbers.getFirst(), y};
        }
        if (kind == 'V') {
            return new double[] {x, fromY + numbers.getFirst()};
        }
        double[] points = new double[numbers.size()];
        for (int i = 0; i < points.length; i++) {
            points[i] = numbers.get(i) + (i % 2 == 0 ? fromX : fromY);
        }
        return points;
    }

    private void step(char kind, double... p) {
        x = p[p.length - 2];
        y = p[p.length - 1];
        switch (kind) {
            case 'M' -> {
                path.moveTo(x, y);
                startX = x;
                startY = y;
            }
            case 'Q' -> path.quadTo(p[0], p[1], x, y);
            case 'C' -> path.curveTo(p[0], p[1], p[2], p[3], x, y);
            default -> path.lineTo(x, y);
        }
    }
}
