package com.lumiku.studio.drawing.prop;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.lumiku.studio.drawing.Pictures;
import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.Headwear;
import com.lumiku.studio.drawing.appearance.Prop;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.PixelCanvas;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PropSheetTest {

    private static final Pattern GROUP =
            Pattern.compile("<g id=\"([\\w-]+)\" transform=\"translate\\((\\d+) (\\d+)\\)\">");
    private static final String BEHIND = "-BEHIND";
    private static final Tint BLUE = Tint.of(0x2B5FA0);
    private static final int SIDE = 400;
    /** Of the colours of a picture, at most 255. */
    private static final double SAME = 1.5;

    /** What is seen of a sheet in a drawing program is what is drawn, each in its own place. */
    @ParameterizedTest
    @MethodSource
    void aDrawingProgramShowsWhatIsDrawn(String file, Enum<?>[] kinds) throws IOException {
        String sheet = sheet(file);
        Map<String, Enum<?>> byName = Stream.of(kinds).collect(Collectors.toMap(Enum::name, kind -> kind));
        Set<String> places = new HashSet<>();
        Set<String> names = new HashSet<>();
        GROUP.matcher(sheet).results().forEach(group -> {
            String name = group.group(1);
            Enum<?> kind = byName.get(name.replace(BEHIND, ""));
            assertThat(kind).as(name).isNotNull();
            assertThat(names.add(name)).as("one group of %s", name).isTrue();
            assertThat(places.add(group.group(2) + " " + group.group(3)))
                    .as("the place of %s", name)
                    .isTrue();
            String own = sheet.substring(group.start(), sheet.indexOf("</g>", group.start()) + 4);
            assertThat(difference(
                            shown(sheet, own, group.group(2), group.group(3)),
                            drawn(kind, null, name.endsWith(BEHIND))))
                    .as(name)
                    .isLessThan(SAME);
        });
    }

    static Stream<Arguments> aDrawingProgramShowsWhatIsDrawn() {
        return Stream.of(
                Arguments.of("things", Prop.values()),
                Arguments.of("headgear", Headwear.values()),
                Arguments.of("companions", Accessory.values()));
    }

    @ParameterizedTest
    @EnumSource
    void eachThingIsOnTheSheet(Prop prop) {
        assertThat(PropSheet.layers(prop)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatHasColoursOfItsOwnIsOnTheSheet(Headwear headwear) {
        assertThat(PropSheet.layers(headwear).isEmpty()).isNotEqualTo(headwear.hasOwnColors());
    }

    @ParameterizedTest
    @EnumSource
    void aColourThatIsAskedForIsSeenWhereTheSheetSaysSo(Prop prop) {
        List<Layer> layers = PropSheet.layers(prop);
        boolean changes = layers.stream().anyMatch(layer -> layer.tone() != null);
        assertThat(Pictures.difference(drawn(prop, BLUE, false), drawn(prop, null, false)) > 0)
                .isEqualTo(changes);
    }

    @Test
    void tonesAreShadesAndLights() {
        assertThat(Tone.of("said").of(BLUE)).isEqualTo(BLUE);
        assertThat(Tone.of("said-shade-30").of(BLUE)).isEqualTo(Tint.shade(BLUE, 0.3));
        assertThat(Tone.of("said-light-18").of(BLUE)).isEqualTo(Tint.light(BLUE, 0.18));
    }

    private static String sheet(String name) throws IOException {
        try (InputStream file = PropSheet.class.getResourceAsStream("/prop/" + name + ".svg")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** One group of the sheet alone, by an independent reader of SVG. */
    private static BufferedImage shown(String sheet, String group, String x, String y) {
        String root = sheet.substring(0, sheet.indexOf('\n'))
                .replaceFirst(
                        "viewBox=\"[^\"]*\"",
                        "width=\"%d\" height=\"%d\" viewBox=\"%d %d %d %d\""
                                .formatted(SIDE, SIDE, Integer.parseInt(x) - 250, Integer.parseInt(y) - 250, 500, 500));
        SVGDocument document = new SVGLoader()
                .load(
                        new ByteArrayInputStream((root + group + "</svg>").getBytes(StandardCharsets.UTF_8)),
                        null,
                        LoaderContext.createDefault());
        BufferedImage image = image();
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.render(null, graphics);
        graphics.dispose();
        return image;
    }

    private static BufferedImage drawn(Enum<?> kind, Tint color, boolean behind) {
        BufferedImage image = image();
        if (behind) {
            Props.drawBehind(pen(image), kind, color);
        } else {
            Props.draw(pen(image), kind, color);
        }
        return image;
    }

    private static Pen pen(BufferedImage image) {
        AffineTransform place = AffineTransform.getScaleInstance(SIDE / 500.0, SIDE / 500.0);
        place.translate(250, 250);
        return Pen.on(new PixelCanvas(image)).in(place);
    }

    private static BufferedImage image() {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(0x9AB0A8));
        graphics.fillRect(0, 0, SIDE, SIDE);
        graphics.dispose();
        return image;
    }

    private static double difference(BufferedImage one, BufferedImage other) {
        int[] first = Pictures.pixels(one);
        int[] second = Pictures.pixels(other);
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            for (int shift = 0; shift < 24; shift += 8) {
                sum += Math.abs((first[i] >> shift & 0xFF) - (second[i] >> shift & 0xFF));
            }
        }
        return sum / first.length / 3;
    }
}
