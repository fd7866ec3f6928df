package com.lumiku.studio.media.picture.webp;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteOrder;
import java.util.Optional;
import javax.imageio.stream.ImageInputStream;

/**
 * What the chunks of a WebP file (RFC 9649, section 2.7) say of its picture, or of the first frame of an animation.
 *
 * @param width of the canvas
 * @param height of the canvas
 * @param frame the picture on it
 * @param profile the colour profile
 * @param exif the EXIF data
 */
public record WebpFile(int width, int height, Frame frame, Optional<Chunk> profile, Optional<Chunk> exif) {

    /** Where the content of a chunk is; lossless pictures say so by their type. */
    public record Chunk(int type, long from, long length) {}

    /**
     * A picture and its place on the canvas.
     *
     * @param alpha the transparency of a lossy picture
     */
    public record Frame(int x, int y, int width, int height, Chunk picture, Optional<Chunk> alpha) {

        boolean isLossless() {
            return picture.type == VP8L;
        }

        /** Lossless pictures say whether it is of use, which browsers do not believe. */
        boolean hasAlpha() {
            return isLossless() || alpha.isPresent();
        }
    }

    private static final int FIRST_CHUNK = 12;
    private static final int CHUNK_HEADER = 8;
    private static final int FRAME_HEADER = 16;
    private static final int VP8 = 0x20385056;
    private static final int VP8L = 0x4C385056;
    private static final int VP8X = 0x58385056;
    private static final int ANMF = 0x464D4E41;
    private static final int ALPH = 0x48504C41;
    private static final int ICCP = 0x50434349;
    private static final int EXIF = 0x46495845;
    private static final int HAS_PROFILE = 0x20;

    /**
     * Reads the headers.
     *
     * @throws WebpException where there is no picture in it, or none that is all there
     */
    public static WebpFile read(ImageInputStream file) throws IOException {
        file.setByteOrder(ByteOrder.LITTLE_ENDIAN);
        try {
            return new Chunks(file).read();
        } catch (EOFException e) {
            throw cutOff();
        }
    }

    /** Whether pixels of the canvas may be transparent. */
    public boolean hasAlpha() {
        return frame.hasAlpha() || frame.width < width || frame.height < height;
    }

    /** 3, or 4 with alpha. */
    public int bytesPerPixel() {
        return hasAlpha() ? 4 : 3;
    }

    private static WebpException cutOff() {
        return WebpException.cutOff("the WebP ends within its picture");
    }

    /** Walks along the chunks. */
    private static final class Chunks {

        private final ImageInputStream file;
        private final long end;
        private int width;
        private int height;
        private boolean hasProfile;
        private Optional<Chunk> alpha = Optional.empty();
        private Optional<Chunk> profile = Optional.empty();
        private Optional<Chunk> exif = Optional.empty();
        private Frame frame;

        Chunks(ImageInputStream file) throws IOException {
            this.file = file;
            file.seek(4);
            this.end = Math.min(file.length(), CHUNK_HEADER + file.readUnsignedInt());
        }

        WebpFile read() throws IOException {
            walk(FIRST_CHUNK, end);
            if (frame == null) {
                throw WebpException.damaged("the WebP has no picture");
            }
            boolean still = width == 0;
            return new WebpFile(
                    still ? frame.width : width,
                    still ? frame.height : height,
                    frame,
                    hasProfile ? profile : Optional.empty(),
                    exif);
        }

        /** What is cut off behind the picture is not missed. */
        private void walk(long from, long to) throws IOException {
            for (long place = from; place + CHUNK_HEADER <= to; ) {
                file.seek(place);
                Chunk chunk = new Chunk(file.readInt(), place + CHUNK_HEADER, file.readUnsignedInt());
                long next = chunk.from + chunk.length + (chunk.length & 1);
                if (chunk.from + chunk.length > to) {
                    if (frame == null) {
                        throw cutOff();
                    }
                    return;
                }
                read(chunk);
                place = next;
            }
        }

        private void read(Chunk chunk) throws IOException {
            switch (chunk.type) {
                case VP8X -> canvas();
                case VP8, VP8L -> still(chunk);
                case ALPH -> alpha = frame == null ? Optional.of(chunk) : alpha;
                case ANMF -> animated(chunk);
                case ICCP -> profile = profile.isEmpty() ? Optional.of(chunk) : profile;
                case EXIF -> exif = exif.isEmpty() ? Optional.of(chunk) : exif;
                default -> {}
            }
        }

        private void canvas() throws IOException {
            if (width == 0) {
                hasProfile = (file.readInt() & HAS_PROFILE) != 0;
                width = 1 + read24();
                height = 1 + read24();
            }
        }

        private void still(Chunk chunk) throws IOException {
            if (frame != null) {
                return;
            }
            frame = picture(chunk, 0, 0);
            if (width != 0 && (frame.width != width || frame.height != height)) {
                throw WebpException.damaged("the WebP names two sizes");
            }
        }

        /** The first frame, whose picture is in chunks of its own. */
        private void animated(Chunk chunk) throws IOException {
            if (frame != null) {
                return;
            }
            int x = 2 * read24();
            int y = 2 * read24();
            int frameWidth = 1 + read24();
            int frameHeight = 1 + read24();
            alpha = Optional.empty();
            long to = chunk.from + chunk.length;
            for (long place = chunk.from + FRAME_HEADER; place + CHUNK_HEADER <= to && frame == null; ) {
                file.seek(place);
                Chunk part = new Chunk(file.readInt(), place + CHUNK_HEADER, file.readUnsignedInt());
                if (part.from + part.length > to) {
                    throw cutOff();
                }
                if (part.type == ALPH) {
                    alpha = Optional.of(part);
                } else if (part.type == VP8 || part.type == VP8L) {
                    frame = picture(part, x, y);
                }
                place = part.from + part.length + (part.length & 1);
            }
            if (frame == null
                    || frame.width != frameWidth
                    || frame.height != frameHeight
                    || (long) x + frameWidth > width
                    || (long) y + frameHeight > height) {
                throw WebpException.damaged("the first frame of the WebP is not as announced");
            }
        }

        private Frame picture(Chunk chunk, int x, int y) throws IOException {
            if (chunk.type == VP8) {
                file.seek(chunk.from + 6);
                int lossyWidth = file.readUnsignedShort() & 0x3FFF;
                int lossyHeight = file.readUnsignedShort() & 0x3FFF;
                return new Frame(x, y, lossyWidth, lossyHeight, chunk, alpha);
            }
            if (file.readUnsignedByte() != LosslessDecoder.SIGNATURE) {
                throw WebpException.damaged("the WebP has no picture where one should begin");
            }
            int bits = file.readInt();
            if (bits >>> 29 != 0) {
                throw WebpException.damaged("the WebP is of an unknown version");
            }
            return new Frame(x, y, 1 + (bits & 0x3FFF), 1 + (bits >>> 14 & 0x3FFF), chunk, Optional.empty());
        }

        private int read24() throws IOException {
            return file.readUnsignedShort() | file.readUnsignedByte() << 16;
        }
    }
}
