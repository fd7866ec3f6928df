package com.lumiku.studio.drawing.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.lumiku.studio.drawing.Pictures;
import com.lumiku.studio.drawing.appearance.Animal;
import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.appearance.Headwear;
import com.lumiku.studio.drawing.appearance.Prop;
import com.lumiku.studio.drawing.appearance.Tailoring.Emblem;
import com.lumiku.studio.drawing.appearance.Tailoring.Guise;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.PixelCanvas;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.scene.Setting;
import com.lumiku.studio.figure.Support;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.NodeList;

class SheetTest {

    private static final Pattern VIEW = Pattern.compile("viewBox=\"(-?\\d+) (-?\\d+) (\\d+) (\\d+)\"");
    private static final Pattern USE = Pattern.compile("<use href=\"#([\\w-]+)\"");
    /** Classes of what a sheet does not show. */
    private static final String HIDDEN = "morning|sunset|night|aurora|rainbow|fireworks|storm";

    private static final Tint BLUE = Tint.of(0x2B5FA0);

    /** Pixels for a unit of the sheet. */
    private static final double SCALE = 0.4;

    private static final int BLOCK = 40;
    /** Of the colours of a block, at most 255. */
    private static final double SAME = 8;

    /** What is seen of the sheet in a drawing program is what is drawn, each drawing in its own place. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/prop/things.svg",
                "/prop/animals.svg",
                "/prop/headgear.svg",
                "/prop/hands.svg",
                "/prop/shown.svg",
                "/cloth/motifs.svg",
                "/cloth/fronts.svg",
                "/thing/furniture.svg",
                "/scene/places.svg"
            })
    void aDrawingProgramShowsWhatIsDrawn(String file) throws Exception {
        String sheet = text(file);
        MatchResult view = VIEW.matcher(sheet).results().findFirst().orElseThrow();
        if (number(view, 4) == 0) {
            return; // nothing is on it
        }
        BufferedImage shown = shown(sheet, view);
        BufferedImage drawn = image(view);
        AffineTransform whole = AffineTransform.getScaleInstance(SCALE, SCALE);
        whole.translate(-number(view, 1), -number(view, 2));
        Pen pen = Pen.on(new PixelCanvas(drawn)).in(whole);
        for (Element place : places(sheet)) {
            draw(Sheet.of(file).drawing(place.id()), pen.in(place.place()));
        }
        for (int y = 0; y + BLOCK <= shown.getHeight(); y += BLOCK) {
            for (int x = 0; x + BLOCK <= shown.getWidth(); x += BLOCK) {
                assertThat(difference(shown, drawn, x, y))
                        .as("around %.0f, %.0f of the sheet", x / SCALE + number(view, 1), y / SCALE + number(view, 2))
                        .isLessThan(SAME);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/prop/things.svg",
                "/prop/headgear.svg",
                "/prop/animals.svg",
                "/prop/hands.svg",
                "/prop/shown.svg",
                "/cloth/motifs.svg",
                "/cloth/fronts.svg",
                "/thing/furniture.svg",
                "/scene/places.svg"
            })
    void sheetsAreXmlAndEachDrawingHasItsOwnPlace(String file) throws Exception {
        Set<AffineTransform> taken = new HashSet<>();
        Set<String> names = new TreeSet<>();
        for (Element place : places(text(file))) {
            assertThat(taken.add(place.place()))
                    .as("the place of " + place.id())
                    .isTrue();
            assertThat(names.add(place.id())).as("one group of " + place.id()).isTrue();
        }
        assertThat(names).isEqualTo(Sheet.of(file).names());
    }

    @Test
    void eachThingAndEachPlaceIsOnItsSheetAndNothingIsThatNobodyUses() throws IOException {
        assertThat(Sheet.of("/prop/things.svg").names()).isEqualTo(names(Prop.values()));
        assertThat(fronts("/prop/headgear.svg")).isSubsetOf(names(Headwear.values()));
        assertThat(Sheet.of("/prop/animals.svg").names()).isEqualTo(names(Animal.values()));
        Set<String> motifs = new TreeSet<>(
                Set.of("DOTS", "HEARTS", "STARS", "FLORAL", "LEOPARD", "SONGKET", "KAWUNG", "LACE", "CAMOUFLAGE"));
        motifs.addAll(Set.of("TWEED", "MUD", "WET", "PAINT", "STAIN", "CREASES"));
        assertThat(Sheet.of("/cloth/motifs.svg").names()).isEqualTo(motifs);
        assertThat(Sheet.of("/cloth/fronts.svg").names()).isSubsetOf(names(Garment.values()));
        assertThat(Sheet.of("/prop/shown.svg").names()).containsAll(named("emblem-", Emblem.values()));
        assertThat(Sheet.of("/prop/shown.svg").names()).containsAll(named("hood-", Guise.values()));
        Set<String> furniture = names(Support.Kind.values());
        furniture.addAll(Set.of("CHAIR-BACK", "LECTERN"));
        assertThat(Sheet.of("/thing/furniture.svg").names()).isEqualTo(furniture);
        Set<String> used = names(Setting.values());
        used.addAll(Set.of("circle", "arch", "pebble", "rings"));
        used.addAll(Set.of("RAIN", "STORM", "FOG", "SNOWFALL", "AUTUMN", "BLOSSOM"));
        USE.matcher(text("/scene/places.svg")).results().forEach(use -> used.add(use.group(1)));
        assertThat(Sheet.of("/scene/places.svg").names()).isEqualTo(used);
    }

    private static List<String> named(String prefix, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> prefix + value.name()).toList();
    }

    @ParameterizedTest
    @CsvSource({"said, 0, 0", "said-shade-30, 0.3, 0", "said-light-18, 0, 0.18"})
    void tonesAreShadesAndLights(String role, double shade, double light) {
        assertThat(Tone.of(role).of(BLUE)).isEqualTo(Tint.light(Tint.shade(BLUE, shade), light));
    }

    /** As the sheet has it: what is of another hour than the day is hidden there. */
    private static void draw(Drawing drawing, Pen pen) {
        for (Piece piece : drawing.pieces()) {
            switch (piece) {
                case Layer layer -> layer.draw(pen, Ink::usual);
                case Part part -> {
                    if (!part.role().matches(HIDDEN)) {
                        draw(part.drawing(), pen.in(part.place()));
                    }
                }
            }
        }
    }

