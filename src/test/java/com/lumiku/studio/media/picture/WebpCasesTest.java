package com.lumiku.studio.media.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** WebP files that once hung, came out wrongly or were refused. */
class WebpCasesTest {

    @TempDir
    Path folder;

    private final PictureReader reader = TestReader.of(64 << 20);

    @ParameterizedTest
    @ValueSource(strings = {"01-lossless-cut.webp", "11-lossless-half.webp"})
    @Timeout(5)
    void whatEndsInItsTablesOrPixelsIsRefusedAtOnce(String name) throws IOException {
        Path file = file(name);
        assertThat(Problems.of(() -> reader.read(file)))
                .returns(400, problem -> problem.kind().status())
                .satisfies(problem -> assertThat(problem.getMessage()).contains("the file is cut off: "));
    }

    @Test
    @Timeout(5)
    void sixtyFiveThousandGroupsOfCodesAreRead() throws IOException {
        BufferedImage image = image(reader.read(file("02-groups.webp")));
        assertThat(image.getWidth()).isEqualTo(4);
        assertThat(image.getHeight()).isEqualTo(4);
    }

    @Test
    void anAnimationsFirstFrameLiesOnItsCanvas() throws IOException {
        BufferedImage image = image(reader.read(file("10-animated-small-first-frame.webp")));
        assertThat(image.getWidth()).isEqualTo(240);
        assertThat(image.getHeight()).isEqualTo(240);
        CasePictures.assertTransparentOutside(image, 80, 80, 160, 160);
    }

    @Test
    void transparencyThatIsNotCompressedIsSeen() throws IOException {
        CasePictures.assertTransparentOutside(image(reader.read(file("12-raw-alpha.webp"))), 8, 4, 50, 40);
    }

    @Test
    void aFlatLogoOfFewBytesIsRead() throws IOException {
        BufferedImage image = image(reader.read(file("18-flat-logo.webp")));
        assertThat(image.getWidth()).isEqualTo(1024);
        CasePictures.assertTransparentOutside(image, 200, 200, 820, 820);
    }

    @Test
    void theCoarsestQuantizersKeepTheirLimits() throws IOException {
        // libwebp itself is off by 26; blocks were green without the limits.
        CasePictures.assertGradient(image(reader.read(file("24-quality-0.webp"))), 640, 480, 30);
    }

    private Path file(String name) throws IOException {
        return Files.write(folder.resolve("upload"), CasePictures.file(name));
    }

    private static BufferedImage image(ReadPicture read) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(read.picture().bytes()));
    }
}
