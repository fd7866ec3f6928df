package com.lumiku.studio.drawing.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

class RegionTest {

    private static final Region UPRIGHT = new Region.Line(new Line2D.Double(10, 0, 10, 20), 4);

    @Test
    void aLineIsAsWideAsItIsDrawn() {
        assertThat(UPRIGHT.bounds()).isEqualTo(new Rectangle2D.Double(8, -2, 4, 24));
        assertThat(UPRIGHT.touches(new Rectangle2D.Double(11, 5, 5, 5))).isTrue();
        assertThat(UPRIGHT.touches(new Rectangle2D.Double(13, 5, 5, 5))).isFalse();
    }

    @Test
    void whatIsLimitedTouchesWhereBothDo() {
        Region upper = Region.of(new Rectangle2D.Double(0, 0, 20, 5));
        assertThat(UPRIGHT.within(upper).touches(new Rectangle2D.Double(9, 1, 2, 2)))
                .isTrue();
        assertThat(UPRIGHT.within(upper).touches(new Rectangle2D.Double(9, 10, 2, 2)))
                .isFalse();
        assertThat(Region.NOTHING.touches(new Rectangle2D.Double(0, 0, 20, 20))).isFalse();
    }
}
