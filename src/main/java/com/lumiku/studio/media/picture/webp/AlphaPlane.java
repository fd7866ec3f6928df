package com.lumiku.studio.media.picture.webp;

/** The transparency of a lossy picture (RFC 9649, section 2.7.1.2): coded without loss or not at all, then filtered. */
final class AlphaPlane {

    private static final int HORIZONTAL = 1;
    private static final int VERTICAL = 2;

    private final Target target;
    private final int filter;
    private final byte[] above;

    private AlphaPlane(Target target, int filter) {
        this.target = target;
        this.filter = filter;
        this.above = new byte[target.width()];
    }

    /** Decodes the content of a chunk into the alpha of pixels. */
    static void decode(byte[] file, int from, int length, Target target) throws WebpException {
        if (length < 1) {
            throw cutOff();
        }
        int method = file[from] & 3;
        AlphaPlane plane = new AlphaPlane(target, file[from] >> 2 & 3);
        switch (method) {
            case 0 -> plane.raw(file, from + 1, length - 1);
            case 1 -> {
                byte[] alpha = new byte[target.width()];
                LosslessDecoder.decode(file, from + 1, length - 1, target.width(), target.height(), (y, row) -> {
                    for (int x = 0; x < alpha.length; x++) {
                        alpha[x] = (byte) (row[x] >> 8);
                    }
                    plane.put(y, alpha);
                });
            }
            default -> throw WebpException.damaged("the transparency of the WebP is coded in an unknown way");
        }
    }

    private void raw(byte[] file, int from, int length) throws WebpException {
        int width = target.width();
        if (length < (long) width * target.height()) {
            throw cutOff();
        }
        byte[] row = new byte[width];
        for (int y = 0; y < target.height(); y++) {
            System.arraycopy(file, from + y * width, row, 0, width);
            put(y, row);
        }
    }

    private void put(int y, byte[] row) {
        unfilter(row, y == 0);
        System.arraycopy(row, 0, above, 0, row.length);
        target.putAlpha(y, row);
    }

    /** The first row is predicted from the left, the first of each row from above. */
    private void unfilter(byte[] row, boolean first) {
        if (filter == 0) {
            return;
        }
        int left = above[0];
        int corner = above[0];
        for (int x = 0; x < row.length; x++) {
            int predicted = left;
            if (!first && filter == VERTICAL) {
                predicted = above[x];
            } else if (!first && filter > HORIZONTAL) {
                predicted = Math.clamp((left & 0xFF) + (above[x] & 0xFF) - (corner & 0xFF), 0, 255);
                corner = above[x];
            }
            row[x] += (byte) predicted;
            left = row[x];
        }
    }

    private static WebpException cutOff() {
        return WebpException.cutOff("a part of the WebP's transparency is missing");
    }
}
