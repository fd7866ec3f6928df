package com.lumiku.studio.media.picture.webp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made by libwebp's encoder become the very pixels that libwebp's decoder makes of them. */
class WebpPixelsTest {

    private static final int CHUNK_HEADER = 8;
    private static final int FIRST_CHUNK = 12;

    /** @param pixels the beginning of the digest of red, green, blue and alpha, by {@code dwebp -nodither} */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/pictures/webp/pixels.csv", numLinesToSkip = 1)
    void everyPixelIsAsLibwebpHasIt(String file, int width, int height, String pixels) throws Exception {
        byte[] bytes = resource(file);
        WebpFile layout = layout(bytes);
        assertThat(layout.width()).isEqualTo(width);
        assertThat(layout.height()).isEqualTo(height);
        assertThat(digest(WebpPixels.decode(layout, bytes), layout.bytesPerPixel()))
                .startsWith(pixels);
    }

    @Test
    void theFirstFrameOfAnAnimationIsAtItsPlace() throws IOException {
        byte[] animated = resource("webp/animated-at-10-6.webp");
        WebpFile layout = layout(animated);
        assertThat(layout).returns(27, WebpFile::width).returns(39, WebpFile::height);
        byte[] canvas = WebpPixels.decode(layout, animated);
        byte[] still = resource("webp/flat-17x33-a-l2.webp");
        byte[] frame = WebpPixels.decode(layout(still), still);
        for (int y = 0; y < 39; y++) {
            for (int x = 0; x < 27; x++) {
                int place = 4 * (27 * y + x);
                byte[] expected = new byte[4];
                if (x >= 10 && y >= 6) {
                    int from = 4 * (17 * (y - 6) + x - 10);
                    expected = Arrays.copyOfRange(frame, from, from + 4);
                }
                assertThat(Arrays.copyOfRange(canvas, place, place + 4))
                        .as("%d,%d", x, y)
                        .isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "webp/photo-17x33-l0.webp",
                "webp/simple-filter.webp",
                "webp/partitions.webp",
                "webp/photo-17x33-z0.webp",
                "webp/noise-17x33-z2.webp",
                "webp/pal200-71x53-z4.webp",
                "webp/flat-17x33-a-l2.webp"
            })
    void whatEndsTooEarlyIsRefusedWhereverItEnds(String file) throws IOException {
        byte[] whole = resource(file);
        for (int length = 0; length < whole.length - 4; length += 1 + whole.length / 300) {
            byte[] head = Arrays.copyOf(whole, length);
            assertRefused(head);
            assertRefused(withSizesThatFit(head));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void transparencyThatIsNotCompressedIsFiltered(int filter) throws IOException {
        byte[] file = resource("webp/flat-17x33-a-l2.webp");
        byte[] alpha = new byte[17 * 33];
        new Random(filter).nextBytes(alpha);
        byte[] changed = withAlpha(file, filter, alpha);
        byte[] pixels = WebpPixels.decode(layout(changed), changed);
        for (int i = 0; i < alpha.length; i++) {
            assertThat(pixels[4 * i]).as("pixel %d", i).isEqualTo(alpha[i]);
        }
        assertRefused(withAlpha(file, filter, Arrays.copyOf(alpha, alpha.length - 1)));
    }

    @Test
    void groupsThatNoBlockUsesTakeNoMemory() throws IOException {
        byte[] file = HugeCodes.webp(4, 1);
        assertThat(WebpPixels.decode(layout(file), file)).hasSize(4 * 4 * 4);
    }

    @Test
    void moreCodesThanAnyEncoderMakesAreRefusedBeforeTheyTakeMemory() throws IOException {
        byte[] file = HugeCodes.webp(1024, 65_536);
        WebpFile layout = layout(file);
        assertThat(catchThrowableOfType(WebpException.class, () -> WebpPixels.decode(layout, file)))
                .returns(WebpException.Kind.TOO_COSTLY, WebpException::kind);
    }

    @Test
    void aPictureThatIsGivenUpEnds() throws IOException {
        byte[] file = resource("webp/partitions.webp");
        WebpFile layout = layout(file);
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> WebpPixels.decode(layout, file)).hasMessageContaining("given up");
        } finally {
            Thread.interrupted();
        }
    }

    private static void assertRefused(byte[] file) {
        assertThatThrownBy(() -> WebpPixels.decode(layout(file), file))
                .as("%d bytes", file.length)
                .isInstanceOf(WebpException.class);
    }

    /** The same with the sizes of the file and its last chunk corrected, so that only the picture's data ends too early. */
    private static byte[] withSizesThatFit(byte[] head) {
        if (head.length < FIRST_CHUNK + CHUNK_HEADER) {
            return head;
        }
        ByteBuffer file = ByteBuffer.wrap(head.clone()).order(ByteOrder.LITTLE_ENDIAN);
        file.putInt(4, head.length - CHUNK_HEADER);
        int chunk = FIRST_CHUNK;
        while (true) {
            int next = chunk + CHUNK_HEADER + file.getInt(chunk + 4) + (file.getInt(chunk + 4) & 1);
            if (next + CHUNK_HEADER > head.length) {
                file.putInt(chunk + 4, head.length - chunk - CHUNK_HEADER);
                return file.array();
            }
            chunk = next;
        }
    }

    /** The same file with other transparency: VP8X and ALPH are its first chunks. */
    private static byte[] withAlpha(byte[] file, int filter, byte[] alpha) {
        int alph = FIRST_CHUNK + CHUNK_HEADER + 10;
        ByteBuffer old = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int behind = alph + CHUNK_HEADER + old.getInt(alph + 4) + (old.getInt(alph + 4) & 1);
        int length = 1 + alpha.length + (1 + alpha.length & 1);
        ByteBuffer changed = ByteBuffer.allocate(alph + CHUNK_HEADER + length + file.length - behind)
                .order(ByteOrder.LITTLE_ENDIAN);
        changed.put(file, 0, alph + 4).putInt(1 + alpha.length).put((byte) (filter << 2));
        changed.put(filtered(filter, alpha)).position(alph + CHUNK_HEADER + length);
        changed.put(file, behind, file.length - behind);
        return changed.putInt(4, changed.capacity() - CHUNK_HEADER).array();
    }

    private static byte[] filtered(int filter, byte[] alpha) {
        byte[] filtered = alpha.clone();
        for (int i = 1; i < alpha.length && filter > 0; i++) {
            int left = i % 17 == 0 ? -1 : alpha[i - 1] & 0xFF;
            int above = i < 17 ? -1 : alpha[i - 17] & 0xFF;
            int corner = left < 0 || above < 0 ? -1 : alpha[i - 18] & 0xFF;
            int predicted =
                    switch (filter) {
                        case 1 -> left < 0 ? above : left;
                        case 2 -> above < 0 ? left : above;
                        default -> above < 0 ? left : left < 0 ? above : Math.clamp(left + above - corner, 0, 255);
                    };
            filtered[i] -= (byte) predicted;
        }
        return filtered;
    }

    private static String digest(byte[] pixels, int step) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (int i = 0; i < pixels.length; i += step) {
            digest.update(pixels[i + step - 1]);
            digest.update(pixels[i + step - 2]);
            digest.update(pixels[i + step - 3]);
            digest.update(step == 4 ? pixels[i] : (byte) 0xFF);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static WebpFile layout(byte[] file) throws IOException {
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file)) {
            @Override
            public long length() {
                return file.length;
            }
        }) {
            return WebpFile.read(stream);
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream file = WebpPixelsTest.class.getResourceAsStream("/pictures/" + name)) {
            return file.readAllBytes();
        }
    }
}
