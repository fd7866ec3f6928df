package com.lumiku.studio.drawing.scene;

import com.lumiku.studio.drawing.appearance.Choice;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.sheet.Drawing;
import com.lumiku.studio.drawing.sheet.Ink;
import com.lumiku.studio.drawing.sheet.Layer;
import com.lumiku.studio.drawing.sheet.Part;
import com.lumiku.studio.drawing.sheet.Piece;
import com.lumiku.studio.drawing.sheet.Sheet;
import java.awt.geom.AffineTransform;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A place of the sheet in a picture, which is {@value #SIDE} high and as wide as its ratio makes it. What lies in the place itself is
 * stretched to that width; circles, and whatever is in a group that is moved, keep their shape. Classes of the sheet: {@code day},
 * {@code morning}, {@code sunset} and {@code night} are seen at that hour only; {@code strewn-60-400} is a group that is seen 60 times
 * anywhere above a height of 400; {@code own} is a colour that no light changes, {@code lamp} one that shines at night, {@code zenith}
 * and {@code horizon} are the sky's.
 *
 * @param accent a colour the words ask for, or one that suits
 */
record Scene(Pen pen, double width, DayTime time, Tint accent, Choice choice) {

    static final double SIDE = 1000;

    private static final String SHEET = "/scene/places.svg";
    private static final Tint LAMP = Tint.of(0xFFE29A);

    /** @param place the name of its group */
    void draw(String place) {
        draw(Sheet.of(SHEET).drawing(place), pen, width / SIDE);
    }

    /** @param stretch how much wider it is than on the sheet */
    private void draw(Drawing drawing, Pen at, double stretch) {
        for (Piece piece : drawing.pieces()) {
            switch (piece) {
                case Layer layer -> Stretch.of(layer, stretch).draw(at, this::lit);
                case Part part -> draw(part, at, stretch);
            }
        }
    }

    private void draw(Part part, Pen at, double stretch) {
        List<String> roles = Arrays.asList(part.role().split(" "));
        if (!isSeen(roles)) {
            return;
        }
        for (String role : roles) {
            if (role.startsWith("strewn")) {
                Strewn.of(role).pieces(part.drawing(), stretch, choice).forEach(layer -> layer.draw(at, this::lit));
                return;
            }
        }
        AffineTransform place = part.place();
        if (place.isIdentity()) {
            draw(part.drawing(), at, stretch);
            return;
        }
        AffineTransform moved = AffineTransform.getTranslateInstance(place.getTranslateX() * (stretch - 1), 0);
        moved.concatenate(place);
        draw(part.drawing(), at.in(moved), 1);
    }

    /** Whether something is there at this hour. */
    private boolean isSeen(List<String> roles) {
        boolean atAnyHour = Arrays.stream(DayTime.values()).noneMatch(hour -> roles.contains(name(hour)));
        return atAnyHour || roles.contains(name(time));
    }

    private static String name(DayTime hour) {
        return hour.name().toLowerCase(Locale.ROOT);
    }

    /** A colour of the sheet in the light of this hour. */
    private Tint lit(Ink ink) {
        if (ink.tone() != null) {
            return time.lit(ink.toned(accent));
        }
        return switch (ink.role()) {
            case "zenith" -> time.zenith();
            case "horizon" -> time.horizon();
            case "own" -> ink.usual();
            case "lamp" -> time == DayTime.NIGHT ? LAMP : time.lit(ink.usual());
            default -> time.lit(ink.usual());
        };
    }
}
