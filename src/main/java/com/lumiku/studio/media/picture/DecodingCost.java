package com.lumiku.studio.media.picture;

import com.lumiku.studio.media.picture.webp.WebpPixels;

/**
 * What decoding a picture takes, in bytes, beside what it is encoded to.
 *
 * @param heap the pixels as they are decoded, and as {@link Pixels} where that is a copy
 * @param outside what the platform's library keeps outside of the heap
 */
record DecodingCost(long heap, long outside) {

    static DecodingCost of(PictureHeader header) {
        return switch (header.format()) {
            case JPEG ->
                new DecodingCost(jpeg(header), header.progressive() ? 2 * header.components() * header.pixels() : 0);
            case PNG -> new DecodingCost(png(header) * header.pixels(), 0);
            case WEBP -> new DecodingCost(WebpPixels.cost(header.pixels(), header.components()), 0);
        };
    }

    private static long jpeg(PictureHeader header) {
        return header.pixels() * (header.components() == 3 ? 3 : header.components() + 3);
    }

    /** Three bytes, or four with alpha; rows are unpacked one by one. */
    private static int png(PictureHeader header) {
        return header.components() % 2 == 1 ? 3 : 4;
    }
}
