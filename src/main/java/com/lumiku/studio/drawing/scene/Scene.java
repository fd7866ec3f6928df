package com.lumiku.studio.drawing.scene;

import com.lumiku.studio.drawing.appearance.Choice;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.sheet.Drawing;
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
 * anywhere above a height of 400; {@code aurora} and the like are seen in that weather only, {@code clear} not through clouds. What becomes of colours is told by {@link Light}.
 */
record Scene(Pen pen, double width, Light light, Choice choice) {

    static final double SIDE = 1000;

    static final String SHEET = "/scene/places.svg";

    void draw(Setting place) {
        Sheet sheet = Sheet.of(SHEET);
        draw(sheet.drawing(place.name()), pen, width / SIDE);
        Weather weather = light.weather();
        if (weather != null && place.isUnderTheSky() && sheet.names().contains(weather.name())) {
            draw(sheet.drawing(weather.name()), pen, width / SIDE);
        }
    }

    /** @param stretch how much wider it is than on the sheet */
    private void draw(Drawing drawing, Pen at, double stretch) {
        for (Piece piece : drawing.pieces()) {
            switch (piece) {
                case Layer layer -> Stretch.of(layer, stretch).draw(at, light);
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
                Strewn.of(role).pieces(part.drawing(), stretch, choice).forEach(layer -> layer.draw(at, light));
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

    /** Whether something is there at this hour, and in this weather. */
    private boolean isSeen(List<String> roles) {
        Weather weather = light.weather();
        boolean isHidden = roles.contains("clear") && weather != null && weather.isOvercast();
        return !isHidden && isOf(DayTime.values(), light.time(), roles) && isOf(Weather.values(), weather, roles);
    }

    /** Whether none of the kind is among the roles, or the one that there is. */
    private static boolean isOf(Enum<?>[] kind, Enum<?> now, List<String> roles) {
        boolean always = Arrays.stream(kind).noneMatch(one -> roles.contains(role(one)));
        return always || now != null && roles.contains(role(now));
    }

    private static String role(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
