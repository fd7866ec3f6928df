package com.lumiku.studio.drawing;

import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.PixelCanvas;
import com.lumiku.studio.figure.Description;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** The pixels of a figure on nothing. */
record FigureLayer(BufferedImage image) {

    private static final int SOLID = 160;

    static FigureLayer of(Description description) {
        BufferedImage image =
                new BufferedImage(description.width(), description.height(), BufferedImage.TYPE_INT_ARGB_PRE);
        FigureDrawing.draw(Pen.on(new PixelCanvas(image)), description);
        return new FigureLayer(image);
    }

    /** What the figure covers, shadows left out. */
    Rectangle subject() {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int left = width;
        int right = -1;
        int top = height;
        int bottom = -1;
        for (int y = 0; y < height; y++) {
            int row = y * width;
            int first = 0;
            while (first < width && !isSolid(pixels[row + first])) {
                first++;
            }
            if (first == width) {
                continue;
            }
            int last = width - 1;
            while (!isSolid(pixels[row + last])) {
                last--;
            }
            left = Math.min(left, first);
            right = Math.max(right, last);
            top = Math.min(top, y);
            bottom = y;
        }
        return right < 0 ? new Rectangle(width, height) : new Rectangle(left, top, right - left + 1, bottom - top + 1);
    }

    private static boolean isSolid(int pixel) {
        return pixel >>> 24 >= SOLID;
    }
}
