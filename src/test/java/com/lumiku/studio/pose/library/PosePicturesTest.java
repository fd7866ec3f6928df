package com.lumiku.studio.pose.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.lumiku.studio.figure.Posture;
import com.lumiku.studio.media.picture.EncodedPicture;
import com.lumiku.studio.media.picture.PictureFormat;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PosePicturesTest {

    private static final PoseShapes SHAPES = new PoseShapes();

    private final PosePictures pictures = new PosePictures(SHAPES);

    @ParameterizedTest
    @CsvSource({
        "pose-typing-at-desk/preview.png, PNG, 768, 1024",
        "pose-chair-backwards/reference.png, PNG, 1024, 1344",
        "pose-yoga-tree/controlnet.png, PNG, 768, 1024",
        "pose-bride-bouquet/thumbnail.jpg, JPEG, 300, 300",
        "pose-speaker-at-lectern/thumbnail.jpg, JPEG, 300, 300",
        "pose-street-wall-foot-up/thumbnail.jpg, JPEG, 300, 300"
    })
    void everyKindHasItsSizeAndIsDrawnAlikeAgain(String name, PictureFormat format, int width, int height)
            throws IOException {
        EncodedPicture picture = pictures.make("catalog/poses/" + name).orElseThrow();
        assertThat(picture.format()).isEqualTo(format);
        BufferedImage image = image(picture);
        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
        EncodedPicture again =
                new PosePictures(new PoseShapes()).make("catalog/poses/" + name).orElseThrow();
        assertThat(again.bytes()).isEqualTo(picture.bytes());
    }

    @Test
    void theFigureStandsOutFromItsBackground() throws IOException {
        BufferedImage preview = image(pictures.make("catalog/poses/pose-headshot-straight/preview.png")
                .orElseThrow());
        // The category's blue on the chest, skin in the face, almost white in the corner.
        assertThat(preview.getRGB(384, 900) & 0xFF).isGreaterThan(180);
        assertThat(preview.getRGB(384, 900) >> 16 & 0xFF).isLessThan(100);
        assertThat(preview.getRGB(384, 400) >> 16 & 0xFF).isGreaterThan(200);
        assertThat(preview.getRGB(3, 3) >> 8 & 0xFF).isGreaterThan(230);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "catalog/poses/pose-unknown/preview.png",
                "catalog/poses/preview.png",
                "catalog/poses//preview.png",
                "catalog/poses/pose-yoga-tree/preview.jpg",
                "catalog/poses/pose-yoga-tree/x/preview.png",
                "catalog/presets/pose-yoga-tree/preview.png",
                ""
            })
    void otherKeysAreNotItsOwn(String key) {
        assertThat(pictures.make(key)).isEmpty();
        assertThat(pictures.version(key)).isEmpty();
    }

    @Test
    void whatLooksAlikeIsTheSameVersion() {
        PosePictures others = new PosePictures(new PoseShapes());
        Set<String> versions = new HashSet<>();
        for (String pose : List.of("pose-yoga-tree", "pose-speaker-microphone", "pose-mirror-selfie")) {
            String preview = "catalog/poses/" + pose + "/preview.png";
            String version = pictures.version(preview).orElseThrow();
            assertThat(version).matches("[0-9a-f]{16}");
            assertThat(others.version(preview)).contains(version);
            versions.add(version);
        }
        assertThat(versions).hasSize(3);
    }

    /** As an empty hand and a full one are. */
    @Test
    void whatLooksDifferentIsAnotherVersion() throws IOException {
        PoseShape shape = SHAPES.shape("pose-speaker-microphone").orElseThrow();
        Posture posture = PostureReader.read(new YAMLMapper().readTree("{yaw: -20, rightHand: mouth}"));
        Posture holding =
                PostureReader.read(new YAMLMapper().readTree("{yaw: -20, rightHand: mouth, holds: {right: pen}}"));
        assertThat(PosePicture.version(of(shape, posture)))
                .isEqualTo(PosePicture.version(of(shape, posture)))
                .isNotEqualTo(PosePicture.version(of(shape, holding)));
    }

    private static PoseShape of(PoseShape shape, Posture posture) {
        return new PoseShape(posture, shape.framing(), shape.mannequin());
    }

    private static BufferedImage image(EncodedPicture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.bytes()));
    }
}
