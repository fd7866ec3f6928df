package com.lumiku.studio.drawing.body;

import com.lumiku.studio.drawing.appearance.Appearance;
import com.lumiku.studio.drawing.appearance.Outfit;
import com.lumiku.studio.drawing.appearance.Shoes;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Spot;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/** A foot in its shoe, from any side. */
final class Shoe {

    private static final double HEEL = 0.024;
    private static final double TOES = 0.021;

    private Shoe() {}

    static void draw(Pen pen, Appearance who, Spot ankle, Spot tip, Limb shin, double unit) {
        Shoes shoes = who.outfit().shoes();
        Spot down = down(shin);
        Spot heel = ankle.plus(down, 0.012 * unit);
        Spot toes = tip.plus(down, -TOES * 0.4 * unit);
        Spot along = tip.minus(ankle);
        heel = heel.plus(along, -0.16);
        toes = toes.plus(along, -0.12);
        Shape foot = Curve.union(
                Curve.taper(heel.x(), heel.y(), HEEL * unit, toes.x(), toes.y(), TOES * unit),
                Curve.taper(ankle.x(), ankle.y(), 0.024 * unit, heel.x(), heel.y(), HEEL * unit));
        Tint color = color(who, shoes);
        sole(pen, shoes, foot, color, down, heel, unit);
        if (shoes == Shoes.HEELS || shoes == Shoes.FLATS || shoes == Shoes.SANDALS || shoes == Shoes.BAREFOOT) {
            Outfit.Legwear legwear = who.outfit().legwear();
            Limb.fill(pen, foot, legwear == null ? who.skin() : legwear.color(), unit);
            upper(pen, shoes, foot, color, ankle, toes, unit);
            return;
        }
        if (shoes == Shoes.BOOTS || shoes == Shoes.TALL_BOOTS) {
            boolean tall = shoes == Shoes.TALL_BOOTS;
            Spot shaft = ankle.toward(shin.from(), tall ? 0.72 : 0.28);
            double top = tall ? Math.max(0.05 * unit, shin.thick() * 1.16) / unit : 0.032;
            foot = Curve.union(
                    foot,
                    Curve.taper(ankle.x(), ankle.y(), (tall ? 0.037 : 0.028) * unit, shaft.x(), shaft.y(), top * unit));
        }
        Limb.fill(pen, foot, color, unit);
        if (shoes == Shoes.SNEAKERS) {
            Spot lace = ankle.toward(toes, 0.55);
            pen.fillWithin(foot, Curve.circle(toes.x(), toes.y(), TOES * 0.75 * unit), Tint.light(color, 0.45));
            pen.lineWithin(
                    foot,
                    Curve.open(ankle.x(), ankle.y() + 0.01 * unit, lace.x(), lace.y()),
                    Tint.light(color, 0.6),
                    0.007 * unit);
        }
    }

    private static Spot down(Limb shin) {
        Spot along = shin.to().minus(shin.from());
        double length = Math.max(along.length(), 1e-6);
        return new Spot(along.x() / length, along.y() / length, along.z() / length);
    }

    private static Tint color(Appearance who, Shoes shoes) {
        return shoes == Shoes.BAREFOOT ? who.skin() : who.outfit().shoeColor();
    }

    private static void sole(Pen pen, Shoes shoes, Shape foot, Tint color, Spot down, Spot heel, double unit) {
        if (shoes == Shoes.BAREFOOT) {
            return;
        }
        double thick = 0.0075 * unit;
        Tint sole = shoes == Shoes.SNEAKERS
                ? (Tint.brightness(color) > 0.8 ? Tint.of(0xC9CDD3) : Tint.of(0xF4F1EC))
                : Tint.shade(color, 0.4);
        pen.fill(
                AffineTransform.getTranslateInstance(down.x() * thick, down.y() * thick)
                        .createTransformedShape(foot),
                sole);
        if (shoes == Shoes.HEELS) {
            pen.fill(
                    Curve.taper(
                            heel.x(),
                            heel.y(),
                            0.012 * unit,
                            heel.x() + down.x() * 0.036 * unit,
                            heel.y() + down.y() * 0.036 * unit,
                            0.006 * unit),
                    color);
        }
    }

    private static void upper(Pen pen, Shoes shoes, Shape foot, Tint color, Spot ankle, Spot toes, double unit) {
        switch (shoes) {
            case HEELS, FLATS -> {
                pen.fillWithin(foot, Curve.circle(toes.x(), toes.y(), 0.036 * unit), color);
                Spot back = ankle.plus(toes.minus(ankle), -0.5);
                pen.fillWithin(foot, Curve.circle(back.x(), back.y() + 0.012 * unit, 0.03 * unit), color);
            }
            case SANDALS -> {
                Spot strap = ankle.toward(toes, 0.62);
                pen.lineWithin(
                        foot,
                        Curve.open(strap.x() - 0.04 * unit, strap.y(), strap.x() + 0.04 * unit, strap.y()),
                        color,
                        0.013 * unit);
                pen.lineWithin(
                        foot,
                        Curve.open(ankle.x() - 0.04 * unit, ankle.y(), ankle.x() + 0.04 * unit, ankle.y()),
                        color,
                        0.01 * unit);
            }
            default -> {}
        }
    }
}
