package com.lumiku.studio.drawing.scene;

import com.lumiku.studio.drawing.appearance.Choice;
import com.lumiku.studio.drawing.sheet.Drawing;
import com.lumiku.studio.drawing.sheet.Layer;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;

/**
 * What lies about as the seed has it: stars, flakes, bubbles.
 *
 * @param count how often
 * @param bottom above which height
 */
record Strewn(int count, double bottom) {

    /** @param role {@code strewn-60} or {@code strewn-60-400} */
    static Strewn of(String role) {
        String[] words = role.split("-");
        return new Strewn(Integer.parseInt(words[1]), words.length > 2 ? Integer.parseInt(words[2]) : Scene.SIDE);
    }

    /** The shapes of a drawing of nothing but shapes, each as often. */
    List<Layer> pieces(Drawing drawing, double stretch, Choice choice) {
        List<AffineTransform> places = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            AffineTransform place = AffineTransform.getTranslateInstance(
                    choice.between("strewn x" + i, 0, Scene.SIDE * stretch), choice.between("strewn y" + i, 0, bottom));
            double size = choice.between("strewn" + i, 0.5, 1.5);
            place.scale(size, size);
            places.add(place);
        }
        return drawing.repeated(places);
    }
}
