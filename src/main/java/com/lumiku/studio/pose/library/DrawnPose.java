package com.lumiku.studio.pose.library;

import com.lumiku.studio.drawing.Mannequin;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.figure.FlatPose;
import com.lumiku.studio.figure.Pose;
import com.lumiku.studio.media.picture.EncodedPicture;
import com.lumiku.studio.media.store.Media;
import com.lumiku.studio.pose.openpose.KeptPose;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A geometry with its pictures, not kept yet.
 *
 * @param pictures one for each {@link PosePicture}, in their order
 */
record DrawnPose(FlatPose flat, List<EncodedPicture> pictures) {

    private static final Pattern COLOR = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final String USUAL = "#3b82f6";

    /** Draws them: keeps a processor busy. */
    static DrawnPose of(FlatPose flat, String color) {
        Pose figure = flat.lifted();
        Mannequin mannequin = new Mannequin(Tint.decode(COLOR.matcher(color).matches() ? color : USUAL), false);
        return new DrawnPose(
                flat,
                Arrays.stream(PosePicture.values())
                        .map(picture -> picture.draw(figure, mannequin))
                        .toList());
    }

    /**
     * Keeps the files and names them in the row.
     *
     * @param all whether the previews too; a pose that came with its own keeps them
     */
    void keep(Media media, LibraryPose row, boolean all) {
        row.keypoints = KeptPose.of(flat);
        if (!all) {
            row.controlnetImageUrl = media.keep(row.id, pictures.get(PosePicture.CONTROLNET.ordinal()));
            return;
        }
        Iterator<String> keys = media.keep(row.id, pictures).iterator();
        row.previewImageUrl = keys.next();
        row.referenceImageUrl = keys.next();
        row.controlnetImageUrl = keys.next();
        row.thumbnailUrl = keys.next();
    }
}
