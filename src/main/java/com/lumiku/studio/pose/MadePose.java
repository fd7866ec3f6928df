package com.lumiku.studio.pose;

import com.lumiku.studio.media.export.ExportFormat;
import com.lumiku.studio.media.export.PictureExports;
import com.lumiku.studio.media.picture.Area;
import com.lumiku.studio.media.picture.EncodedPicture;
import com.lumiku.studio.media.picture.Picture;
import com.lumiku.studio.media.store.Media;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of a picture, made but not kept. */
record MadePose(EncodedPicture picture, EncodedPicture thumbnail, Map<ExportFormat, EncodedPicture> exports) {

    /** Encodes, scales and crops: keeps a processor busy. */
    static MadePose of(Picture image, PosePlan plan, Collection<String> formats) {
        EncodedPicture picture = image.png();
        Area subject = plan.subject(image);
        Map<ExportFormat, EncodedPicture> exports = new LinkedHashMap<>();
        formats.stream().flatMap(name -> ExportFormat.of(name).stream()).forEach(format -> {
            exports.put(
                    format, format == ExportFormat.ORIGINAL ? picture : PictureExports.make(image, subject, format));
        });
        return new MadePose(picture, image.thumbnail(), exports);
    }

    /** Keeps the files and names them in the row. */
    void keep(Media media, GeneratedPose row) {
        List<EncodedPicture> files = new ArrayList<>(List.of(picture, thumbnail));
        files.addAll(exports.values());
        Iterator<String> keys = media.keep(row.owner(), files).iterator();
        row.outputImageUrl = keys.next();
        row.thumbnailUrl = keys.next();
        row.exportFormats = new LinkedHashMap<>();
        exports.keySet().forEach(format -> row.exportFormats.put(format.formatName(), keys.next()));
    }
}
