package com.lumiku.studio.pose.library;

import com.lumiku.studio.drawing.Illustrator;
import com.lumiku.studio.drawing.Mannequin;
import com.lumiku.studio.drawing.OpenPoseDrawing;
import com.lumiku.studio.figure.Pose;
import com.lumiku.studio.media.picture.EncodedPicture;
import com.lumiku.studio.media.picture.PictureDigest;
import java.util.Optional;

/** The pictures of a pose of the library. */
enum PosePicture {
    PREVIEW("preview.png") {
        @Override
        EncodedPicture draw(Pose pose, Mannequin mannequin) {
            return Illustrator.draw(pose, mannequin, 768, 1024).png();
        }
    },
    /** The preview, large enough to show a generator what is meant. */
    REFERENCE("reference.png") {
        @Override
        EncodedPicture draw(Pose pose, Mannequin mannequin) {
            return Illustrator.draw(pose, mannequin, 1024, 1344).png();
        }
    },
    CONTROLNET("controlnet.png") {
        @Override
        EncodedPicture draw(Pose pose, Mannequin mannequin) {
            return OpenPoseDrawing.draw(pose, LibraryShapes.WIDTH, LibraryShapes.HEIGHT)
                    .png();
        }
    },
    THUMBNAIL("thumbnail.jpg") {
        @Override
        EncodedPicture draw(Pose pose, Mannequin mannequin) {
            return Illustrator.draw(pose, mannequin, 600, 600).thumbnail();
        }
    };

    private static final String FOLDER = "catalog/poses/";

    private final String fileName;

    PosePicture(String fileName) {
        this.fileName = fileName;
    }

    /** The picture for a pose. */
    abstract EncodedPicture draw(Pose pose, Mannequin mannequin);

    /** Where the picture of a catalog pose is in the media store. */
    String key(String poseId) {
        return FOLDER + poseId + "/" + fileName;
    }

    /** The pose whose picture of this kind has the key. */
    Optional<String> poseId(String key) {
        if (!key.startsWith(FOLDER) || !key.endsWith("/" + fileName)) {
            return Optional.empty();
        }
        int end = key.length() - fileName.length() - 1;
        return end < FOLDER.length() ? Optional.empty() : Optional.of(key.substring(FOLDER.length(), end));
    }

    /** What a pose's pictures look like, told by small ones. */
    static String version(PoseShape shape) {
        return PictureDigest.of(
                Illustrator.draw(shape.pose(), shape.mannequin(), 96, 128),
                OpenPoseDrawing.draw(shape.pose(), 96, 128));
    }
}
