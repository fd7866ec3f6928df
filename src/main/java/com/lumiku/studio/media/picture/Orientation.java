package com.lumiku.studio.media.picture;

/**
 * How a picture as it is stored has to be turned to be upright (EXIF 2.32, tag 0x0112, values 1 to 8), as the way from a place
 * in the upright picture to the place in the stored one.
 *
 * @param swapped whether rows become columns, before the mirroring
 * @param mirroredX whether columns are stored from right to left
 * @param mirroredY whether rows are stored from bottom to top
 */
public record Orientation(boolean swapped, boolean mirroredX, boolean mirroredY) {

    public static final Orientation UPRIGHT = new Orientation(false, false, false);

    /** The orientation of an EXIF value; upright for what is none. */
    static Orientation of(int exif) {
        return switch (exif) {
            case 2 -> new Orientation(false, true, false);
            case 3 -> new Orientation(false, true, true);
            case 4 -> new Orientation(false, false, true);
            case 5 -> new Orientation(true, false, false);
            case 6 -> new Orientation(true, false, true);
            case 7 -> new Orientation(true, true, true);
            case 8 -> new Orientation(true, true, false);
            default -> UPRIGHT;
        };
    }

    /** The column as it is stored, of so many, of a place in the upright picture. */
    public int column(int x, int y, int columns) {
        int column = swapped ? y : x;
        return mirroredX ? columns - 1 - column : column;
    }

    /** The row as it is stored, of so many, of a place in the upright picture. */
    public int row(int x, int y, int rows) {
        int row = swapped ? x : y;
        return mirroredY ? rows - 1 - row : row;
    }
}
