package com.lumiku.studio.drawing.garment;

import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.appearance.Noun;
import com.lumiku.studio.drawing.appearance.Outfit;
import com.lumiku.studio.drawing.appearance.Print;
import com.lumiku.studio.drawing.appearance.Tailoring.Cut;
import com.lumiku.studio.drawing.cloth.Prints;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.torso.TorsoSketch;
import java.awt.Shape;
import java.util.Optional;
import java.util.Set;

/** What garments have in front: closures, lapels, ties and what is worn beneath. */
final class Fronts {

    private static final Tint METAL = Tint.of(0xD7D9DE);

    private static final Set<Print> CASUAL = Set.of(
            Print.DENIM,
            Print.LEATHER,
            Print.QUILTED,
            Print.FLEECE,
            Print.CAMOUFLAGE,
            Print.IKAT,
            Print.FLORAL,
            Print.LEOPARD);
    private static final Set<Print> KNITTED =
            Set.of(Print.ARGYLE, Print.CABLE_KNIT, Print.FAIR_ISLE, Print.STRIPES, Print.ZIGZAG);

    private Fronts() {}

    static void buttons(TorsoSketch torso) {
        Tint color = torso.outfit().color();
        torso.lineOnFront(Curve.open(0, 4, 0, 300), torso.shade(color), 2.6);
        for (int y = 30; y < 280; y += 44) {
            button(torso, -6, y, 3.8, Tint.shade(color, 0.45));
        }
    }

    /** In its own colour where one is said, and then larger. */
    static void button(TorsoSketch torso, double x, double y, double size, Tint usual) {
        Optional<Tint> said = torso.outfit().tailoring().part(Noun.BUTTONS);
        if (said.isPresent()) {
            torso.onFront(Curve.circle(x, y, size * 1.4 + 1), Tint.shade(said.get(), 0.35));
        }
        torso.onFront(Curve.circle(x, y, said.isPresent() ? size * 1.4 : size), said.orElse(usual));
    }

    static void placket(TorsoSketch torso) {
        Tint color = torso.outfit().color();
        torso.onFront(Curve.polygon(-8, -4, 8, -4, 8, 74, -8, 74), Tint.light(color, 0.1));
        button(torso, 0, 24, 3.4, Tint.shade(color, 0.45));
        button(torso, 0, 52, 3.4, Tint.shade(color, 0.45));
    }

    static void zip(TorsoSketch torso) {
        torso.lineOnFront(Curve.open(0, -8, 0, 300), torso.shade(torso.outfit().color()), 6);
        Optional<Tint> said = torso.outfit().tailoring().part(Noun.BUTTONS);
        torso.lineOnFront(Curve.open(0, -8, 0, 300), said.orElse(METAL), said.isPresent() ? 6 : 2.2);
    }

    /** The shirt beneath a jacket, down to where the jacket closes. */
    static void shirtBeneath(TorsoSketch torso) {
        Garment under = torso.outfit().under();
        if (under != null && under != Garment.SHIRT && under != Garment.VEST) {
            topBeneath(torso);
            Workwear.under(torso);
            return;
        }
        Tint shirt = torso.outfit().inner();
        Necklines.beneath(torso, Curve.polygon(-46, -52, 0, 152, 46, -52), shirt);
        torso.lineOnFront(Curve.open(0, 6, 0, 150), Tint.shade(shirt, 0.16), 2.2);
        Workwear.print(torso);
        if (under == Garment.VEST) {
            waistcoat(torso);
        }
        Necklines.collar(torso, shirt);
    }

    /** The waistcoat of a suit, of its cloth unless another colour is said. */
    private static void waistcoat(TorsoSketch torso) {
        Outfit outfit = torso.outfit();
        Tint cloth = outfit.tailoring()
                .fabric(Garment.VEST)
                .flatMap(fabric -> fabric.colors().stream().findFirst())
                .orElse(Tint.shade(outfit.color(), 0.1));
        for (int side : new int[] {-1, 1}) {
            Shape front = Curve.polygon(side * 46, -50, side * 30, -10, 0, 62, 0, 300, side * 60, 300);
            torso.onFront(Region.of(torso.front().bend(front)).without(torso.neck()), cloth);
            torso.edgeOnFront(Curve.polygon(side * 46, -50, side * 30, -10, 0, 62), Tint.shade(cloth, 0.45), 3);
        }
        for (int y = 72; y < 150; y += 22) {
            button(torso, 4, y, 4, Tint.shade(cloth, 0.6));
        }
    }

