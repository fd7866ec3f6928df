package com.lumiku.studio.drawing.garment;

import com.lumiku.studio.drawing.appearance.Appearance;
import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.appearance.Outfit;
import com.lumiku.studio.drawing.appearance.Shoes;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Spot;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.torso.Limb;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/**
 * A foot in its shoe, from any side.
 *
 * @param shin what ends in the ankle
 * @param down away from the shin, one long
 * @param wide how wide the leg is at the knee
 */
public record Shoe(
        Pen pen, Appearance who, Spot ankle, Limb shin, Spot down, Spot heel, Spot toes, double wide, double unit) {

    private static final double HEEL = 0.024;
    private static final double TOES = 0.021;
    private static final double SOLE = 0.0075;
    private static final Tint STEEL = Tint.of(0xB9C3CE);

    /** Draws what is worn on a foot. */
    public static void draw(Pen pen, Appearance who, Spot ankle, Spot tip, Limb shin, double wide, double unit) {
        Spot down = down(shin);
        Spot along = tip.minus(ankle);
        Spot heel = ankle.plus(down, 0.012 * unit).plus(along, -0.16);
        Spot toes = tip.plus(down, -TOES * 0.4 * unit).plus(along, -0.12);
        new Shoe(pen, who, ankle, shin, down, heel, toes, wide, unit).draw();
    }

    private void draw() {
        Shoes shoes = who.outfit().shoes();
        Tint color = who.outfit().shoeColor();
        Shape foot = foot();
        switch (shoes) {
            case HEELS, FLATS, SANDALS, SLIPPERS -> {
                sole(foot, Tint.shade(color, 0.4));
                skin(foot);
                upper(shoes, foot, color);
            }
            case BAREFOOT -> {
                skin(foot);
                if (who.outfit().legwear() == null) {
                    bareToes(foot);
                }
            }
            case FINS -> fin(foot, color);
            case BOOTS, TALL_BOOTS -> {
                sole(foot, Tint.shade(color, 0.4));
                boot(foot, color, shoes == Shoes.TALL_BOOTS ? 0.72 : 0.34);
            }
            case ROLLER_SKATES, ICE_SKATES -> {
                boot(foot, color, 0.34);
                laces(foot, color);
                if (shoes == Shoes.ICE_SKATES) {
                    blade();
                } else {
                    wheels();
                }
            }
            case SNEAKERS, LEATHER -> {
                boolean light = Tint.brightness(color) > 0.8;
                Tint rubber = light ? Tint.of(0xC9CDD3) : Tint.of(0xF4F1EC);
                sole(foot, shoes == Shoes.SNEAKERS ? rubber : Tint.shade(color, 0.4));
                Limb.fill(pen, foot, color, unit);
                if (shoes == Shoes.SNEAKERS) {
                    pen.fillWithin(foot, circle(toes, TOES * 0.75), Tint.light(color, 0.45));
                    Spot lace = ankle.toward(toes, 0.55);
                    pen.lineWithin(
                            foot,
                            Curve.open(ankle.x(), ankle.y() + 0.01 * unit, lace.x(), lace.y()),
                            Tint.light(color, 0.6),
                            0.007 * unit);
                }
            }
        }
    }

    private Shape foot() {
        return Curve.union(
                Curve.taper(heel.x(), heel.y(), HEEL * unit, toes.x(), toes.y(), TOES * unit),
                Curve.taper(ankle.x(), ankle.y(), 0.024 * unit, heel.x(), heel.y(), HEEL * unit));
    }

    private static Spot down(Limb shin) {
        Spot along = shin.to().minus(shin.from());
        double length = Math.max(along.length(), 1e-6);
        return new Spot(along.x() / length, along.y() / length, along.z() / length);
    }

    private Shape circle(Spot at, double radius) {
        return Curve.circle(at.x(), at.y(), radius * unit);
    }

    private void skin(Shape foot) {
        Outfit.Legwear legwear = who.outfit().legwear();
        Limb.fill(pen, foot, legwear == null ? who.skin() : legwear.color(), unit);
    }

    /** Lines between toes, from where they begin. */
    private void bareToes(Shape foot) {
        Spot along = toes.minus(heel);
        double length = Math.max(along.seenLength(), 1e-6);
        Spot across = new Spot(-along.y() / length, along.x() / length, 0);
        for (int i = -1; i <= 2; i++) {
            Spot from = toes.plus(across, (i - 0.5) * 0.0105 * unit).plus(along, 0.004 * unit / length);
            Spot to = from.plus(along, 0.03 * unit / length);
            pen.lineWithin(
                    foot,
                    Curve.open(from.x(), from.y(), to.x(), to.y()),
                    Tint.faint(Tint.shade(who.skin(), 0.35), 0.7),
                    0.0032 * unit);
        }
    }

    private void sole(Shape foot, Tint sole) {
        Shoes shoes = who.outfit().shoes();
        double thick = SOLE * unit;
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
                    who.outfit().shoeColor());
        }
    }

    /** A shaft with its edge, over whatever is worn on the leg. */
    private void boot(Shape foot, Tint color, double reach) {
        Spot top = ankle.toward(shin.from(), reach);
        boolean tall = reach > 0.5;
        double leg = shin.thin() + (wide - shin.thin()) * reach;
        double half = tall ? Math.max(0.05 * unit, shin.thick() * 1.16) : Math.max(0.034 * unit, leg * 1.12);
        Limb shaft = new Limb(ankle, (tall ? 0.037 : 0.031) * unit, top, half);
        Shape whole = Curve.union(foot, shaft.shape());
        Limb.fill(pen, whole, color, unit);
        Spot edge = shaft.beyond(0.5 * half);
        pen.lineWithin(whole, shaft.ring(edge, half * 1.1), Tint.faint(Tint.shade(color, 0.45), 0.6), 0.006 * unit);
        Spot bend = ankle.toward(toes, 0.3);
        pen.lineWithin(
                whole,
                Curve.open(ankle.x() - 0.016 * unit, ankle.y(), bend.x() + 0.016 * unit, bend.y()),
                Tint.faint(Tint.shade(color, 0.45), 0.45),
                0.0045 * unit);
    }

    private void laces(Shape foot, Tint color) {
        Tint lace = Tint.brightness(color) > 0.7 ? Tint.shade(color, 0.3) : Tint.WHITE;
        for (double at = -0.8; at < 0.6; at += 0.35) {
            Spot middle = at < 0 ? ankle.plus(down, at * 0.06 * unit) : ankle.toward(toes, at);
            pen.line(
                    Curve.open(middle.x() - 0.012 * unit, middle.y(), middle.x() + 0.012 * unit, middle.y()),
                    lace,
                    0.005 * unit);
        }
    }

    private Spot below(Spot at, double by) {
        return at.plus(down, by * unit);
    }

    private boolean isSeenFromAhead() {
        return toes.minus(heel).seenLength() < 0.06 * unit;
    }

    private void blade() {
        if (isSeenFromAhead()) {
            Spot low = below(toes, 0.046);
            pen.line(Curve.open(toes.x(), toes.y() + 0.012 * unit, low.x(), low.y()), STEEL, 0.011 * unit);
            return;
        }
        Spot back = below(heel, 0.044);
        Spot front = below(toes, 0.036).plus(toes.minus(heel), 0.16);
        for (Spot post : new Spot[] {heel, toes}) {
            Spot end = below(post, 0.038);
            pen.line(Curve.open(post.x(), post.y(), end.x(), end.y()), STEEL, 0.011 * unit);
        }
        pen.line(Curve.open(back.x(), back.y(), front.x(), front.y()), Tint.shade(STEEL, 0.15), 0.01 * unit);
    }

    private void wheels() {
        Tint tyre = Tint.of(0xE8663D);
        Spot back = below(heel, 0.026);
        Spot front = below(toes, 0.024);
        pen.line(Curve.open(back.x(), back.y(), front.x(), front.y()), STEEL, 0.012 * unit);
        for (int side : new int[] {-1, 1}) {
            Spot at = isSeenFromAhead()
                    ? below(toes, 0.034).plus(new Spot(side, 0, 0), 0.018 * unit)
                    : below(side < 0 ? heel : toes, 0.036);
            pen.fill(circle(at, 0.0165), tyre);
            pen.fill(circle(at, 0.006), Tint.WHITE);
        }
    }

    /** A blade of rubber that is the broader the farther it is from the foot. */
    private void fin(Shape foot, Tint color) {
        Spot along = toes.minus(heel);
        double length = Math.max(along.seenLength(), 0.03 * unit);
        Spot ahead = new Spot(along.x() / length, Math.max(along.y() / length, 0.25), 0);
        Spot across = new Spot(-ahead.y(), ahead.x(), 0);
        Spot end = toes.plus(ahead, 0.085 * unit);
        Spot one = end.plus(across, 0.052 * unit);
        Spot other = end.plus(across, -0.052 * unit);
        Spot tip = end.plus(ahead, 0.012 * unit);
        Spot right = ankle.plus(across, 0.024 * unit);
        Spot left = ankle.plus(across, -0.024 * unit);
        Shape blade = Curve.cornered(
                new double[] {one.x(), one.y(), tip.x(), tip.y(), other.x(), other.y()},
                left.x(),
                left.y(),
                right.x(),
                right.y());
        skin(foot);
        Limb.fill(pen, blade, color, unit);
        for (double at : new double[] {-0.024, 0, 0.024}) {
            Spot from = toes.plus(across, at * 0.5 * unit);
            Spot to = end.plus(across, at * unit);
            pen.line(Curve.open(from.x(), from.y(), to.x(), to.y()), Tint.shade(color, 0.3), 0.005 * unit);
        }
    }

    private void upper(Shoes shoes, Shape foot, Tint color) {
        switch (shoes) {
            case HEELS, FLATS -> {
                pen.fillWithin(foot, circle(toes, 0.036), color);
                Spot back = ankle.plus(toes.minus(ankle), -0.5);
                pen.fillWithin(foot, Curve.circle(back.x(), back.y() + 0.012 * unit, 0.03 * unit), color);
                if (shoes == Shoes.FLATS && who.outfit().garment() == Garment.LEOTARD) {
                    ribbons(color);
                }
            }
            case SLIPPERS -> {
                pen.fillWithin(foot, circle(toes.plus(toes.minus(ankle), -0.06), 0.044), color);
                Spot edge = ankle.toward(toes, 0.3);
                pen.lineWithin(
                        foot,
                        Curve.open(edge.x() - 0.04 * unit, edge.y(), edge.x() + 0.04 * unit, edge.y()),
                        Tint.light(color, 0.35),
                        0.011 * unit);
            }
            default -> {
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
        }
    }

    /** Crossed around the ankle. */
    private void ribbons(Tint color) {
        for (double at : new double[] {0.02, 0.13}) {
            for (int side : new int[] {-1, 1}) {
                Spot low = shin.to().toward(shin.from(), at);
                Spot high = shin.to().toward(shin.from(), at + 0.11);
                Spot across = shin.across();
                Spot from = low.plus(across, side * shin.thin() * 0.95);
                Spot to = high.plus(across, -side * shin.thin() * 1.0);
                pen.line(Curve.open(from.x(), from.y(), to.x(), to.y()), color, 0.007 * unit);
            }
        }
    }
}
