package com.lumiku.studio.drawing.body;

import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The parts of a figure from the farthest to the nearest. */
final class Layers {

    private final List<Layer> parts = new ArrayList<>();

    private record Layer(double depth, Runnable drawing) {}

    /** @param depth towards the viewer; what has the same depth keeps its order */
    void add(double depth, Runnable drawing) {
        parts.add(new Layer(depth, drawing));
    }

    void draw() {
        parts.stream().sorted(Comparator.comparingDouble(Layer::depth)).forEach(part -> part.drawing()
                .run());
    }

    /** The shadow a part throws on what is behind it. */
    static void castShadow(Pen pen, Shape on, Shape part, double unit) {
        Shape moved =
                AffineTransform.getTranslateInstance(0.006 * unit, 0.008 * unit).createTransformedShape(part);
        pen.fillWithin(on, moved, Tint.faint(Tint.of(0x2A1030), 0.17));
    }
}
