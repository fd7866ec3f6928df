package com.lumiku.studio.drawing.paint;

import com.lumiku.studio.media.picture.PictureEncoder;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/**
 * An SVG document: paths in the coordinates of the picture, nothing that runs, nothing from elsewhere. The same drawing is always
 * the same text.
 */
public final class SvgCanvas implements Canvas {

    private static final double ROUND = 1.02;
    /** What is as thin as this, in pixels, looks alike in all directions. */
    private static final double HAIRLINE = 1.5;

    private final double width;
    private final double height;
    private final String prefix;
    private final SvgClips clips;
    private final StringBuilder definitions = new StringBuilder();
    private final StringBuilder body = new StringBuilder(32 * 1024);
    /** The clip paths of the groups that are open. */
    private final List<String> open = new ArrayList<>();

    private List<String> kept = List.of();
    private int gradients;

    /** @param prefix what ids begin with: documents that may stand in one page have different ones. Letters only */
    public SvgCanvas(double width, double height, String prefix) {
        this.width = width;
        this.height = height;
        this.prefix = prefix;
        clips = new SvgClips(prefix, width, height);
    }

    /**
     * The document.
     *
     * @param size of its longer side where it is shown, in pixels; 0 to leave that to the page
     */
    public String document(int size) {
        StringBuilder out =
                new StringBuilder(body.length() + clips.definitions().length() + 512);
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\"");
        if (size > 0) {
            double shown = size / Math.max(width, height);
            out.append(" width=\"")
                    .append(SvgPath.number(shown * width))
                    .append("\" height=\"")
                    .append(SvgPath.number(shown * height))
                    .append('"');
        }
        out.append(" viewBox=\"0 0 ")
                .append(SvgPath.number(width))
                .append(' ')
                .append(SvgPath.number(height))
                .append("\" stroke-linecap=\"round\" stroke-linejoin=\"round\">");
        if (!definitions.isEmpty() || !clips.definitions().isEmpty()) {
            out.append("<defs>").append(definitions).append(clips.definitions()).append("</defs>");
        }
        return out.append(body)
                .append("</g>".repeat(open.size()))
                .append("</svg>")
                .toString();
    }

    /** Leaves out what is outside of an outline, in all that is drawn from now on. */
    public void keep(Shape outline) {
        kept = clips.of(Clause.inside(Region.of(outline)), new AffineTransform());
    }

    @Override
    public void fill(Region region, AffineTransform place, Paint paint) {
        if (isSeen(region, place)) {
            draw(region, place, paint, List.of());
        }
    }

    @Override
    public void picture(BufferedImage picture, Shape shape, AffineTransform place) {
        clip(clips.of(Clause.inside(Region.of(shape)), place));
        Rectangle2D area = place.createTransformedShape(shape).getBounds2D();
        body.append("<image preserveAspectRatio=\"none\" x=\"")
                .append(SvgPath.number(area.getX()))
                .append("\" y=\"")
                .append(SvgPath.number(area.getY()))
                .append("\" width=\"")
                .append(SvgPath.number(area.getWidth()))
                .append("\" height=\"")
                .append(SvgPath.number(area.getHeight()))
                .append("\" href=\"data:image/jpeg;base64,")
                .append(Base64.getEncoder()
                        .encodeToString(PictureEncoder.jpeg(picture).bytes()))
                .append("\"/>");
    }

    /** Much of a portrait is below its lower edge: legs, for example. */
    private boolean isSeen(Region region, AffineTransform place) {
        return place.createTransformedShape(region.bounds()).intersects(0, 0, width, height);
    }

    private void draw(Region region, AffineTransform place, Paint paint, List<Clause> limits) {
        switch (region) {
            case Region.Outline(Shape shape) -> {
                clip(clips.of(limits, place));
                filled(shape, place, paint);
            }
            case Region.Line(Shape shape, double thickness) -> {
                clip(clips.of(limits, place));
                stroked(shape, thickness, place, paint);
            }
            case Region.Common(Region part, Region limit) ->
                draw(part, place, paint, with(limits, Clause.inside(limit)));
            case Region.Difference(Region whole, Region hole) ->
                draw(whole, place, paint, with(limits, Clause.outside(hole)));
            case Region.Union(List<Region> parts)
            when paint.isOpaque() -> parts.forEach(part -> draw(part, place, paint, limits));
            case Region.Union all -> {
                clip(clips.of(with(limits, Clause.inside(all)), place));
                filled(all.bounds(), place, paint);
            }
        }
    }

    private static List<Clause> with(List<Clause> limits, List<Clause> more) {
        return Stream.concat(limits.stream(), more.stream()).toList();
    }

    /** Opens a group for each clip path, and closes those that no longer clip. */
    private void clip(List<String> more) {
        List<String> ids = Stream.concat(kept.stream(), more.stream()).toList();
        int same = 0;
        while (same < Math.min(ids.size(), open.size()) && ids.get(same).equals(open.get(same))) {
            same++;
        }
        while (open.size() > same) {
            body.append("</g>");
            open.removeLast();
        }
        for (String id : ids.subList(same, ids.size())) {
            body.append("<g clip-path=\"url(#").append(id).append(")\">");
            open.add(id);
        }
    }

    private void filled(Shape shape, AffineTransform place, Paint paint) {
        body.append("<path d=\"");
        SvgPath.append(body, shape, place);
        body.append("\" fill=\"");
        paint(paint, place, "fill");
        body.append("/>");
    }

    private void stroked(Shape shape, double thickness, AffineTransform place, Paint paint) {
        double across = Math.hypot(place.getScaleX(), place.getShearY());
        double along = Math.hypot(place.getShearX(), place.getScaleY());
        double most = Math.max(across, along);
        if (most > ROUND * Math.min(across, along) && most * thickness > HAIRLINE) {
            // A line that is to be seen thicker in one direction than in the other is an outline.
            filled(PixelCanvas.stroke(thickness).createStrokedShape(shape), place, paint);
            return;
        }
        body.append("<path d=\"");
        SvgPath.append(body, shape, place);
        body.append("\" fill=\"none\" stroke-width=\"")
                .append(SvgPath.number(thickness * Math.sqrt(across * along)))
                .append("\" stroke=\"");
        paint(paint, place, "stroke");
        body.append("/>");
    }

    /** The value of an attribute that is open already, and its opacity. */
    private void paint(Paint paint, AffineTransform place, String attribute) {
        switch (paint) {
            case Tint tint -> {
                color(body, tint);
                body.append('"');
                if (!tint.isOpaque()) {
                    body.append(' ').append(attribute).append("-opacity=\"");
                    share(body, tint);
                    body.append('"');
                }
            }
            case Gradient gradient ->
                body.append("url(#").append(define(gradient, place)).append(")\"");
        }
    }

    private String define(Gradient gradient, AffineTransform place) {
        String id = prefix + "g" + gradients++;
        double[] ends = {0, gradient.top(), 0, gradient.bottom()};
        place.transform(ends, 0, ends, 0, 2);
        definitions
                .append("<linearGradient id=\"")
                .append(id)
                .append("\" gradientUnits=\"userSpaceOnUse\" x1=\"")
                .append(SvgPath.number(ends[0]))
                .append("\" y1=\"")
                .append(SvgPath.number(ends[1]))
                .append("\" x2=\"")
                .append(SvgPath.number(ends[2]))
                .append("\" y2=\"")
                .append(SvgPath.number(ends[3]))
                .append("\">");
        stop(0, gradient.upper());
        stop(1, gradient.lower());
        definitions.append("</linearGradient>");
        return id;
    }

    private void stop(int offset, Tint tint) {
        definitions.append("<stop offset=\"").append(offset).append("\" stop-color=\"");
        color(definitions, tint);
        if (!tint.isOpaque()) {
            definitions.append("\" stop-opacity=\"");
            share(definitions, tint);
        }
        definitions.append("\"/>");
    }

    private static void color(StringBuilder out, Tint tint) {
        out.append('#');
        for (int level : new int[] {tint.red(), tint.green(), tint.blue()}) {
            out.append(Character.forDigit(level >> 4, 16)).append(Character.forDigit(level & 15, 16));
        }
    }

    private static void share(StringBuilder out, Tint tint) {
        int thousandths = (tint.alpha() * 1000 + 127) / 255;
        out.append('.')
                .append((char) ('0' + thousandths / 100))
                .append((char) ('0' + thousandths / 10 % 10))
                .append((char) ('0' + thousandths % 10));
    }
}
