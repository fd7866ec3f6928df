package com.lumiku.studio.media.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImageInputStreamsTest {

    @TempDir
    static Path folder;

    static Stream<ImageInputStream> streams() throws IOException {
        byte[] bytes = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        Path file = Files.write(folder.resolve("bytes"), Arrays.copyOf(bytes, 10));
        return Stream.of(
                new FileWindowImageInputStream(file),
                new ByteArrayImageInputStream(bytes, 10),
                new JoinedImageInputStream(List.of(
                        ByteBuffer.wrap(bytes, 0, 3),
                        ByteBuffer.wrap(bytes, 3, 0),
                        ByteBuffer.wrap(bytes, 3, 1),
                        ByteBuffer.wrap(bytes, 4, 6))));
    }

    @ParameterizedTest
    @MethodSource("streams")
    void allBytesAreReadInAnyOrder(ImageInputStream stream) throws IOException {
        assertThat(stream.length()).isEqualTo(10);
        for (int start : new int[] {0, 5, 3, 9, 1}) {
            stream.seek(start);
            assertThat(stream.read()).isEqualTo(start);
        }
        stream.seek(0);
        byte[] all = new byte[10];
        stream.readFully(all);
        assertThat(all).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(stream.read()).isEqualTo(-1);
        assertThat(stream.read(all, 0, 0)).isZero();
    }

    @ParameterizedTest
    @MethodSource("streams")
    void nothingLiesBehindTheEndHoweverFar(ImageInputStream stream) throws IOException {
        for (long place : new long[] {10, 11, 1L << 31, (1L << 31) + 11, (1L << 32) + 3, Long.MAX_VALUE}) {
            stream.seek(place);
            assertThat(stream.read()).as("%d", place).isEqualTo(-1);
            assertThat(stream.read(new byte[4], 0, 4)).as("%d", place).isEqualTo(-1);
        }
    }

    @Test
    void whatIsFurtherThanAWindowIsReadAsWell() throws IOException {
        byte[] bytes = new byte[100_000];
        new Random(3).nextBytes(bytes);
        Path file = Files.write(folder.resolve("large"), bytes);
        try (ImageInputStream stream = new FileWindowImageInputStream(file)) {
            for (int place : new int[] {0, 16_383, 16_384, 99_999, 5, 70_000, 69_999}) {
                stream.seek(place);
                assertThat(stream.read()).isEqualTo(bytes[place] & 0xFF);
            }
            stream.seek(0);
            byte[] all = new byte[bytes.length];
            stream.readFully(all);
            assertThat(all).isEqualTo(bytes);
        }
    }

    @Test
    void decodingThatIsGivenUpEnds() {
        Thread.currentThread().interrupt();
        try (ImageInputStream stream = new JoinedImageInputStream(List.of(ByteBuffer.allocate(4)))) {
            assertThatThrownBy(() -> stream.readFully(new byte[4])).isInstanceOf(InterruptedIOException.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
