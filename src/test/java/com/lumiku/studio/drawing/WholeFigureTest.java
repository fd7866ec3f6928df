package com.lumiku.studio.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.Appearance;
import com.lumiku.studio.drawing.appearance.Attire;
import com.lumiku.studio.drawing.appearance.Prop;
import com.lumiku.studio.drawing.appearance.Worn;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.PixelCanvas;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.figure.Pose;
import com.lumiku.studio.pose.library.PoseShapes;
import java.awt.image.BufferedImage;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is worn, held or beside somebody in a portrait is seen in whole figures too, whatever they do. */
class WholeFigureTest {

    private static final PoseShapes SHAPES = new PoseShapes();
    private static final Map<String, int[]> WITHOUT = new ConcurrentHashMap<>();
    private static final int SIDE = 160;
    /** Arms that hang, rest, are at a desk, and a body seen from the side. */
    private static final List<String> POSES = List.of(
            "pose-before-front-neutral", "pose-modest-seated-bench", "pose-leaning-over-desk", "pose-after-upright");

    @ParameterizedTest
    @EnumSource
    void aThingIsHeldOrStandsBeside(Prop prop) {
        POSES.forEach(id -> assertThat(changed(id, List.of(), new Worn<>(prop, null, 1)))
                .as(id)
                .isGreaterThan(4));
    }

    /** Beads are worn in braids, and who is drawn here has none. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"HAIR_BEADS", "HAIR_RIBBONS"})
    void whatIsWornOrBesideIsSeenFromTheFront(Accessory accessory) {
        assertThat(changed(POSES.getFirst(), List.of(new Worn<>(accessory, null, 1)), null))
                .isGreaterThan(0);
    }

    /** How many pixels are others than without it. */
    private static long changed(String id, List<Worn<Accessory>> accessories, Worn<Prop> prop) {
        int[] without = WITHOUT.computeIfAbsent(id, pose -> drawn(pose, List.of(), null));
        int[] with = drawn(id, accessories, prop);
        long changed = 0;
        for (int i = 0; i < with.length; i++) {
            changed += with[i] == without[i] ? 0 : 1;
        }
        return changed;
    }

    private static int[] drawn(String id, List<Worn<Accessory>> accessories, Worn<Prop> prop) {
        Pose pose = SHAPES.of(id).orElseThrow();
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Appearance who = new Mannequin(Tint.of(0x3F74C5), false).appearance(pose);
        Attire attire = with(with(who.attire(), "accessories", accessories), "prop", prop);
        Appearance wearer = with(who, "attire", attire);
        FigureDrawing.posed(Pen.on(new PixelCanvas(image)), pose, wearer, SIDE, SIDE);
        return Pictures.pixels(image);
    }

    /** The same record with another component. */
    private static <T extends Record> T with(T whole, String name, Object value) {
        RecordComponent[] components = whole.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> component.getName().equals(name) ? value : read(whole, component))
                .toArray();
        try {
            @SuppressWarnings("unchecked")
            T changed = (T) whole.getClass().getDeclaredConstructor(types).newInstance(values);
            return changed;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object read(Record whole, RecordComponent component) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
