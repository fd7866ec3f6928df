package com.lumiku.studio.generator.provider;

import com.lumiku.studio.figure.Description;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A size in pixels. */
record PictureSize(int width, int height) {

    private static final Pattern TEXT = Pattern.compile("(\\d{2,5})x(\\d{2,5})");

    /** @throws ConfigurationException unless the text is as {@code 1024x1536} */
    static PictureSize parse(String text) {
        Matcher size = TEXT.matcher(text.strip());
        if (!size.matches()) {
            throw new ConfigurationException("Not a size such as 1024x1536: " + text);
        }
        return new PictureSize(Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2)));
    }

    /** The size asked for. */
    static PictureSize of(Description description) {
        return new PictureSize(description.width(), description.height());
    }

    /** The size offered whose shape is nearest to this one, and of those the one whose area is; this one if none is offered. */
    PictureSize nearest(List<PictureSize> offered) {
        return offered.stream()
                .min(Comparator.<PictureSize>comparingDouble(size -> Math.abs(Math.log(shape() / size.shape())))
                        .thenComparingDouble(size -> Math.abs(Math.log((double) area() / size.area()))))
                .orElse(this);
    }

    /** This shape with the area of a square of that side, as diffusion models do best; sides are multiples of 64. */
    PictureSize atResolution(int side) {
        double scale = side / Math.sqrt(area());
        return new PictureSize(multiple(width * scale), multiple(height * scale));
    }

    private static int multiple(double pixels) {
        return Math.max(64, (int) Math.round(pixels / 64) * 64);
    }

    private double shape() {
        return (double) width / height;
    }

    private long area() {
        return (long) width * height;
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }
}
