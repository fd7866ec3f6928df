package com.lumiku.studio.drawing.body;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.Appearance;
import com.lumiku.studio.drawing.appearance.Attire.Companion;
import com.lumiku.studio.drawing.appearance.Prop;
import com.lumiku.studio.drawing.appearance.Tailoring.Cut;
import com.lumiku.studio.drawing.appearance.Worn;
import com.lumiku.studio.drawing.cloth.Prints;
import com.lumiku.studio.drawing.garment.BackWear;
import com.lumiku.studio.drawing.garment.BareShoulders;
import com.lumiku.studio.drawing.garment.ChestPrints;
import com.lumiku.studio.drawing.garment.ChestWear;
import com.lumiku.studio.drawing.garment.Neckwear;
import com.lumiku.studio.drawing.garment.Tailor;
import com.lumiku.studio.drawing.garment.Trimmings;
import com.lumiku.studio.drawing.head.DrawnHead;
import com.lumiku.studio.drawing.head.Head;
import com.lumiku.studio.drawing.head.PictureHead;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Photo;
import com.lumiku.studio.drawing.paint.Spot;
import com.lumiku.studio.drawing.prop.Props;
import com.lumiku.studio.drawing.skull.HeadPose;
import com.lumiku.studio.drawing.thing.Furniture;
import com.lumiku.studio.drawing.thing.Piece;
import com.lumiku.studio.drawing.torso.Limb;
import com.lumiku.studio.drawing.torso.Stance;
import com.lumiku.studio.drawing.torso.TorsoSketch;
import com.lumiku.studio.figure.Framing;
import com.lumiku.studio.figure.Joint;
import com.lumiku.studio.figure.Pose;
import com.lumiku.studio.figure.Support;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody clothed in a stance, drawn from the farthest part to the nearest. */
public final class Figure {

    private static final double BEHIND_ALL = -1e5;
    private static final double FURNITURE = -1e6;
    private static final double DESK = 0.1;
    private static final double BACKREST = 0.015;

    /** What is worn on the back of somebody seen from behind. */
    private static final double BACK = 0.006;

    private static final double BEFORE_SKIRTS = 0.005;
    private static final double STANDING = 0.16;
    /** Below all that portraits show. */
    private static final double DEEP = 500;
    /** Where a tall thing stands beside a wide hat. */
    private static final double CROWDED = 0.86;

    private static final double HEAD_AHEAD = 0.015;

    private final Pen pen;
    private final Appearance who;
    private final Stance stance;
    private final double unit;
    private final TorsoSketch torso;
    private final HeadPose headPose;
    private final Head head;
    private final List<Support> supports;
    private final double ground;
    private final double floor;
    private final Optional<Seated> seated;
    private final boolean portrait;

    private Figure(
            Pen pen,
            Appearance who,
            Stance stance,
            HeadPose headPose,
            Head head,
            List<Support> supports,
            double ground,
            double floor,
            Optional<Seated> seated,
            boolean portrait) {
        this.pen = pen;
        this.who = who;
        this.headPose = headPose;
        this.supports = supports;
        this.ground = ground;
        this.floor = floor;
        this.seated = seated;
        this.portrait = portrait;
        unit = stance.unit();
        torso = TorsoSketch.of(pen, who, stance, headPose);
        this.stance = Gesturing.of(stance, torso, headPose, portrait);
        this.head = head;
    }

    /**
     * @param pen in the picture's coordinates
     * @param face of a picture, for the head
     * @param height of the picture
     */
    public static Figure posed(Pen pen, Appearance who, Stance stance, Optional<Photo> face, Pose pose, int height) {
        Optional<Seated> seated = Seated.of(who, stance, pose);
        Stance sits = FreeHand.around(who.build(), seated.map(Seated::stance).orElse(stance));
        List<Support> supports = seated.isEmpty()
                ? pose.supports()
                : pose.supports().stream().filter(Seated::keeps).toList();
        double floor = pose.framing() == Framing.FULL_BODY ? pose.ground() : sits.unseenY(height);
        HeadPose gaze = face.isEmpty() ? Gaze.of(sits, who) : Gaze.of(sits);
        Head head = face.isEmpty() ? new DrawnHead(pen, who, gaze) : new PictureHead(pen, face.get(), gaze);
        return new Figure(pen, who, sits, gaze, head, supports, pose.ground(), floor, seated, false);
    }

