package com.lumiku.studio.drawing.prop;

import com.lumiku.studio.drawing.appearance.Animal;
import com.lumiku.studio.drawing.appearance.Headwear;
import com.lumiku.studio.drawing.appearance.Prop;
import com.lumiku.studio.drawing.sheet.Layer;
import com.lumiku.studio.drawing.sheet.Sheet;
import java.util.List;
import java.util.Map;

/**
 * The drawings of one kind, each on a sheet of its kind under its constant's name. A thing is drawn around the hand that holds it, a
 * hat around the middle of the head, an animal around the middle of the ground that it sits on: that is the group's origin.
 */
final class PropSheet {

    /** What of a drawing is behind head and body is a group of its own, called so. */
    private static final String BEHIND = "-BEHIND";

    private static final Map<Class<?>, String> SHEETS = Map.of(
            Prop.class, "/prop/things.svg", Headwear.class, "/prop/headgear.svg", Animal.class, "/prop/animals.svg");

    private PropSheet() {}

    /** Of what is on no sheet, nothing. */
    static List<Layer> layers(Enum<?> kind) {
        return layers(kind, kind.name());
    }

    static List<Layer> behind(Enum<?> kind) {
        return layers(kind, kind.name() + BEHIND);
    }

    private static List<Layer> layers(Enum<?> kind, String name) {
        return layers(Sheet.of(SHEETS.get(kind.getDeclaringClass())), name);
    }

    private static List<Layer> layers(Sheet sheet, String name) {
        return sheet.names().contains(name) ? sheet.drawing(name).layers() : List.of();
    }
}
