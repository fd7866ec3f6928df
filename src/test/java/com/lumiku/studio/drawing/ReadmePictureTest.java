package com.lumiku.studio.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.figure.Arm;
import com.lumiku.studio.figure.Backdrop;
import com.lumiku.studio.figure.Description;
import com.lumiku.studio.figure.Framing;
import com.lumiku.studio.figure.Holding;
import com.lumiku.studio.figure.Leg;
import com.lumiku.studio.figure.Look;
import com.lumiku.studio.figure.Pose;
import com.lumiku.studio.figure.Posture;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The README's picture is what the service draws: with {@code -Dpicture.write=true} it is written anew. */
class ReadmePictureTest {

    private static final Path FILE = Path.of("src/docs/people.png");
    private static final int LONGEST_FILE = 120_000;
    private static final int SIDE = 240;
    private static final int GAP = 12;

    private static final Arm LEVEL = new Arm.Angles(3, 88, 0, 3);

    /** The yoga pose called Warrior II, as in the catalog. */
    private static final Posture WARRIOR = new Posture(
            new Posture.View(8, 0),
            Posture.NEUTRAL.pelvis(),
            0.385,
            0,
            Posture.NEUTRAL.torso(),
            new Posture.Head(76, 0, 0),
            LEVEL,
            LEVEL,
            new Leg.Planted(0.32, 0, 0, 10, 20),
            new Leg.Planted(0.34, 0, 0, 84, 80),
            List.of(),
            Holding.NOTHING);

    @Test
    void isWhatIsDrawn() throws IOException {
        BufferedImage drawn = drawn();
        if (Boolean.getBoolean("picture.write")) {
            Files.write(FILE, Pictures.png(drawn));
        }
        assertThat(Files.size(FILE)).isLessThan(LONGEST_FILE);
        BufferedImage shown = ImageIO.read(FILE.toFile());
        assertThat(shown.getWidth()).isEqualTo(drawn.getWidth());
        assertThat(Pictures.difference(shown, drawn))
                .as("people are drawn differently now: write the picture anew with -Dpicture.write=true")
                .isLessThan(0.01);
    }

    private static BufferedImage drawn() {
        List<Description> people = List.of(
                portrait("a woman with long wavy hair and round glasses, mustard cardigan, smiling", "#F3D9C5", 11),
                portrait("a man with an undercut and a short beard in a navy turtleneck, thoughtful", "#CFE0E8", 4),
                portrait("wanita berhijab hijau, kebaya, tersenyum", "#E9E2F3", 21),
                portrait(
                        "an old man with short straight grey hair and a moustache, chef jacket and chef hat, laughing",
                        "#DCEBDD",
                        8),
                figure("a young woman with a high bun, in a coral tank top and leggings, barefoot, at the beach", 5));
        BufferedImage picture = new BufferedImage(people.size() * (SIDE + GAP) - GAP, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        for (int i = 0; i < people.size(); i++) {
            graphics.drawImage(Illustrator.draw(people.get(i)).image(), i * (SIDE + GAP), 0, null);
        }
        graphics.dispose();
        return picture;
    }

    private static Description portrait(String prompt, String background, int seed) {
        return described(prompt, null, new Backdrop.Solid(background), seed);
    }

    private static Description figure(String prompt, int seed) {
        return described(prompt, WARRIOR.pose(Framing.FULL_BODY), null, seed);
    }

    private static Description described(String prompt, Pose pose, Backdrop backdrop, int seed) {
        return new Description(prompt, null, Look.UNKNOWN, pose, backdrop, null, SIDE, SIDE, seed);
    }
}
