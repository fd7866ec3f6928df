package com.lumiku.studio.media.picture;

import static com.lumiku.studio.media.picture.SamplePictures.HEIGHT;
import static com.lumiku.studio.media.picture.SamplePictures.WIDTH;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Pictures with many frames. */
final class AnimatedPictures {

    private AnimatedPictures() {}

    /** A PNG with frames (APNG 1.0): the first shows the four colours, all others are red. */
    static byte[] png(int frames) {
        byte[] first = SamplePictures.png(SamplePictures.image(BufferedImage.TYPE_INT_RGB, WIDTH, HEIGHT));
        int afterHeader = SamplePictures.PNG_SIGNATURE.length + 25;
        byte[] row = new byte[1 + 3 * WIDTH];
        for (int x = 0; x < WIDTH; x++) {
            row[1 + 3 * x] = (byte) 0xFF;
        }
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        for (int y = 0; y < HEIGHT; y++) {
            rows.writeBytes(row);
        }
        byte[] red = SamplePictures.deflated(rows.toByteArray());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(first, 0, afterHeader);
        file.writeBytes(SamplePictures.chunk(
                "acTL", ByteBuffer.allocate(8).putInt(frames).putInt(0).array()));
        file.writeBytes(frameControl(0));
        file.write(first, afterHeader, first.length - afterHeader - 12);
        for (int frame = 1; frame < frames; frame++) {
            file.writeBytes(frameControl(2 * frame - 1));
            file.writeBytes(SamplePictures.chunk(
                    "fdAT",
                    ByteBuffer.allocate(4 + red.length)
                            .putInt(2 * frame)
                            .put(red)
                            .array()));
        }
        file.writeBytes(SamplePictures.chunk("IEND", new byte[0]));
        return file.toByteArray();
    }

    private static byte[] frameControl(int number) {
        ByteBuffer content =
                ByteBuffer.allocate(26).putInt(number).putInt(WIDTH).putInt(HEIGHT);
        return SamplePictures.chunk(
                "fcTL",
                content.position(20).putShort((short) 1).putShort((short) 10).array());
    }

    /** A WebP of so many frames: the first is that of an animated one, all others are its second. */
    static byte[] webp(int frames) {
        byte[] two = SamplePictures.resource("animated.webp");
        ByteBuffer chunks = ByteBuffer.wrap(two).order(ByteOrder.LITTLE_ENDIAN);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        byte[] last = new byte[0];
        for (int place = 12; place < two.length; ) {
            int length = 8 + chunks.getInt(place + 4) + (chunks.getInt(place + 4) & 1);
            last = Arrays.copyOfRange(two, place, place + length);
            file.writeBytes(last);
            place += length;
        }
        for (int frame = 2; frame < frames; frame++) {
            file.writeBytes(last);
        }
        ByteBuffer header = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
        header.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(4 + file.size());
        header.put("WEBP".getBytes(StandardCharsets.US_ASCII));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(header.array());
        all.writeBytes(file.toByteArray());
        return all.toByteArray();
    }
}
