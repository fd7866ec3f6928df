package com.lumiku.studio.drawing.face;

import com.lumiku.studio.drawing.appearance.Mark;
import com.lumiku.studio.drawing.appearance.Print;
import com.lumiku.studio.drawing.appearance.Worn;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.skull.HeadSketch;
import java.util.List;

/** What is painted on cheeks: flags, motifs, glitter, a kiss. */
final class CheekPaint {

    private static final Tint INK = Tint.of(0x2C2D36);
    private static final Tint WHITE = Tint.of(0xFCFAF7);
    private static final Tint[] RAINBOW = {Tint.of(0xD8483E), Tint.of(0xF2B63C), Tint.of(0x4F9A66), Tint.of(0x3F74C5)};
    private static final Tint[] GEMS = {Tint.of(0xEDB83A), Tint.of(0xE86AA6), Tint.of(0x5FB3E0), Tint.WHITE};
    private static final List<Tint> RED_WHITE = List.of(Tint.of(0xD0303C), WHITE);

    private CheekPaint() {}

    /** What lies under eyes and mouth. */
    static void beneath(HeadSketch head, Worn<Mark> worn) {
        switch (worn.kind()) {
            case CHEEK_FLAGS -> flags(head, head.who().features().paint());
            case EYE_BLACK -> {
                for (int side : new int[] {-1, 1}) {
                    head.lineOnFace(Curve.open(side * 24, 31, side * 44, 29), worn.color(INK), 9);
                }
            }
            default -> {}
        }
    }

    /** What lies over all else in the face. */
    static void above(HeadSketch head, Worn<Mark> worn) {
        switch (worn.kind()) {
            case GLITTER -> glitter(head, worn.color());
            case CHEEK_MOTIFS -> motifs(head, head.who().features().motif(), worn.color());
            case KISS_MARK -> kiss(head, worn.side(), worn.color(Tint.of(0xC8273F)));
            default -> {}
        }
    }

    private static void motifs(HeadSketch head, Print motif, Tint said) {
        for (int side : new int[] {-1, 1}) {
            double x = side * 46;
            if (!head.face().sees(x, 40)) {
                continue;
            }
            switch (motif) {
                case STARS -> head.onFace(Curve.star(x, 40, 17), said == null ? Tint.of(0xF2B63C) : said);
                case FLORAL -> {
                    for (int i = 0; i < 5; i++) {
                        double angle = i * Math.PI * 2 / 5 - Math.PI / 2;
                        head.onFace(
                                Curve.circle(x + 9 * Math.cos(angle), 40 + 9 * Math.sin(angle), 7),
                                said == null ? Tint.of(0xE86AA6) : said);
                    }
                    head.onFace(Curve.circle(x, 40, 5), Tint.of(0xF2C54A));
                }
                case TIE_DYE -> {
                    for (int i = 0; i < 4; i++) {
                        head.lineOnFace(
                                Curve.open(
                                        x - 20 + i * 4,
                                        50,
                                        x - 13 + i * 3,
                                        33 + i * 4,
                                        x + 13 - i * 3,
                                        33 + i * 4,
                                        x + 20 - i * 4,
                                        50),
                                RAINBOW[i],
                                4.6);
                    }
                }
                default ->
                    head.onFace(
                            Curve.closed(
                                    x, 33, x + 7, 26, x + 15, 32, x + 11, 43, x, 54, x - 11, 43, x - 15, 32, x - 7, 26),
                            said == null ? Tint.of(0xE0364F) : said);
            }
        }
    }

    /** Stripes of a flag on both cheeks; of one colour alone, with white. */
    private static void flags(HeadSketch head, List<Tint> said) {
        List<Tint> colors = said.isEmpty() ? RED_WHITE : said.size() == 1 ? List.of(said.getFirst(), WHITE) : said;
        int stripes = Math.min(3, colors.size());
        double height = 36.0 / stripes;
        for (int side : new int[] {-1, 1}) {
            if (!head.face().sees(side * 46, 40)) {
                continue;
            }
            double near = side * 26;
            double far = side * 66;
            for (int i = 0; i < stripes; i++) {
                double y = 25 + i * height;
                head.onFace(
                        Curve.polygon(near, y + 2, far, y - 2, far, y + height - 2, near, y + height + 2),
                        colors.get(i));
            }
        }
    }

    /** Stars and points over the cheekbones. */
    private static void glitter(HeadSketch head, Tint said) {
        for (int side : new int[] {-1, 1}) {
            for (int i = 0; i < 11; i++) {
                double x = side * (26 + i * 7 % 38);
                double y = 27 + i * 11 % 24;
                if (head.face().sees(x, y)) {
                    Tint color = said == null || i % 4 == 3 ? GEMS[i % GEMS.length] : Tint.light(said, 0.1 * (i % 3));
                    head.onFace(i % 4 == 0 ? Curve.star(x, y, 7) : Curve.circle(x, y, 3), color);
                }
            }
        }
    }

    private static void kiss(HeadSketch head, int side, Tint color) {
        double x = side * 46;
        head.onFace(
                Curve.closed(x - 13, 44, x - 6, 36, x, 40, x + 6, 36, x + 13, 44, x + 7, 51, x, 53, x - 7, 51),
                Tint.faint(color, 0.85));
        head.lineOnFace(Curve.open(x - 11, 44, x, 45.5, x + 11, 44), head.skin(), 2.6);
    }
}
