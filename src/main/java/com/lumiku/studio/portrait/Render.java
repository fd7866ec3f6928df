package com.lumiku.studio.portrait;

import com.lumiku.studio.drawing.Illustrator;
import com.lumiku.studio.drawing.Mannequin;
import com.lumiku.studio.drawing.OpenPoseDrawing;
import com.lumiku.studio.drawing.View;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.figure.Description;
import com.lumiku.studio.figure.Pose;
import com.lumiku.studio.media.picture.Picture;
import java.nio.charset.StandardCharsets;

/** A picture of a pose of which everything is decided. */
sealed interface Render {

    /** What ids in documents begin with. */
    String PREFIX = "render-";

    String svg();

    Picture picture();

    /** The picture as a file. */
    default byte[] encode(PortraitFormat format) {
        return format == PortraitFormat.SVG
                ? svg().getBytes(StandardCharsets.UTF_8)
                : picture().png().bytes();
    }

    /** Somebody in the pose. */
    record Figure(Description description, View view) implements Render {

        @Override
        public String svg() {
            return Illustrator.svg(description, view, PREFIX, 0);
        }

        @Override
        public Picture picture() {
            return Illustrator.draw(description, view);
        }
    }

    /** What ControlNet reads. */
    record Skeleton(Pose pose, int width, int height) implements Render {

        @Override
        public String svg() {
            return OpenPoseDrawing.svg(pose, width, height);
        }

        @Override
        public Picture picture() {
            return OpenPoseDrawing.draw(pose, width, height);
        }
    }

    /** As the library shows it. */
    record Preview(Pose pose, int width, int height) implements Render {

        /** In the colour that categories have unless they say otherwise. */
        private static final Mannequin PLAIN = new Mannequin(Tint.of(0x3B82F6), false);

        @Override
        public String svg() {
            return Illustrator.svg(pose, PLAIN, width, height, PREFIX, 0);
        }

        @Override
        public Picture picture() {
            return Illustrator.draw(pose, PLAIN, width, height);
        }
    }
}
