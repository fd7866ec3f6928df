package com.lumiku.studio.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.appearance.HairStyle;
import com.lumiku.studio.drawing.appearance.Headwear;
import com.lumiku.studio.drawing.appearance.Print;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.figure.Backdrop;
import com.lumiku.studio.figure.Description;
import com.lumiku.studio.figure.Framing;
import com.lumiku.studio.figure.Look;
import com.lumiku.studio.figure.Pose;
import com.lumiku.studio.figure.Posture;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.zip.GZIPOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The SVG of a description shows what its pixels do: an independent reader of SVG draws it, and the two are compared. */
class SvgDrawingTest {

    private static final int SIDE = 320;
    private static final int BLOCK = 8;
    private static final double MEAN = 0.02;
    /** A block that differs by more lacks something. */
    private static final double BLOCK_MEAN = 0.16;

    private static final List<String> SCENES =
            List.of("beach", "office", "park", "city at night", "library", "mountains", "cafe", "snow");

    private static List<Drawn> all;

    /** A description and its SVG, whose ids begin with "pre". */
    private record Drawn(Description description, String svg) {

        String prompt() {
            return description.prompt();
        }
    }

    @BeforeAll
    static void draw() {
        all = descriptions().stream()
                .map(description -> new Drawn(description, Illustrator.svg(description, View.PLAIN, "pre", 0)))
                .toList();
        assertThat(all).hasSizeGreaterThan(60);
    }

    private static List<Description> descriptions() {
        List<Description> all = new ArrayList<>();
        for (HairStyle hair : HairStyle.values()) {
            all.add(described(hair.words().getFirst() + ", no hat", null, all.size()));
        }
        for (Garment garment : Garment.values()) {
            String scene = SCENES.get(all.size() % SCENES.size());
            all.add(described(garment.words().getFirst() + ", " + scene, standing(), all.size()));
        }
        for (Headwear worn : Headwear.values()) {
            String named = worn == Headwear.NONE ? "sunglasses" : worn.words().getFirst();
            all.add(described("man with a full beard, glasses and " + named, null, all.size()));
        }
        return all;
    }

    private static Pose standing() {
        return Posture.NEUTRAL.pose(Framing.FULL_BODY);
    }

    private static Description described(String prompt, Pose pose, int seed) {
        return new Description(prompt, null, Look.UNKNOWN, pose, new Backdrop.Suitable(), null, SIDE, SIDE, seed);
    }

    @Test
    void showsWhatThePixelsShow() {
        for (Drawn drawn : all) {
            double[] blocks = blocks(Illustrator.draw(drawn.description).image(), rendered(drawn.svg));
            assertThat(mean(blocks)).as(drawn::prompt).isLessThan(MEAN);
            assertThat(DoubleStream.of(blocks).max().orElseThrow())
                    .as(drawn::prompt)
                    .isLessThan(BLOCK_MEAN);
        }
    }

    @Test
    void isSmallAndTheSameEveryTime() throws IOException {
        for (Drawn drawn : all) {
            assertThat(Illustrator.svg(drawn.description, View.PLAIN, "pre", 0)).isEqualTo(drawn.svg);
            assertThat(gzipped(drawn.svg)).as(drawn::prompt).isLessThan(30_000);
        }
    }

    /** Cloth is what a document may grow by: a gown of sequins was 750 kB. */
    @ParameterizedTest
    @EnumSource(Print.class)
    void isSmallWhateverCloth(Print print) throws IOException {
        String prompt = "woman in a long dress with " + print.words().getFirst();
        String svg = Illustrator.svg(described(prompt, standing(), 1), View.PLAIN, "a", 0);
        assertThat(gzipped(svg)).isLessThan(25_000);
        assertThat(svg).hasSizeLessThan(300_000);
    }

    @Test
    void holdsNothingThatRunsOrIsElsewhere() throws Exception {
        for (Drawn drawn : all) {
            Document document = parsed(drawn.svg);
            NodeList elements = document.getElementsByTagName("*");
            for (int i = 0; i < elements.getLength(); i++) {
                Element element = (Element) elements.item(i);
                assertThat(element.getTagName())
                        .isIn("svg", "defs", "g", "path", "clipPath", "linearGradient", "radialGradient", "stop");
                assertThat(element.getAttribute("id")).matches("|pre\\w+");
                for (int k = 0; k < element.getAttributes().getLength(); k++) {
                    Node attribute = element.getAttributes().item(k);
                    if (attribute.getNodeName().equals("xmlns")) {
                        continue;
                    }
                    String value = attribute.getNodeValue();
                    assertThat(value).doesNotContain("://", "url(#a").doesNotContain("NaN", "Infinity");
                }
                assertThat(element.hasAttribute("href")).isFalse();
            }
        }
    }

    @Test
    void aPictureSomebodyBroughtIsInTheDocument() throws Exception {
        byte[] magenta = Pictures.png(Pictures.halves(300, 400, 0xFF00FF, 0xFF00FF));
        Description framed =
                new Description(null, null, Look.UNKNOWN, null, new Backdrop.Solid("#2040FF"), magenta, SIDE, SIDE, 1);
        String svg = Illustrator.svg(framed, View.PLAIN, "a", 0);
        Element image = (Element) parsed(svg).getElementsByTagName("image").item(0);
        assertThat(image.getAttribute("href")).startsWith("data:image/jpeg;base64,");
        BufferedImage vectors = rendered(svg);
        assertThat(mean(blocks(Illustrator.draw(framed).image(), vectors))).isLessThan(MEAN);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aPreviewShowsWhatItsPixelsShow(boolean modest) throws IOException {
        Mannequin mannequin = new Mannequin(Tint.of(0x16A34A), modest);
        BufferedImage pixels =
                Illustrator.draw(standing(), mannequin, SIDE, SIDE).image();
        String svg = Illustrator.svg(standing(), mannequin, SIDE, SIDE, "a", 0);
        assertThat(mean(blocks(pixels, rendered(svg)))).isLessThan(MEAN);
        assertThat(gzipped(svg)).isLessThan(9_000);
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static BufferedImage rendered(String svg) {
        SVGDocument document = new SVGLoader()
                .load(
                        new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                        null,
                        LoaderContext.createDefault());
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.render(null, graphics);
        graphics.dispose();
        return image;
    }

    /** The mean difference of all channels in each block, 0 to 1. */
    private static double[] blocks(BufferedImage one, BufferedImage other) {
        int[] first = (int[]) one.getRaster().getDataElements(0, 0, SIDE, SIDE, null);
        int[] second = (int[]) other.getRaster().getDataElements(0, 0, SIDE, SIDE, null);
        int row = SIDE / BLOCK;
        double[] blocks = new double[row * row];
        for (int i = 0; i < first.length; i++) {
            int difference = 0;
            for (int shift = 0; shift < 24; shift += 8) {
                difference += Math.abs((first[i] >> shift & 0xFF) - (second[i] >> shift & 0xFF));
            }
            blocks[i / SIDE / BLOCK * row + i % SIDE / BLOCK] += difference / (255.0 * 3 * BLOCK * BLOCK);
        }
        return blocks;
    }

    private static double mean(double[] blocks) {
        return DoubleStream.of(blocks).average().orElseThrow();
    }

    private static int gzipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
