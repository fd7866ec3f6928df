package com.lumiku.studio.media.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** A JPEG file as its parts: the start, each segment, scans with their data, the end. Each change makes another file. */
record JpegParts(List<byte[]> parts) {

    static final int SOF = 0xC0;
    static final int DHT = 0xC4;
    static final int SOI = 0xD8;
    static final int EOI = 0xD9;
    static final int SOS = 0xDA;
    static final int DQT = 0xDB;
    static final int APP0 = 0xE0;
    static final int APP2 = 0xE2;
    static final int APP14 = 0xEE;

    static JpegParts of(byte[] file) {
        List<byte[]> parts = new ArrayList<>();
        for (int from = 0; from < file.length; ) {
            int to = end(file, from);
            parts.add(Arrays.copyOfRange(file, from, to));
            from = to;
        }
        return new JpegParts(parts);
    }

    private static int end(byte[] file, int from) {
        int marker = file[from + 1] & 0xFF;
        if (marker == SOI || marker == EOI) {
            return from + 2;
        }
        int end = from + 2 + ((file[from + 2] & 0xFF) << 8 | file[from + 3] & 0xFF);
        while (marker == SOS && end + 1 < file.length && !isMarker(file[end] & 0xFF, file[end + 1] & 0xFF)) {
            end++;
        }
        return end + 1 < file.length ? end : file.length;
    }

    private static boolean isMarker(int first, int second) {
        return first == 0xFF && second > 0xBF && (second < 0xD0 || second > 0xD7);
    }

    /** The gradient in 64 x 48 pixels, as the platform writes it: JFIF, colours halved. */
    static JpegParts gradient() {
        return of(SamplePictures.encoded(Gradient.image(64, 48), 95).bytes());
    }

    static JpegParts progressive() {
        return of(SamplePictures.write("jpeg", new IIOImage(Gradient.image(64, 48), null, null), true, 0.95f));
    }

    /**
     * The gradient written in another way.
     *
     * @param across how much finer luminance is sampled than colours, @param down the same
     * @param restart after how many units, 0 for none
     */
    static JpegParts sampled(int across, int down, int restart) {
        return sampled(Gradient.image(64, 48), across, down, restart);
    }

