package com.lumiku.studio.media.picture.jpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Means from coefficients are those of the samples that the definition gives (ITU-T T.81, annex A.3.3). */
class BlockMeansTest {

    private static final int SIDE = 8;

    @ParameterizedTest
    @CsvSource({"1,1", "2,2", "4,4", "8,8", "1,2", "2,1", "4,2", "1,8", "8,4"})
    void meansAreThoseOfTheSamples(int wide, int high) {
        Random random = new Random(1);
        int[] quantization = IntStream.range(0, 64).map(i -> 1 + i / 2).toArray();
        BlockMeans means = new BlockMeans(quantization, wide, high);
        for (int coefficients = 1; coefficients <= 64; coefficients++) {
            int[] block = new int[64];
            long nonZero = 1;
            for (int i = 0; i < coefficients; i++) {
                block[i] = random.nextInt(41) - 20;
                nonZero |= block[i] == 0 ? 0 : 1L << i;
            }
            double[] samples = samples(block, quantization);
            float[] found = means.of(block, nonZero);
            assertThat(found).hasSize(64 / wide / high);
            for (int i = 0; i < found.length; i++) {
                double mean = mean(samples, i % means.across() * wide, i / means.across() * high, wide, high);
                assertThat((double) found[i]).isCloseTo(mean, within(0.01));
            }
        }
    }

    private static double mean(double[] samples, int left, int top, int wide, int high) {
        double sum = 0;
        for (int y = top; y < top + high; y++) {
            for (int x = left; x < left + wide; x++) {
                sum += samples[y * SIDE + x];
            }
        }
        return sum / wide / high;
    }

    private static double[] samples(int[] block, int[] quantization) {
        double[] samples = new double[64];
        for (int i = 0; i < 64; i++) {
            samples[i] = 128;
            for (int k = 0; k < 64; k++) {
                int place = JpegBlocks.ZIGZAG[k];
                samples[i] +=
                        block[k] * quantization[place] * wave(i % SIDE, place % SIDE) * wave(i / SIDE, place / SIDE);
            }
        }
        return samples;
    }

    private static double wave(int place, int frequency) {
        return Math.cos((2 * place + 1) * frequency * Math.PI / 16) * (frequency == 0 ? Math.sqrt(0.125) : 0.5);
    }
}
