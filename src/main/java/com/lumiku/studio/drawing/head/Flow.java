package com.lumiku.studio.drawing.head;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** How hair is combed: the strands in shade and in light that tell it. Each has a width and three points it runs through. */
enum Flow {
    /** From a parting in the middle to both sides. */
    PARTED(
            new double[][] {
                {4.5, 0, -90, -44, -64, -72, 8},
                {3, -2, -104, -60, -73, -82, 10},
                {4.5, 0, -90, 44, -64, 72, 8},
                {4, 4, -102, 60, -72, 80, 2},
            },
            new double[][] {
                {11, -10, -97, -53, -68, -76, -8},
                {3.5, -22, -82, -46, -64, -62, -32},
                {4, 12, -92, 40, -80, 58, -56}
            }),
    /** From a parting at the viewer's right over the forehead. */
    ASIDE(
            new double[][] {
                {5, 32, -86, -23, -63, -67, -12},
                {4, 30, -98, -38, -81, -77, -14},
                {3, 16, -112, -54, -89, -84, -10},
                {4, 38, -88, 60, -66, 74, -20}
            },
            new double[][] {
                {12, 16, -106, -43, -87, -79, -28},
                {4, 14, -88, -16, -76, -42, -58},
                {4, 48, -96, 66, -76, 76, -44}
            }),
    /** From the crown into the forehead. */
    DOWN(
            new double[][] {
                {4, -26, -104, -60, -76, -66, -30},
                {4, -14, -104, -32, -76, -36, -36},
                {4, 0, -104, -6, -76, -6, -40},
                {4, 10, -104, 24, -76, 26, -36},
                {4, 22, -104, 52, -76, 56, -32}
            },
            new double[][] {
                {12, -22, -102, -46, -78, -54, -40}, {4, -8, -98, -22, -74, -22, -48}, {4, 30, -96, 40, -74, 42, -50}
            }),
    /** Away from the forehead. */
    BACK(
            new double[][] {
                {3.4, -66, -36, -64, -74, -38, -104},
                {3.4, -38, -56, -36, -84, -20, -110},
                {3.4, -6, -60, -5, -86, -2, -112},
                {3.4, 26, -58, 25, -86, 15, -110},
                {3.4, 56, -48, 54, -78, 34, -106}
            },
            new double[][] {
                {11, -53, -50, -50, -78, -30, -104}, {4, -22, -62, -20, -86, -11, -106}, {4, 40, -60, 39, -80, 26, -102}
            }),
    /** In short tufts. */
    TUFTED(
            new double[][] {
                {4, -62, -54, -58, -78, -40, -96},
                {4.5, -36, -50, -30, -76, -12, -98},
                {4.5, -8, -54, 2, -80, 20, -100},
                {4.5, 22, -54, 30, -78, 46, -96},
                {4, 50, -52, 56, -72, 66, -84}
            },
            new double[][] {
                {10, -50, -66, -44, -90, -24, -108}, {4, -18, -70, -10, -90, 4, -106}, {4, 8, -64, 16, -86, 30, -100}
            });

    private static final double SHADE = 0.5;

    private final double[][] dark;
    private final double[][] light;

    Flow(double[][] dark, double[][] light) {
        this.dark = dark;
        this.light = light;
    }

    /** Draws the strands where there is hair. */
    void draw(HeadSketch head, Region hair, boolean mirrored) {
        if (head.fromBehind()) {
            return;
        }
        head.pen().fillWithin(hair, strands(head, dark, mirrored), Tint.faint(Strands.dark(head), SHADE));
        head.pen().fillWithin(hair, strands(head, light, mirrored), Strands.shine(head));
    }

    private static Shape strands(HeadSketch head, double[][] lines, boolean mirrored) {
        int side = mirrored ? -1 : 1;
        List<Shape> strands = new ArrayList<>();
        for (double[] line : lines) {
            Point2D from = head.face().at(side * line[1], line[2]);
            Point2D middle = head.face().at(side * line[3], line[4]);
            Point2D to = head.face().at(side * line[5], line[6]);
            strands.add(Curve.strand(
                    line[0], from.getX(), from.getY(), middle.getX(), middle.getY(), to.getX(), to.getY()));
        }
        return Curve.together(strands);
    }
}