    /** @param pen in the picture's coordinates */
    public static Figure portrait(Pen pen, Appearance who, Stance stance) {
        HeadPose pose = Gaze.portrait(stance, who);
        Stance stands = FreeHand.around(who.build(), stance);
        return new Figure(
                pen, who, stands, pose, new DrawnHead(pen, who, pose), List.of(), 0, 0, Optional.empty(), true);
    }

    /** Draws its shadow on the ground. */
    public void drawShadow() {
        stance.drawShadow(pen, ground);
    }

    /** Draws the figure with what it sits on or works at. */
    public void draw() {
        Layers layers = new Layers();
        double torsoDepth = stance.at(Joint.NECK).toward(stance.hips(), 0.5).z();
        double headDepth = Math.max(stance.at(Joint.NECK).z(), torsoDepth);
        supports.forEach(support -> furniture(layers, support, new Furniture(support, ground), torsoDepth));
        seated.ifPresent(one -> one.addTo(layers, pen, torsoDepth));
        layers.add(
                torso.fromBehind() ? torsoDepth + BACK * unit : BEHIND_ALL,
                () -> BackWear.draw(torso, portrait || floor < ground, capeFall()));
        layers.add(BEHIND_ALL, head::drawBehind);
        new Legs(pen, who, stance, torso).addTo(layers, torsoDepth);
        layers.add(torsoDepth, this::torso);
        before(layers, torsoDepth);
        if (who.accessory(Accessory.BABY_BUMP).isPresent()) {
            layers.add(torsoDepth + BEFORE_SKIRTS * unit, () -> ChestWear.bump(torso));
        }
        layers.add(headDepth + HEAD_AHEAD * unit, () -> {
            head.draw();
            Animals.drawOn(pen.in(headPose.place()), who);
            Neckwear.overScarf(torso);
        });
        if (portrait) {
            arms(layers, MobilityAid.NONE, List.of(), stance, torsoDepth);
            layers.draw();
            Companions.draw(torso);
            Animals.draw(torso);
            RaisedArm.draw(torso);
            return;
        }
        MobilityAid aid = MobilityAid.of(who, stance, supports, ground, floor);
        List<Carried> carried = Carried.all(who.attire(), aid.stance(), supports, ground, floor, taken(aid));
        Stance armed = carried.isEmpty() ? aid.stance() : carried.getLast().stance();
        Optional<FreeHand> cradle = cradle(armed, carried, taken(aid));
        Stance folded = cradle.map(hand -> hand.folded(armed)).orElse(armed);
        arms(layers, aid, carried, folded, torsoDepth);
        new Animals(pen, who, folded, floor, cradle).addTo(layers, torsoDepth);
        if (seated.isEmpty() && floor == ground) {
            who.accessory(Accessory.WHEELCHAIR).ifPresent(chair -> Seated.beside(stance, ground, chair)
                    .forEach(pieces -> layers.add(FURNITURE, () -> draw(pieces))));
        }
        layers.draw();
    }

    /** The hanging arm that takes an animal, where one is held. */
    private Optional<FreeHand> cradle(Stance armed, List<Carried> carried, Set<FreeHand> taken) {
        boolean held = who.attire().companions().stream().anyMatch(one -> one.place() == Companion.Place.ARMS);
        return Stream.of(FreeHand.values())
                .filter(hand -> held && carried.isEmpty() && !taken.contains(hand) && hand.hangs(armed))
                .findFirst();
    }

    /** The hands that carry nothing: they tell something, or hold on to an aid. */
    private Set<FreeHand> taken(MobilityAid aid) {
        return Stream.of(FreeHand.values())
                .filter(hand ->
                        stance.signs().containsKey(hand.wrist) || aid.hands().contains(hand))
                .collect(Collectors.toSet());
    }

