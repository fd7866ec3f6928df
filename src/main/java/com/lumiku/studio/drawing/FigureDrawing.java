package com.lumiku.studio.drawing;

import com.lumiku.studio.drawing.appearance.Appearance;
import com.lumiku.studio.drawing.appearance.Headwear;
import com.lumiku.studio.drawing.appearance.Prop;
import com.lumiku.studio.drawing.appearance.Worn;
import com.lumiku.studio.drawing.body.Figure;
import com.lumiku.studio.drawing.casting.Casting;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Photo;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.torso.Stance;
import com.lumiku.studio.figure.Description;
import com.lumiku.studio.figure.Framing;
import com.lumiku.studio.figure.Pose;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Draws the figure of a description: the same whatever is behind it. */
final class FigureDrawing {

    private static final double PORTRAIT_UNIT = 2.78;
    /** How small a child is in a portrait, of an adult. */
    private static final double CHILD = 0.92;

    private static final double PORTRAIT_NECK = 0.725;
    /** In a tall picture the shoulders may be cut off, and the head stays in the upper half. */
    private static final double WIDEST = 1.25;

    /** How much the neck rises in a portrait that shows more of the body. */
    private static final double FARTHER = 0.44;

    private static final double LOWEST_NECK = 0.66;
    private static final double LOWER = 1.045;
    private static final double FRAME = 0.39;
    private static final double FRAME_RING = 0.014;

    private static final Set<Headwear> TALL_HATS = EnumSet.of(
            Headwear.WITCH_HAT,
            Headwear.CHEF_HAT,
            Headwear.TOP_HAT,
            Headwear.PARTY_HAT,
            Headwear.BEARSKIN,
            Headwear.MITRE,
            Headwear.SOMBRERO,
            Headwear.SHAKO,
            Headwear.FEZ,
            Headwear.SAMURAI_HELMET,
            Headwear.BUNNY_EARS,
            Headwear.BEEFEATER_HAT,
            Headwear.BEAR_HAT,
            Headwear.PLUMED_HEADDRESS,
            Headwear.RAYED_CROWN);

    private FigureDrawing() {}

    /** @param pen in the picture's coordinates */
    static void draw(Pen pen, Description description) {
        if (!description.isPortrait()) {
            posed(pen, description);
        } else if (description.reference() == null) {
            portrait(pen, description);
        } else {
            framed(pen, description);
        }
    }

    private static void portrait(Pen pen, Description description) {
        double size = Math.min(description.height(), description.width() * WIDEST);
        Appearance who = Casting.of(description);
        double seen = Figure.portraitSize(who);
        double neck =
                size < description.height() ? description.height() * LOWEST_NECK : description.height() * PORTRAIT_NECK;
        Stance stance = Stance.upright(
                description.width() / 2.0,
                (who.isChild() ? neck * LOWER : neck) - (1 - seen) * FARTHER * size,
                size * PORTRAIT_UNIT * seen * (who.isChild() ? CHILD : 1),
                who.age());
        Figure.portrait(pen, who, stance).draw();
    }

    /** The picture somebody brought, in a round frame. */
    private static void framed(Pen pen, Description description) {
        double size = Math.min(description.width(), description.height());
        double x = description.width() / 2.0;
        double y = description.height() / 2.0;
        int pixels = (int) Math.ceil(2 * FRAME * size);
        pen.fill(Curve.circle(x, y + 0.01 * size, (FRAME + FRAME_RING) * size), Tint.faint(Tint.of(0x2A1030), 0.14));
        pen.fill(Curve.circle(x, y, (FRAME + FRAME_RING) * size), Tint.WHITE);
        pen.picture(
                Photo.decode(description.reference()).covering(pixels, pixels, 0.2), Curve.circle(x, y, FRAME * size));
    }

    private static void posed(Pen pen, Description description) {
        Photo face = description.reference() == null ? null : Photo.decode(description.reference());
        posed(
                pen,
                description.pose(),
                Casting.of(description),
                Optional.ofNullable(face),
                description.width(),
                description.height());
    }

    /** At a desk, hands stay where they are. */
    private static Stance old(Stance stance, Appearance who, Pose pose) {
        return pose.supports().isEmpty() ? stance.stooped(who.age()) : stance;
    }

    /** Whether hat or umbrella rise above the head. */
    private static boolean isTall(Appearance who) {
        Worn<Prop> prop = who.attire().prop();
        return TALL_HATS.contains(who.attire().headwear()) || prop != null && prop.kind() == Prop.UMBRELLA;
    }

    /** Draws somebody decided in a pose. */
    static void posed(Pen pen, Pose pose, Appearance who, int width, int height) {
        posed(pen, pose, who, Optional.empty(), width, height);
    }

    private static void posed(Pen pen, Pose pose, Appearance who, Optional<Photo> face, int width, int height) {
        Stance placed = Stance.of(pose, width, height);
        if (pose.framing() != Framing.FULL_BODY) {
            Figure.posed(pen, who, placed, face, pose, height).draw();
            return;
        }
        Stance grown = placed.grown(who.age(), pose.ground());
        Stance fitting = isTall(who) ? grown.belowHat(pose.ground()) : grown;
        Figure figure = Figure.posed(pen, who, old(fitting, who, pose), face, pose, height);
        figure.drawShadow();
        figure.draw();
    }
}
