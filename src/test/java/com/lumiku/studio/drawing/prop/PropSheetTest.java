package com.lumiku.studio.drawing.prop;

import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.drawing.Pictures;
import com.lumiku.studio.drawing.appearance.Headwear;
import com.lumiku.studio.drawing.appearance.Prop;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.PixelCanvas;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.sheet.Layer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PropSheetTest {

    private static final Tint BLUE = Tint.of(0x2B5FA0);
    private static final int SIDE = 400;

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
        boolean changes = layers.stream().anyMatch(layer -> layer.ink().tone() != null);
        assertThat(Pictures.difference(drawn(prop, BLUE, false), drawn(prop, null, false)) > 0)
                .isEqualTo(changes);
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
}
