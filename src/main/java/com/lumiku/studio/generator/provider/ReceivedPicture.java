package com.lumiku.studio.generator.provider;

import com.lumiku.studio.generator.GeneratorException;
import com.lumiku.studio.media.picture.PictureDecoder;
import com.lumiku.studio.web.problem.ProblemException;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** A picture as a provider sent it, encoded. */
record ReceivedPicture(byte[] bytes) {

    /**
     * The picture in this size: scaled until it covers it, the middle of what is too much, on white where it is transparent.
     *
     * @throws GeneratorException.Failed where it cannot be read whole
     */
    BufferedImage fitting(int width, int height) throws GeneratorException {
        BufferedImage source = decoded();
        double scale = Math.max((double) width / source.getWidth(), (double) height / source.getHeight());
        int scaledWidth = (int) Math.ceil(source.getWidth() * scale);
        int scaledHeight = (int) Math.ceil(source.getHeight() * scale);
        BufferedImage result = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = result.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(
                source,
                (width - scaledWidth) / 2,
                (height - scaledHeight) / 2,
                scaledWidth,
                scaledHeight,
                Color.WHITE,
                null);
        graphics.dispose();
        return result;
    }

    private BufferedImage decoded() throws GeneratorException {
        try {
            return PictureDecoder.decode(bytes);
        } catch (ProblemException e) {
            throw new GeneratorException.Failed("The image service made a picture that cannot be read", null, e);
        }
    }
}