    /** How far a cape falls: to the calves of who stands, else to the seat. */
    private double capeFall() {
        Spot knees = stance.at(Joint.RIGHT_KNEE).toward(stance.at(Joint.LEFT_KNEE), 0.5);
        boolean stands = knees.minus(stance.hips()).y() > STANDING * unit;
        return !portrait && stands ? BackWear.CALVES : BackWear.HIPS;
    }

    private void arms(Layers layers, MobilityAid aid, List<Carried> carried, Stance armed, double torsoDepth) {
        Arm right = arm(FreeHand.RIGHT, armed, aid, carried);
        Arm left = arm(FreeHand.LEFT, armed, aid, carried);
        right.addTo(layers, torsoDepth);
        left.addTo(layers, torsoDepth);
        double headDepth = Math.max(stance.at(Joint.NECK).z(), torsoDepth);
        new HeldThings(pen, stance, right, left)
                .addTo(layers, head instanceof PictureHead, torsoDepth, headDepth + HEAD_AHEAD * unit);
        aid.addTo(layers, pen, right, left, torsoDepth);
        carried.forEach(thing -> thing.addTo(layers, pen, who.outfit(), right, left, torsoDepth));
    }

    private Arm arm(FreeHand hand, Stance armed, MobilityAid aid, List<Carried> carried) {
        boolean ends = aid.isIn(hand) || carried.stream().anyMatch(thing -> thing.isIn(hand.wrist));
        return new Arm(pen, who, armed, torso, hand.shoulder, hand.elbow, hand.wrist, ends);
    }

    /** A desk is before the legs below it and behind the hands upon it, a turned chair's back before who sits astride. */
    private void furniture(Layers layers, Support support, Furniture furniture, double torsoDepth) {
        double hips = stance.hips().z();
        boolean before = support.kind() == Support.Kind.DESK && support.z() * unit > hips;
        layers.add(before ? hips + DESK * unit : FURNITURE, () -> draw(furniture.pieces()));
        layers.add(torsoDepth + BACKREST * unit, () -> draw(furniture.backrest()));
    }

    private void draw(List<Piece> pieces) {
        Pen solid = pen.in(stance.toPixels());
        pieces.forEach(piece -> solid.fill(piece.outline(), piece.color()));
    }

    /** How large the head is in a portrait, of the usual size, so that what hands do and hold is seen. */
    public static double portraitSize(Appearance who) {
        double seen = who.gesture() == null ? 1 : who.gesture().portraitSize();
        Worn<Prop> prop = who.attire().prop();
        return prop == null
                ? seen
                : Math.min(seen, RaisedArm.isCrowded(who) ? CROWDED : Props.portraitSize(prop.kind()));
    }

    /** What stands before the body, behind the hands at it. */
    private void before(Layers layers, double torsoDepth) {
        Worn<Prop> prop = who.attire().prop();
        if (prop != null && Props.grip(prop.kind()) == Props.Grip.BEFORE && !torso.fromBehind()) {
            double down = portrait
                    ? DEEP
                    : torso.local(new Spot(stance.at(Joint.NECK).x(), stance.seenY(floor), 0))
                            .getY();
            layers.add(torsoDepth + 0.03 * unit, () -> Props.drawBefore(torso.pen(), prop.kind(), prop.color(), down));
        }
    }

    private void torso() {
        Limb.fill(torso.pen(), torso.outline(), who.outfit().color(), 1000);
        Prints.print(torso.pen(), torso.outline(), who.outfit(), who.outfit().color(), TorsoSketch.PRINT);
        torso.drawNeck();
        Tailor.details(who.outfit()).forEach(detail -> detail.draw(torso));
        ChestPrints.draw(torso);
        if (who.outfit().tailoring().has(Cut.CROPPED) && !who.outfit().bottom().isOnePiece()) {
            BareShoulders.midriff(torso);
        }
        if (portrait) {
            Trimmings.highBelt(torso);
        }
        ChestWear.drawAll(torso);
    }
}
