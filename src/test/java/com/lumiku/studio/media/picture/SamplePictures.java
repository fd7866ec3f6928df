package com.lumiku.studio.media.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Pictures as others make them. Most show four colours: red and green above, blue and yellow below. */
public final class SamplePictures {

    static final int RED = 0xC81E1E;
    static final int GREEN = 0x1EA03C;
    static final int BLUE = 0x283CC8;
    static final int YELLOW = 0xF0DC50;

    static final int WIDTH = 64;
    static final int HEIGHT = 48;

    static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private SamplePictures() {}

    /** One of those that only other programs can make. */
    static byte[] resource(String name) {
        try (InputStream file = SamplePictures.class.getResourceAsStream("/pictures/" + name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The four colours. */
    static BufferedImage image(int type, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D graphics = image.createGraphics();
        List<Integer> colours = List.of(RED, GREEN, BLUE, YELLOW);
        for (int i = 0; i < colours.size(); i++) {
            graphics.setColor(new Color(colours.get(i)));
            graphics.fillRect(i % 2 * width / 2, i / 2 * height / 2, (width + 1) / 2, (height + 1) / 2);
        }
        graphics.dispose();
        return image;
    }

    /** A JPEG of the four colours. */
    public static byte[] jpeg(int width, int height) {
        return write("jpeg", image(BufferedImage.TYPE_INT_RGB, width, height), false);
    }

    static byte[] progressiveJpeg() {
        return write("jpeg", image(BufferedImage.TYPE_INT_RGB, WIDTH, HEIGHT), true);
    }

    /** A JPEG of noise, which hardly any compression makes smaller. */
    public static byte[] noise(int width, int height, float quality) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        return write("jpeg", new IIOImage(image, null, null), false, quality);
    }

    /** A JPEG by the platform's own writer, in a quality of 1 to 100. */
    static EncodedPicture encoded(BufferedImage image, int quality) {
        byte[] file = write("jpeg", new IIOImage(image, null, null), false, quality / 100f);
        return new EncodedPicture(file, PictureFormat.JPEG);
    }

    static byte[] png(BufferedImage image) {
        return write("png", image, false);
    }

    static byte[] interlacedPng() {
        return write("png", image(BufferedImage.TYPE_INT_RGB, WIDTH, HEIGHT), true);
    }

    /** A JPEG whose EXIF data names an orientation and where it was taken. */
    static byte[] jpegWithExif(int orientation) {
        return withExif(jpeg(WIDTH, HEIGHT), orientation);
    }

    static byte[] withExif(byte[] jpeg, int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(64);
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        exif.putShort((short) 2);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        exif.putInt(0);
        exif.put("GPS 52.5200 N".getBytes(StandardCharsets.ISO_8859_1));
        return withSegment(jpeg, 0xE1, exif.array());
    }

    static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + 4 + content.length);
        file.put(jpeg, 0, 2);
        file.put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (2 + content.length))
                .put(content);
        return file.put(jpeg, 2, jpeg.length - 2).array();
    }

    static BufferedImage palette(boolean transparent) {
        byte[] reds = {(byte) (RED >> 16), (byte) (GREEN >> 16), (byte) (BLUE >> 16), (byte) (YELLOW >> 16)};
        byte[] greens = {(byte) (RED >> 8), (byte) (GREEN >> 8), (byte) (BLUE >> 8), (byte) (YELLOW >> 8)};
        byte[] blues = {(byte) RED, (byte) GREEN, (byte) BLUE, (byte) YELLOW};
        IndexColorModel palette = transparent
                ? new IndexColorModel(2, 4, reds, greens, blues, 3)
                : new IndexColorModel(2, 4, reds, greens, blues);
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY, palette);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                image.getRaster().setSample(x, y, 0, x * 2 / WIDTH + 2 * (y * 2 / HEIGHT));
            }
        }
        return image;
    }

    /**
     * A PNG with samples of 16 bits and the four colours.
     *
     * @param colourType of the PNG: 2 without, 6 with alpha, which makes the yellow transparent
     */
    static byte[] png16(int colourType) {
        BufferedImage image = image(BufferedImage.TYPE_INT_RGB, WIDTH, HEIGHT);
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        for (int y = 0; y < HEIGHT; y++) {
            rows.write(0);
            for (int x = 0; x < WIDTH; x++) {
                int colour = image.getRGB(x, y);
                for (int shift = 16; shift >= 0; shift -= 8) {
                    rows.write(colour >> shift);
                    rows.write(0x55);
                }
                if (colourType == 6) {
                    int alpha = (colour & 0xFFFFFF) == YELLOW ? 0 : 0xFF;
                    rows.write(alpha);
                    rows.write(alpha);
                }
            }
        }
        return png(header(WIDTH, HEIGHT, 16, colourType), chunk("IDAT", deflated(rows.toByteArray())));
    }

    /** A PNG of grey, a half and black, with the black declared to be transparent. */
    static byte[] greyPngWithTransparentColour() {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        for (int y = 0; y < HEIGHT; y++) {
            rows.write(0);
            for (int x = 0; x < WIDTH; x++) {
                rows.write(x < WIDTH / 2 ? 128 : 0);
            }
        }
        return png(
                header(WIDTH, HEIGHT, 8, 0), chunk("tRNS", new byte[2]), chunk("IDAT", deflated(rows.toByteArray())));
    }

    /** A PNG of so many pixels, all black, of which each row takes next to nothing. */
    public static byte[] flatPng(int width, int height) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(content)) {
            byte[] row = new byte[1 + (width + 7) / 8];
            for (int y = 0; y < height; y++) {
                deflater.write(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png(header(width, height, 1, 0), chunk("IDAT", content.toByteArray()));
    }

    /** The parts of a PNG put together. */
    static byte[] png(byte[]... chunks) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(PNG_SIGNATURE);
        for (byte[] chunk : chunks) {
            file.writeBytes(chunk);
        }
        file.writeBytes(chunk("IEND", new byte[0]));
        return file.toByteArray();
    }

    static byte[] header(int width, int height, int bits, int colourType) {
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        return chunk("IHDR", header.put((byte) bits).put((byte) colourType).array());
    }

    static byte[] chunk(String type, byte[] content) {
        ByteBuffer chunk = ByteBuffer.allocate(12 + content.length).putInt(content.length);
        chunk.put(type.getBytes(StandardCharsets.US_ASCII)).put(content);
        CRC32 checksum = new CRC32();
        checksum.update(chunk.array(), 4, 4 + content.length);
        return chunk.putInt((int) checksum.getValue()).array();
    }

    static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] write(String format, BufferedImage image, boolean progressive) {
        return write(format, new IIOImage(image, null, null), progressive, 0.95f);
    }

    static byte[] write(String format, IIOImage image, boolean progressive, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                parameters.setCompressionQuality(quality);
            }
            if (progressive) {
                parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.write(null, image, parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
