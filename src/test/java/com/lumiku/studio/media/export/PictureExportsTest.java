package com.lumiku.studio.media.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.media.picture.Area;
import com.lumiku.studio.media.picture.EncodedPicture;
import com.lumiku.studio.media.picture.Picture;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class PictureExportsTest {

    private static final int SIDE = 200;

    @ParameterizedTest
    @EnumSource(value = ExportFormat.class, names = "ORIGINAL", mode = Mode.EXCLUDE)
    void everyFormatHasItsSizeAndEncoding(ExportFormat format) {
        Area subject = new Area(80, 20, 40, 160);
        EncodedPicture export = PictureExports.make(picture(subject), subject, format);
        Picture image = Picture.decode(export.bytes());
        assertThat(export.format()).isEqualTo(format.encoding());
        assertThat(image.width()).isEqualTo(format.width());
        assertThat(image.height()).isEqualTo(format.height());
    }

    @ParameterizedTest
    @CsvSource({
        "80, 20, 40, 160", // stands in the middle
        "5, 150, 190, 40", // lies below
        "150, 10, 40, 40" // near a corner
    })
    void theSubjectStaysWholeAndKeepsItsShape(int x, int y, int width, int height) {
        Area subject = new Area(x, y, width, height);
        for (ExportFormat format : ExportFormat.values()) {
            Rectangle seen = red(decoded(PictureExports.make(picture(subject), subject, format)));
            assertThat((double) seen.width / seen.height)
                    .as("%s in %s", subject, format)
                    .isBetween(0.9 * width / height, 1.1 * width / height);
        }
    }

    @Test
    void whatIsAddedGoesOnFromTheEdge() {
        Area subject = new Area(60, 20, 80, 160);
        BufferedImage wide = decoded(PictureExports.make(picture(subject), subject, ExportFormat.TWITTER_POST));
        // The upper half is blue, the lower one green, out to the corners.
        assertThat(new Color(wide.getRGB(2, 2)).getBlue()).isGreaterThan(150);
        assertThat(new Color(wide.getRGB(1197, 672)).getGreen()).isGreaterThan(150);
        assertThat(new Color(wide.getRGB(1197, 2)).getGreen()).isLessThan(100);
    }

    @Test
    void theOldNameOfTheFeedIsUnderstoodAndOthersAreNot() {
        assertThat(ExportFormat.of("instagram_post")).contains(ExportFormat.INSTAGRAM_FEED);
        assertThat(ExportFormat.of("print_4x6")).contains(ExportFormat.PRINT_4X6);
        assertThat(ExportFormat.of("Instagram_Feed")).isEmpty();
        assertThat(ExportFormat.of("")).isEmpty();
    }

    /** Blue above green with a red subject. */
    private static Picture picture(Area subject) {
        BufferedImage picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(new Color(40, 40, 220));
        graphics.fillRect(0, 0, SIDE, SIDE / 2);
        graphics.setColor(new Color(40, 200, 40));
        graphics.fillRect(0, SIDE / 2, SIDE, SIDE / 2);
        graphics.setColor(new Color(230, 20, 20));
        graphics.fillRect(subject.x(), subject.y(), subject.width(), subject.height());
        graphics.dispose();
        return new Picture(picture);
    }

    private static BufferedImage decoded(EncodedPicture file) {
        return Picture.decode(file.bytes()).image();
    }

    /** What is red. */
    private static Rectangle red(BufferedImage image) {
        int left = image.getWidth();
        int right = 0;
        int top = image.getHeight();
        int bottom = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                Color color = new Color(image.getRGB(x, y));
                if (color.getRed() > 150 && color.getGreen() < 100 && color.getBlue() < 100) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y);
                }
            }
        }
        return new Rectangle(left, top, right - left + 1, bottom - top + 1);
    }
}
