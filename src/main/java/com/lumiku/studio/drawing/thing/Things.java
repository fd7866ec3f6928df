package com.lumiku.studio.drawing.thing;

import com.lumiku.studio.figure.Held;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** What things look like, wherever they are drawn. */
public final class Things {

    private Things() {}

    /** What it covers, in the figure's coordinates. */
    public static Rectangle2D bounds(Held held) {
        return of(held).stream()
                .flatMap(part -> part.pieces().stream())
                .map(piece -> piece.outline().getBounds2D())
                .reduce(Rectangle2D::createUnion)
                .orElseThrow();
    }

    /** The parts of a thing in its place; the same for the same thing. */
    public static List<Part> of(Held held) {
        return switch (held.item()) {
            case PHONE -> Devices.phone(held);
            case TABLET -> Devices.tablet(held);
            case LAPTOP -> Devices.laptop(held);
            case MICROPHONE -> Devices.microphone(held);
            case CLICKER -> Devices.clicker(held);
            case GOODS -> Vessels.goods(held);
            case CUP -> Vessels.cup(held);
            case GLASS -> Vessels.glass(held);
            case BOTTLE -> Vessels.bottle(held);
            case JAR -> Vessels.jar(held);
            case BOX -> Parcels.box(held);
            case PARCEL -> Parcels.parcel(held);
            case ENVELOPE -> Papers.envelope(held);
            case BOOK -> Papers.book(held);
            case FOLDER -> Papers.folder(held);
            case SCROLL -> Papers.scroll(held);
            case PEN -> Papers.pen(held);
            case BACKPACK -> Bags.backpack(held);
            case HANDBAG -> Bags.handbag(held);
            case SHOULDER_BAG -> Bags.shoulderBag(held);
            case SHIRT -> Clothes.shirt(held);
            case JACKET -> Clothes.jacket(held);
            case SUNGLASSES -> Clothes.sunglasses(held);
            case GRADUATION_CAP -> Clothes.graduationCap(held);
            case TASSEL -> Clothes.tassel(held);
            case BOUQUET -> Festive.bouquet(held);
            case LANTERN -> Festive.lantern(held);
            case BARBELL -> Festive.barbell(held);
        };
    }
}
