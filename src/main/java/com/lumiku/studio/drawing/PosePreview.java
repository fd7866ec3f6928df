package com.lumiku.studio.drawing;

import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.figure.Framing;
import com.lumiku.studio.figure.Placement;
import com.lumiku.studio.figure.Pose;
import com.lumiku.studio.figure.Support;
import com.lumiku.studio.media.picture.Picture;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Draws a pose for people: a plain figure in one colour's tints, with what it sits on. The same pose always gives the same picture. */
public final class PosePreview {

    private static final double SHADED = 0.22;
    /** Arms are before a torso they are level with. */
    private static final double ARM = 0.012;

    private static final float OUTLINE = 0.0045f;

    private final Pose pose;
    private final PreviewPalette palette;
    private final PreviewDress dress;
    private final int width;
    private final int height;
    private final Placement placement;

    private PosePreview(Pose pose, Tint tint, PreviewDress dress, int width, int height) {
        this.pose = pose;
        this.palette = PreviewPalette.of(tint);
        this.dress = dress;
        this.width = width;
        this.height = height;
        this.placement = Placement.of(pose, width, height);
    }

    /** The pose in a picture of this size, in pixels. */
    public static Picture draw(Pose pose, Tint tint, PreviewDress dress, int width, int height) {
        return new Picture(new PosePreview(pose, tint, dress, width, height).draw());
    }

    private BufferedImage draw() {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        backdrop(graphics);
        graphics.translate(placement.dx(), placement.dy());
        graphics.scale(placement.scale(), placement.scale());
        shadow(graphics);
        supports(graphics, false);
        figure(graphics);
        graphics.dispose();
        return picture;
    }

    private void backdrop(Graphics2D graphics) {
        graphics.setPaint(new GradientPaint(
                0, 0, palette.light().awt(), 0, height, palette.backdrop().awt()));
        graphics.fillRect(0, 0, width, height);
        double radius = 0.46 * width;
        graphics.setColor(Tint.faint(palette.halo(), 0.65).awt());
        graphics.fill(new Ellipse2D.Double(width / 2.0 - radius, height * 0.44 - radius, 2 * radius, 2 * radius));
    }

    private void shadow(Graphics2D graphics) {
        if (pose.framing() != Framing.FULL_BODY) {
            return;
        }
        double from = pose.skeleton().keypoints().stream()
                .filter(point -> point.y() > pose.ground() - 0.16)
                .mapToDouble(point -> point.x())
                .min()
                .orElse(-0.1);
        double to = pose.skeleton().keypoints().stream()
                .filter(point -> point.y() > pose.ground() - 0.16)
                .mapToDouble(point -> point.x())
                .max()
                .orElse(0.1);
        double middle = (from + to) / 2;
        double half = (to - from) / 2 + 0.12;
        Graphics2D flat = (Graphics2D) graphics.create();
        flat.translate(middle, pose.ground());
        flat.scale(half, 0.035);
        Tint ink = PreviewPalette.darker(palette.top(), 0.6);
        flat.setPaint(new RadialGradientPaint(0, 0, 1, new float[] {0, 0.55f, 1}, new Color[] {
            Tint.faint(ink, 0.34).awt(),
            Tint.faint(ink, 0.18).awt(),
            Tint.faint(ink, 0).awt()
        }));
        flat.fill(new Ellipse2D.Double(-1, -1, 2, 2));
        flat.dispose();
    }

    private void supports(Graphics2D graphics, boolean before) {
        pose.supports().stream()
                .filter(support -> isBefore(support) == before)
                .forEach(support -> new PreviewFurniture(support, pose.ground(), palette).draw(graphics));
    }

    private static boolean isBefore(Support support) {
        return support.kind() == Support.Kind.DESK && support.z() > 0;
    }

    /** Somebody sits astride it, with the backrest towards the viewer. */
    private static boolean isTurnedChair(Support support) {
        return support.kind() == Support.Kind.CHAIR && Math.cos(Math.toRadians(support.yaw())) < -0.2;
    }

    private void figure(Graphics2D graphics) {
        PreviewTrunk trunk = new PreviewTrunk(pose.skeleton(), palette);
        PreviewHead head = new PreviewHead(pose.skeleton(), dress, palette);
        PreviewPart torso = trunk.torso();
        PreviewLimbs limbs = new PreviewLimbs(pose, torso.depth(), palette);
        List<Drawn> parts = new ArrayList<>();
        boolean isModest = dress == PreviewDress.SCARF_AND_SKIRT;
        (isModest ? limbs.skirt() : limbs.legs()).forEach(part -> parts.add(drawn(part, -0.03)));
        parts.add(drawn(torso, 0));
        PreviewPart neck = isModest ? trunk.scarf() : trunk.neck();
        parts.add(drawn(neck, 0));
        double headDepth = Math.max(head.depth() + ARM, neck.depth() + 0.001);
        parts.add(new Drawn(head::draw, headDepth));
        List<Drawn> front = new ArrayList<>();
        boolean desk = pose.supports().stream().anyMatch(support -> isBefore(support) || isTurnedChair(support));
        List<PreviewPart> arms = new ArrayList<>(limbs.arms());
        arms.addAll(new PreviewHeld(pose, limbs, palette).parts(torso.depth(), headDepth - ARM));
        for (PreviewPart part : arms) {
            (desk && part.depth() > torso.depth() ? front : parts).add(drawn(part, ARM));
        }
        draw(graphics, parts);
        supports(graphics, true);
        pose.supports().stream()
                .filter(PosePreview::isTurnedChair)
                .forEach(chair -> new PreviewFurniture(chair, pose.ground(), palette).drawBackrest(graphics));
        draw(graphics, front);
    }

    private record Drawn(Drawing drawing, double depth) {}

    private interface Drawing {
        void draw(Graphics2D graphics);
    }

    private static void draw(Graphics2D graphics, List<Drawn> parts) {
        parts.sort(Comparator.comparingDouble(Drawn::depth));
        parts.forEach(part -> part.drawing.draw(graphics));
    }

    private Drawn drawn(PreviewPart part, double bias) {
        return new Drawn(graphics -> fill(graphics, part), part.depth() + bias);
    }

    private void fill(Graphics2D graphics, PreviewPart part) {
        Rectangle2D box = part.outline().getBounds2D();
        double far = Math.clamp(0.06 - part.depth() * 0.55, 0, SHADED);
        Tint base = PreviewPalette.darker(part.color(), far);
        Tint lit = PreviewPalette.mix(base, Tint.WHITE, 0.12);
        Tint shaded = PreviewPalette.darker(base, 0.1);
        graphics.setPaint(new GradientPaint(
                (float) box.getMinX(),
                (float) box.getMinY(),
                lit.awt(),
                (float) box.getMaxX(),
                (float) box.getMaxY(),
                shaded.awt()));
        graphics.fill(part.outline());
        graphics.setStroke(new BasicStroke(OUTLINE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.setColor(Tint.faint(PreviewPalette.darker(base, 0.6), 0.32).awt());
        graphics.draw(part.outline());
    }
}
