package com.lumiku.studio.media.picture;

import com.lumiku.studio.media.picture.jpeg.JpegHeader;
import com.lumiku.studio.media.picture.png.PngHeader;
import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteOrder;
import java.util.Arrays;
import javax.imageio.stream.ImageInputStream;

/**
 * What a file says of its picture before any pixel: enough to know what decoding will cost.
 *
 * @param width columns, as stored
 * @param height rows, as stored
 * @param components samples of a pixel, alpha included
 * @param bits bits of a sample
 * @param progressive whether all coefficients have to be held at once to decode it
 */
public record PictureHeader(
        PictureFormat format,
        int width,
        int height,
        int components,
        int bits,
        boolean progressive,
        Orientation orientation) {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /**
     * Reads it.
     *
     * @throws ProblemException 415 where the file is of another format, 400 where it ends too early or makes no sense
     */
    static PictureHeader of(ImageInputStream file) throws IOException {
        try {
            return read(file);
        } catch (EOFException e) {
            throw cutOff("it ends before its pixels");
        }
    }

    private static PictureHeader read(ImageInputStream file) throws IOException {
        PictureFormat format = format(file);
        file.setByteOrder(format == PictureFormat.WEBP ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        PictureHeader header =
                switch (format) {
                    case JPEG -> JpegHeader.read(file).picture();
                    case PNG -> PngHeader.read(file);
                    case WEBP -> WebpHeader.read(file);
                };
        if (header.width < 1 || header.height < 1) {
            throw corrupt("it has no pixels");
        }
        return header;
    }

    /** The format by the first bytes, whatever the file is called; the stream is at its beginning again. */
    private static PictureFormat format(ImageInputStream file) throws IOException {
        byte[] start = new byte[OtherFormat.START_BYTES];
        file.seek(0);
        int length = 0;
        for (int read = 0; read >= 0 && length < start.length; length += Math.max(read, 0)) {
            read = file.read(start, length, start.length - length);
        }
        file.seek(0);
        if (length == 0) {
            throw corrupt("the file is empty");
        }
        if (start[0] == (byte) 0xFF && start[1] == (byte) 0xD8 && start[2] == (byte) 0xFF) {
            return PictureFormat.JPEG;
        }
        if (Arrays.equals(start, 0, PNG.length, PNG, 0, PNG.length)) {
            return PictureFormat.PNG;
        }
        if (startsWith(start, 0, "RIFF") && startsWith(start, 8, "WEBP")) {
            return PictureFormat.WEBP;
        }
        throw unsupported(OtherFormat.of(Arrays.copyOf(start, length))
                .map(OtherFormat::advice)
                .orElse("The file is not a picture that is read here: JPEG, PNG and WebP are"));
    }

    private static boolean startsWith(byte[] bytes, int offset, String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            if (bytes[offset + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The answer to a file that is not what its beginning promises. */
    public static ProblemException corrupt(String why) {
        return new ProblemException(ProblemKind.INVALID, "The picture cannot be read: " + why);
    }

    /** The answer to a file of which a part is missing or wrong: which one follows. */
    public static ProblemException damaged(String what) {
        return corrupt("its data is incomplete or damaged: " + what);
    }

    /** The answer to a file that ends too early: what is missing follows. */
    public static ProblemException cutOff(String what) {
        return corrupt("the file is cut off: " + what);
    }

    /** The answer to a file of another format than is read, with what to do. */
    public static ProblemException unsupported(String sentence) {
        return new ProblemException(ProblemKind.UNSUPPORTED_MEDIA_TYPE, sentence);
    }

    public long pixels() {
        return (long) width * height;
    }
}