    /** A plain top beneath a jacket. */
    static void topBeneath(TorsoSketch torso) {
        Tint top = torso.outfit().inner();
        Necklines.beneath(torso, Curve.polygon(-48, -52, 0, 152, 48, -52), top);
        Necklines.round(torso, top);
    }

    /** What is worn beneath a coat that is closed below the throat. */
    static void throat(TorsoSketch torso) {
        Tint top = torso.outfit().inner();
        Necklines.beneath(torso, Curve.polygon(-44, -56, 0, 84, 44, -56), top);
        Necklines.round(torso, top);
    }

    /** Over a shirt with a tie; of denim, leather, down or fur over a plain top. */
    static void vest(TorsoSketch torso) {
        if (torso.outfit().print() == null || !CASUAL.contains(torso.outfit().print())) {
            shirtBeneath(torso);
            Ties.tie(torso);
            closed(torso);
            return;
        }
        open(torso);
        Workwear.under(torso);
    }

    /** Two fronts that meet below the chest, with buttons; a knitted one is pulled over the head. */
    private static void closed(TorsoSketch torso) {
        Outfit outfit = torso.outfit();
        Tint edge = Tint.shade(outfit.color(), 0.4);
        boolean knitted = outfit.print() != null && KNITTED.contains(outfit.print());
        double half = TorsoSketch.neckHalf(torso.who());
        double low = outfit.tailoring().has(Cut.OPEN_COLLAR) ? 66 : 84;
        for (int side : new int[] {-1, 1}) {
            Shape front = Curve.polygon(side * (half + 14), -46, 0, low, 0, 300, side * 90, 300, side * 90, low);
            torso.onFront(Region.of(torso.front().bend(front)), outfit.color());
            if (outfit.print() != null && !torso.fromBehind()) {
                Prints.print(torso.pen(), torso.front().bend(front), outfit, outfit.color(), TorsoSketch.PRINT);
            }
            torso.edgeOnFront(Curve.polygon(side * (half + 14), -46, 0, low), edge, knitted ? 9 : 3);
        }
        if (!knitted) {
            torso.lineOnFront(Curve.open(0, low, 0, 300), edge, 2.6);
            for (double y = low + 10; y < 280; y += 34) {
                button(torso, 7, y, 4.4, Tint.shade(outfit.color(), 0.55));
            }
        }
    }

    static void lapels(TorsoSketch torso) {
        Tint color = torso.outfit().color();
        Tint lapels = torso.outfit()
                .tailoring()
                .part(Noun.LAPELS)
                .or(() -> torso.outfit().tailoring().trim())
                .orElse(Tint.light(color, 0.09));
        double half = TorsoSketch.neckHalf(torso.who());
        for (int side : new int[] {-1, 1}) {
            Shape lapel = Curve.polygon(
                    side * (half + 3),
                    -54,
                    side * (half + 19),
                    -38,
                    side * 62,
                    22,
                    side * 44,
                    34,
                    side * 54,
                    46,
                    0,
                    156,
                    side * 24,
                    40);
            torso.onFront(lapel, lapels);
            if (torso.outfit().print() != null && lapels.equals(Tint.light(color, 0.09)) && !torso.fromBehind()) {
                Region part = Region.of(torso.front().bend(lapel))
                        .within(torso.outline())
                        .without(torso.neck());
                Prints.print(torso.pen(), part, lapel.getBounds2D(), torso.outfit(), lapels, TorsoSketch.PRINT);
            }
            torso.edgeOnFront(lapel, Tint.shade(color, 0.4), 2.6);
        }
        torso.lineOnFront(Curve.open(0, 156, 4, 300), Tint.shade(color, 0.4), 2.8);
        button(torso, -1, 178, 4.6, Tint.shade(color, 0.5));
        if (torso.outfit().tailoring().part(Noun.BUTTONS).isPresent()) {
            button(torso, -30, 74, 6, color);
            button(torso, 34, 74, 6, color);
        }
        torso.onFront(Curve.polygon(46, 66, 74, 60, 75, 67, 47, 73), Tint.shade(color, 0.3));
    }