    /** The groups of a sheet, by a parser of XML; what is in a group that only moves it has its name further in. */
    private static List<Element> places(String sheet) throws Exception {
        NodeList nodes = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement()
                .getChildNodes();
        List<Element> places = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof org.w3c.dom.Element group
                    && group.getTagName().equals("g")) {
                places.add(new Element(
                        "g",
                        Map.of(
                                "id",
                                group.hasAttribute("id") ? group.getAttribute("id") : inner(group),
                                "transform",
                                group.getAttribute("transform"))));
            }
        }
        return places;
    }

    /** Without the ends of names that tell what is behind. */
    private static Set<String> fronts(String file) {
        return Sheet.of(file).names().stream()
                .map(name -> name.replace("-BEHIND", ""))
                .collect(Collectors.toSet());
    }

    private static String inner(org.w3c.dom.Element group) {
        return ((org.w3c.dom.Element) group.getElementsByTagName("g").item(0)).getAttribute("id");
    }

    private static Set<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(String file) throws IOException {
        try (InputStream sheet = Sheet.class.getResourceAsStream(file)) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    /** The sheet by an independent reader of SVG. */
    private static BufferedImage shown(String sheet, MatchResult view) {
        BufferedImage image = image(view);
        String sized = sheet.replaceFirst(
                "<svg", "<svg width=\"%d\" height=\"%d\"".formatted(image.getWidth(), image.getHeight()));
        SVGDocument document = new SVGLoader()
                .load(
                        new ByteArrayInputStream(sized.getBytes(StandardCharsets.UTF_8)),
                        null,
                        LoaderContext.builder()
                                .documentLimits(new DocumentLimits(30, 30, 10_000))
                                .build());
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.render(null, graphics);
        graphics.dispose();
        return image;
    }

    private static BufferedImage image(MatchResult view) {
        BufferedImage image = new BufferedImage(
                (int) (number(view, 3) * SCALE), (int) (number(view, 4) * SCALE), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(0x9AB0A8));
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.dispose();
        return image;
    }

    private static double difference(BufferedImage one, BufferedImage other, int x, int y) {
        int[] first = Pictures.pixels(one.getSubimage(x, y, BLOCK, BLOCK));
        int[] second = Pictures.pixels(other.getSubimage(x, y, BLOCK, BLOCK));
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            for (int shift = 0; shift < 24; shift += 8) {
                sum += Math.abs((first[i] >> shift & 0xFF) - (second[i] >> shift & 0xFF));
            }
        }
        return sum / first.length / 3;
    }
}
