package com.lumiku.studio.drawing.paint;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * A picture of pixels. Whole outlines and lines are filled by Java2D; what is clipped is filled through a {@link Mask} over its
 * bounds, which has smooth edges, and costs a fraction of what the geometry of it does ({@code java.awt.geom.Area}).
 */
public final class PixelCanvas implements Canvas {

    private final BufferedImage image;
    private final int[] pixels;
    /** Which bits of a pixel there are. */
    private final int kept;

    private final Graphics2D graphics;
    /** The masks of what is clipped to, as that is often the same. */
    private final Map<Object, PlacedMask> limits = new IdentityHashMap<>();

    private Coverage coverage;

    private record PlacedMask(AffineTransform place, Mask mask) {}

    /** @param image of the type INT_RGB or INT_ARGB_PRE */
    public PixelCanvas(BufferedImage image) {
        this.image = image;
        pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        kept = image.getType() == BufferedImage.TYPE_INT_RGB ? 0xFFFFFF : -1;
        graphics = smooth(image);
    }

    static Graphics2D smooth(BufferedImage image) {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        return graphics;
    }

    static BasicStroke stroke(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    @Override
    public void fill(Region region, AffineTransform place, Paint paint) {
        switch (region) {
            case Region.Union(List<Region> parts)
            when paint.isOpaque() -> parts.forEach(part -> fill(part, place, paint));
            case Region.Outline(Shape shape) -> {
                graphics.setTransform(place);
                graphics.setPaint(paint.awt());
                graphics.fill(shape);
            }
            case Region.Line(Shape shape, double width) -> {
                graphics.setTransform(place);
                graphics.setPaint(paint.awt());
                graphics.setStroke(stroke(width));
                graphics.draw(shape);
            }
            default -> blend(mask(region, place), place, paint);
        }
    }

    @Override
    public void picture(BufferedImage picture, Shape shape, AffineTransform place) {
        graphics.setTransform(place);
        graphics.setPaint(new TexturePaint(picture, shape.getBounds2D()));
        graphics.fill(shape);
    }

    /** Empties what is outside of an outline. */
    public void keep(Shape outline) {
        Mask mask = coverage().of(outline, new AffineTransform());
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                boolean inside = x >= mask.left() && x < mask.right() && y >= mask.top() && y < mask.bottom();
                int share = inside ? mask.covered()[mask.index(x, y)] & 0xFF : 0;
                if (share < 255) {
                    int at = y * image.getWidth() + x;
                    pixels[at] = over(0, 255 - share, pixels[at]);
                }
            }
        }
    }

    private Mask mask(Region region, AffineTransform place) {
        return switch (region) {
            case Region.Outline(Shape shape) -> coverage().of(shape, place);
            case Region.Line(Shape shape, double width) -> coverage().of(shape, width, place);
            case Region.Union(List<Region> parts) ->
                parts.stream().map(part -> mask(part, place)).reduce(coverage().nothing(), Mask::plus);
            case Region.Common(Region part, Region limit) -> mask(part, place).times(limit(limit, place));
            case Region.Difference(Region whole, Region hole) ->
                mask(whole, place).minus(mask(hole, place));
        };
    }

    private Mask limit(Region limit, AffineTransform place) {
        Object key = limit instanceof Region.Outline(Shape shape) ? shape : limit;
        PlacedMask known = limits.get(key);
        if (known == null || !known.place.equals(place)) {
            known = new PlacedMask(place, mask(limit, place));
            limits.put(key, known);
        }
        return known.mask;
    }

    private Coverage coverage() {
        if (coverage == null) {
            coverage = new Coverage(image.getWidth(), image.getHeight());
        }
        return coverage;
    }

    private void blend(Mask mask, AffineTransform place, Paint paint) {
        if (mask.isEmpty()) {
            return;
        }
        switch (paint) {
            case Tint tint -> {
                for (int y = mask.top(); y < mask.bottom(); y++) {
                    blend(mask, y, mask.left(), mask.right(), tint);
                }
            }
            case Gradient gradient -> blend(mask, inverse(place), gradient);
        }
    }

    private void blend(Mask mask, AffineTransform back, Gradient gradient) {
        // Where the picture is upright, a row has one colour.
        int step = back.getShearY() == 0 ? mask.width() : 1;
        for (int y = mask.top(); y < mask.bottom(); y++) {
            for (int x = mask.left(); x < mask.right(); x += step) {
                double height = back.getShearY() * (x + 0.5) + back.getScaleY() * (y + 0.5) + back.getTranslateY();
                blend(mask, y, x, x + step, gradient.at(height));
            }
        }
    }

    /** Blends a part of a row. */
    private void blend(Mask mask, int y, int from, int to, Tint tint) {
        byte[] covered = mask.covered();
        int color = 0xFF000000 | tint.red() << 16 | tint.green() << 8 | tint.blue();
        int share = mask.index(from, y);
        int end = y * image.getWidth() + to;
        for (int at = y * image.getWidth() + from; at < end; at++) {
            int alpha = covered[share++] & 0xFF;
            if (alpha == 0) {
                continue;
            }
            alpha = Mask.product(alpha, tint.alpha());
            pixels[at] = (alpha == 255 ? color : over(color, alpha, pixels[at])) & kept;
        }
    }

    private static AffineTransform inverse(AffineTransform place) {
        try {
            return place.createInverse();
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException("What is drawn has a size", e);
        }
    }

    /** A colour over a pixel whose colours are premultiplied. */
    private static int over(int color, int alpha, int below) {
        int rest = 255 - alpha;
        int odd = (color & 0xFF00FF) * alpha + (below & 0xFF00FF) * rest + 0x800080;
        odd = odd + (odd >>> 8 & 0xFF00FF) >>> 8 & 0xFF00FF;
        int even = (color >>> 8 & 0xFF00FF) * alpha + (below >>> 8 & 0xFF00FF) * rest + 0x800080;
        even = even + (even >>> 8 & 0xFF00FF) & 0xFF00FF00;
        return even | odd;
    }
}