    /** An open jacket without lapels. */
    static void open(TorsoSketch torso) {
        boolean bare = torso.outfit().under() == Garment.BARE;
        // A vest has no sleeves to tell it by, so its fronts are wide.
        double open = torso.outfit().garment() == Garment.VEST ? 0.72 : 1;
        Tint top = bare ? torso.who().skin() : torso.outfit().inner();
        Tint color = torso.outfit().color();
        Necklines.beneath(
                torso,
                Curve.polygon(
                        -46,
                        -52,
                        -42 * open,
                        36,
                        -38 * open,
                        124,
                        -30 * open,
                        300,
                        30 * open,
                        300,
                        38 * open,
                        124,
                        42 * open,
                        36,
                        46,
                        -52),
                top);
        if (!bare) {
            Necklines.round(torso, top);
        }
        for (int side : new int[] {-1, 1}) {
            Optional<Tint> trim = torso.outfit().tailoring().trim();
            torso.edgeOnFront(
                    Curve.open(side * 46, -52, side * 42 * open, 36, side * 38 * open, 124, side * 30 * open, 300),
                    trim.orElse(Tint.shade(color, 0.28)),
                    trim.isPresent() ? 12 : 6);
            if (torso.outfit().tailoring().part(Noun.BUTTONS).isPresent()) {
                for (int y = 20; y < 280; y += 34) {
                    button(torso, side * 42, y, 5.4, color);
                }
            }
        }
    }

    /** The broad collar of a denim or leather jacket. */
    static void jacketCollar(TorsoSketch torso) {
        Tint color = torso.outfit().color();
        Tint collar = torso.outfit().tailoring().part(Noun.COLLAR).orElse(Tint.light(color, 0.1));
        for (int side : new int[] {-1, 1}) {
            Shape leaf = Curve.polygon(side * 33, -46, side * 52, -32, side * 74, 20, side * 40, 46, side * 36, 0);
            torso.beyondFront(leaf, collar);
            torso.lineOnFront(leaf, Tint.shade(collar, 0.38), 2.6);
            Shape pocket = Curve.polygon(side * 48, 92, side * 84, 92, side * 82, 134, side * 66, 142, side * 49, 134);
            torso.lineOnFront(pocket, Tint.shade(color, 0.32), 2.4);
        }
    }

    static void hood(TorsoSketch torso) {
        Tint color = torso.outfit().color();
        torso.beyondFront(
                Curve.closed(-40, -58, -58, -38, -52, -10, 0, 18, 52, -10, 58, -38, 40, -58, 26, -26, 0, -6, -26, -26),
                torso.outfit().tailoring().part(Noun.LINING).orElse(Tint.shade(color, 0.1)));
        torso.lineOnFront(Curve.open(-50, -10, 0, 18, 50, -10), Tint.shade(color, 0.32), 3);
        for (int side : new int[] {-1, 1}) {
            torso.lineOnFront(
                    Curve.open(side * 15, 2, side * 18, 30, side * 16, 66),
                    torso.outfit().tailoring().part(Noun.LACES).orElse(Tint.of(0xF4F1EC)),
                    4.4);
        }
    }

    static void pouch(TorsoSketch torso) {
        Tint color = torso.outfit().color();
        torso.lineOnFront(Curve.polygon(-46, 186, 46, 186, 66, 250, -66, 250), Tint.shade(color, 0.28), 3);
    }

    static void doubleBreasted(TorsoSketch torso) {
        Tint color = torso.outfit().color();
        torso.lineOnFront(Curve.open(-34, -16, -40, 60, -40, 300), Tint.shade(color, 0.2), 2.6);
        for (int y = 26; y < 270; y += 46) {
            button(torso, -24, y, 5, Tint.of(0x4A5160));
            button(torso, 24, y, 5, Tint.of(0x4A5160));
        }
    }
}
