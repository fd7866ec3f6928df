package com.lumiku.studio.media.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class LineArtTest {

    private static final int SIDE = 400;

    @Test
    void aDrawingWithSmoothEdgesAndShadesKeepsEveryPixel() throws IOException {
        assertKept(logo());
    }

    @Test
    void aDrawingSentAsJpegStaysOne() {
        assertThat(PictureEncoder.encode(Pixels.of(logo()), PictureFormat.JPEG)
                        .picture()
                        .format())
                .isEqualTo(PictureFormat.JPEG);
    }

    @Test
    void fewColoursAreADrawingHoweverTheyLie() throws IOException {
        BufferedImage dithered = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                dithered.setRGB(x, y, random.nextInt(SIDE) < x ? 0xFFFFFF : 0x102040);
            }
        }
        assertKept(dithered);
    }

    @Test
    void aPhotographIsAJpeg() {
        assertThat(kept(photograph(SIDE)).format()).isEqualTo(PictureFormat.JPEG);
    }

    @Test
    void aPhotographOnAWhiteGroundIsAJpeg() {
        BufferedImage product = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = product.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, SIDE, SIDE);
        graphics.drawImage(photograph(SIDE / 2), SIDE / 4, SIDE / 4, null);
        graphics.dispose();
        assertThat(kept(product).format()).isEqualTo(PictureFormat.JPEG);
    }

    private static void assertKept(BufferedImage image) throws IOException {
        EncodedPicture kept = kept(image);
        assertThat(kept.format()).isEqualTo(PictureFormat.PNG);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(kept.bytes()));
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                assertThat(read.getRGB(x, y) & 0xFFFFFF).isEqualTo(image.getRGB(x, y) & 0xFFFFFF);
            }
        }
    }

    private static EncodedPicture kept(BufferedImage image) {
        return PictureEncoder.encode(Pixels.of(image), PictureFormat.PNG).picture();
    }

    private static BufferedImage logo() {
        BufferedImage logo = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = logo.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, SIDE, SIDE);
        graphics.setPaint(new GradientPaint(0, 100, Color.RED, 0, 300, Color.BLUE));
        graphics.fillOval(50, 50, 300, 300);
        graphics.setColor(Color.GREEN);
        graphics.setStroke(new BasicStroke(3));
        for (int i = 0; i < SIDE; i += 20) {
            graphics.drawLine(i, 0, SIDE - i / 3, SIDE);
        }
        graphics.dispose();
        return logo;
    }

    /** Light and shade with the grain of a sensor. */
    private static BufferedImage photograph(int side) {
        BufferedImage photograph = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(2);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                double light = 128 + 60 * Math.sin(x / 40.0) * Math.cos(y / 30.0);
                int red = (int) (light + 3 * random.nextGaussian());
                int green = (int) (light * 0.75 + 3 * random.nextGaussian());
                photograph.setRGB(x, y, red << 16 | green << 8 | (int) (255 - light));
            }
        }
        return photograph;
    }
}
