package com.lumiku.studio.media.picture.webp;

/** Decodes the picture of a WebP file. */
public final class WebpPixels {

    private static final int WINDOW = 4 << 20;

    private WebpPixels() {}

    /**
     * How many bytes {@link #decode} takes at most: its result, and for what is coded without loss the pixels that may be
     * repeated, the data of transforms, and prefix codes.
     */
    public static long cost(long pixels, int bytesPerPixel) {
        if (bytesPerPixel == 3) {
            return 3 * pixels;
        }
        long codes = (1 + pixels / PrefixCodeGroups.SMALLEST_BLOCK) * PrefixCodeGroups.MOST_BYTES_OF_GROUP;
        return 5 * pixels + Math.min(4 * pixels, WINDOW) + Math.min(codes, PrefixCodeGroups.MOST_BYTES);
    }

    /**
     * The pixels of the canvas: blue, green and red, or alpha, blue, green and red, as
     * {@link WebpFile#bytesPerPixel} says. Around the first frame of an animation it is transparent.
     *
     * @param layout what {@link WebpFile#read} found in the file
     */
    public static byte[] decode(WebpFile layout, byte[] file) throws WebpException {
        int step = layout.bytesPerPixel();
        byte[] pixels = new byte[Math.multiplyExact(step, Math.multiplyExact(layout.width(), layout.height()))];
        WebpFile.Frame frame = layout.frame();
        int stride = step * layout.width();
        Target target =
                new Target(pixels, step, frame.y() * stride + frame.x() * step, stride, frame.width(), frame.height());
        int from = (int) frame.picture().from();
        int length = (int) frame.picture().length();
        if (frame.isLossless()) {
            LosslessDecoder.decode(
                    file,
                    from + LosslessDecoder.HEADER_BYTES,
                    length - LosslessDecoder.HEADER_BYTES,
                    frame.width(),
                    frame.height(),
                    target::put);
            return pixels;
        }
        if (frame.alpha().isPresent()) {
            WebpFile.Chunk alpha = frame.alpha().get();
            AlphaPlane.decode(file, (int) alpha.from(), (int) alpha.length(), target);
        } else if (step == 4) {
            target.fillAlpha();
        }
        LossyDecoder.decode(file, from, length, target);
        return pixels;
    }
}
