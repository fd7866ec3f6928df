package com.lumiku.studio.drawing.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathDataTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            M1 2L3 4            | M 1 2, L 3 4
            m1,2 l2,2           | M 1 2, L 3 4
            M1 2 3 4            | M 1 2, L 3 4
            m1 2 2 2            | M 1 2, L 3 4
            M1 2h2v-3H0V5       | M 1 2, L 3 2, L 3 -1, L 0 -1, L 0 5
            M1 2c1 0 2 1 2 2    | M 1 2, C 2 2 3 3 3 4
            M0 0q1 1 2 0 1-1 2 0| M 0 0, Q 1 1 2 0, Q 3 -1 4 0
            M.5.5l-.5-.5        | M 0.5 0.5, L 0 0
            M1e1 2E-1L0 0       | M 10 0.2, L 0 0
            M1 2l1 1zl0 5       | M 1 2, L 2 3, Z, L 1 7
            """)
    void readsStepsAndCoordinates(String data, String drawn) {
        assertThat(String.join(", ", steps(PathData.read(data)))).isEqualTo(drawn);
    }

    @Test
    void readsWhatIsWritten() {
        Shape shape = Curve.closed(0, -218, -40, -228, -92, -206, -96, -138, -44, -156, 0, -146);
        StringBuilder out = new StringBuilder();
        SvgPath.append(out, shape, new AffineTransform());
        StringBuilder again = new StringBuilder();
        SvgPath.append(again, PathData.read(out.toString()), new AffineTransform());
        assertThat(again).hasToString(out.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"M0 0a5 5 0 0 1 5 5", "M0 0s1 1 2 2", "M0 0L1", "M0 0l", "M0 0 L1 2 #", "z1", "5 5"})
    void refusesWhatItDoesNotRead(String data) {
        assertThatIllegalArgumentException().isThrownBy(() -> PathData.read(data));
    }

    private static List<String> steps(Shape shape) {
        List<String> steps = new ArrayList<>();
        double[] c = new double[6];
        for (PathIterator it = shape.getPathIterator(null); !it.isDone(); it.next()) {
            int type = it.currentSegment(c);
            StringBuilder step =
                    new StringBuilder(List.of("M", "L", "Q", "C", "Z").get(type));
            for (int i = 0; i < List.of(2, 2, 4, 6, 0).get(type); i++) {
                step.append(' ').append(SvgPath.number(c[i]).replaceFirst("^(-?)\\.", "$10."));
            }
            steps.add(step.toString());
        }
        return steps;
    }
}
