package com.lumiku.studio.drawing.gallery;

import com.lumiku.studio.media.picture.Picture;
import com.lumiku.studio.media.picture.PictureDigest;
import com.lumiku.studio.media.picture.Scaler;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing that can be drawn, as some people have it.
 *
 * @param sheet on which it is
 * @param name of it, in lower case
 */
record Cell(String sheet, String name, List<Drawing> drawings) {

    /** In pixels, drawn to be compared. */
    private static final int SMALL = 128;
    /** Of how many pixels, in either direction, one is looked at. */
    private static final int BLOCK = 4;
    /** The steps of a colour that are told apart. */
    private static final int LEVEL = 8;

    interface Drawing {

        Picture pixels(int size);

        String svg(String prefix);
    }

    String id() {
        return sheet + "/" + name;
    }

    /** What is to be seen of the first so many of its drawings, without the finest of it. */
    List<String> hashes(int count) {
        return drawings.stream()
                .limit(count)
                .map(drawing -> hash(drawing.pixels(SMALL)))
                .toList();
    }

    private static String hash(Picture picture) {
        BufferedImage blocks = Scaler.scaled(
                picture.image(),
                picture.image().getWidth() / BLOCK,
                picture.image().getHeight() / BLOCK);
        for (int y = 0; y < blocks.getHeight(); y++) {
            for (int x = 0; x < blocks.getWidth(); x++) {
                int rgb = blocks.getRGB(x, y);
                blocks.setRGB(x, y, level(rgb >> 16) << 16 | level(rgb >> 8) << 8 | level(rgb));
            }
        }
        return PictureDigest.of(new Picture(blocks));
    }

    private static int level(int color) {
        return ((color & 0xFF) + LEVEL / 2) / LEVEL;
    }

    /** The drawings side by side. */
    BufferedImage strip(int size) {
        List<BufferedImage> images = new ArrayList<>();
        drawings.forEach(drawing -> images.add(drawing.pixels(size).image()));
        BufferedImage strip = new BufferedImage(size * images.size(), size, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < images.size(); i++) {
            BufferedImage image = images.get(i);
            strip.createGraphics().drawImage(image, i * size + (size - image.getWidth()) / 2, 0, null);
        }
        return strip;
    }
}