    /** An image written in such a way. */
    static JpegParts sampled(BufferedImage image, int across, int down, int restart) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(0.95f);
            IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), parameters);
            IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree("javax_imageio_jpeg_image_1.0");
            IIOMetadataNode first =
                    (IIOMetadataNode) root.getElementsByTagName("componentSpec").item(0);
            first.setAttribute("HsamplingFactor", Integer.toString(across));
            first.setAttribute("VsamplingFactor", Integer.toString(down));
            if (restart > 0) {
                IIOMetadataNode interval = new IIOMetadataNode("dri");
                interval.setAttribute("interval", Integer.toString(restart));
                root.getElementsByTagName("markerSequence")
                        .item(0)
                        .insertBefore(interval, root.getElementsByTagName("sof").item(0));
            }
            metadata.setFromTree("javax_imageio_jpeg_image_1.0", root);
            writer.write(null, new IIOImage(image, null, metadata), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return of(out.toByteArray());
    }

    /** The gradient with a scan of its own for each colour, put together of three grey pictures. */
    static JpegParts colourByColour() {
        BufferedImage gradient = Gradient.image(64, 48);
        List<byte[]> scans = new ArrayList<>();
        JpegParts grey = null;
        for (int colour = 0; colour < 3; colour++) {
            BufferedImage plane = new BufferedImage(64, 48, BufferedImage.TYPE_BYTE_GRAY);
            for (int i = 0; i < 64 * 48; i++) {
                plane.getRaster().setSample(i % 64, i / 64, 0, ycc(gradient.getRGB(i % 64, i / 64), colour));
            }
            grey = of(SamplePictures.encoded(plane, 95).bytes());
            byte[] scan = grey.first(SOS);
            scan[5] = (byte) (colour + 1);
            scans.add(scan);
        }
        byte[] frame = segment(SOF, new byte[] {8, 0, 48, 0, 64, 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0});
        return grey.changed(SOF, part -> frame)
                .before(SOS, scans.get(0), scans.get(1), scans.get(2))
                .withoutLastScan();
    }

    private static double ycc(int rgb, int colour) {
        int red = rgb >> 16 & 0xFF;
        int green = rgb >> 8 & 0xFF;
        int blue = rgb & 0xFF;
        double luminance = 0.299 * red + 0.587 * green + 0.114 * blue;
        return switch (colour) {
            case 0 -> luminance;
            case 1 -> 128 + 0.564 * (blue - luminance);
            default -> 128 + 0.713 * (red - luminance);
        };
    }

    /** Without the part before the last. */
    JpegParts withoutLastScan() {
        List<byte[]> all = new ArrayList<>(parts);
        all.remove(all.size() - 2);
        return new JpegParts(all);
    }

    byte[] file() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        parts.forEach(file::writeBytes);
        return file.toByteArray();
    }

    /** How many parts have a marker. */
    int count(int marker) {
        return (int) parts.stream().filter(part -> (part[1] & 0xFF) == marker).count();
    }

    /** The first part with a marker. */
    byte[] first(int marker) {
        return parts.stream()
                .filter(part -> (part[1] & 0xFF) == marker)
                .findFirst()
                .orElseThrow();
    }

    JpegParts without(int marker) {
        return new JpegParts(
                parts.stream().filter(part -> (part[1] & 0xFF) != marker).toList());
    }

    /** With all parts that have a marker changed. */
    JpegParts changed(int marker, UnaryOperator<byte[]> change) {
        return new JpegParts(parts.stream()
                .map(part -> (part[1] & 0xFF) == marker ? change.apply(part.clone()) : part)
                .toList());
    }

    /** With bytes put before the first part that has a marker. */
    JpegParts before(int marker, byte[]... inserted) {
        List<byte[]> all = new ArrayList<>(parts);
        int place = 0;
        while ((all.get(place)[1] & 0xFF) != marker) {
            place++;
        }
        all.addAll(place, Arrays.asList(inserted));
        return new JpegParts(all);
    }

    /** With something before each part but the first two. */
    JpegParts between(byte[] inserted) {
        List<byte[]> all = new ArrayList<>();
        for (byte[] part : parts) {
            all.addAll(all.size() < 2 ? List.of(part) : List.of(inserted, part));
        }
        return new JpegParts(all);
    }

    JpegParts then(byte[]... more) {
        List<byte[]> all = new ArrayList<>(parts);
        Collections.addAll(all, more);
        return new JpegParts(all);
    }

    /** A segment with its marker and length. */
    static byte[] segment(int marker, byte[] content) {
        byte[] segment = new byte[4 + content.length];
        segment[0] = (byte) 0xFF;
        segment[1] = (byte) marker;
        segment[2] = (byte) (content.length + 2 >> 8);
        segment[3] = (byte) (content.length + 2);
        System.arraycopy(content, 0, segment, 4, content.length);
        return segment;
    }

    static byte[] adobe(int transform) {
        return segment(APP14, new byte[] {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, (byte) transform});
    }

    /** A part of a profile, by its number from one. */
    static byte[] profile(int number, int of, byte[] content) {
        byte[] part = Arrays.copyOf("ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII), 14 + content.length);
        part[12] = (byte) number;
        part[13] = (byte) of;
        System.arraycopy(content, 0, part, 14, content.length);
        return segment(APP2, part);
    }

    /** The profile of a file, whose parts are in order. */
    byte[] profile() {
        ByteArrayOutputStream profile = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            if ((part[1] & 0xFF) == APP2) {
                profile.write(part, 18, part.length - 18);
            }
        }
        return profile.toByteArray();
    }
}
