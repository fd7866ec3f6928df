package com.lumiku.studio.pose;

import com.lumiku.studio.media.EncodedPicture;
import com.lumiku.studio.media.ExportFormat;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The finished pictures of a job as a ZIP, a folder for each format. Written while it is sent, one picture at a time; formats that
 * are missing are made on the way.
 */
record ExportZip(PoseExports exports, String userId, List<Picture> pictures, List<ExportFormat> formats)
        implements StreamingOutput {

    /** @param name of the file, without its ending */
    record Picture(String poseId, String name) {}

    @Override
    public void write(OutputStream answer) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(answer);
        // Pictures are compressed already.
        zip.setLevel(Deflater.NO_COMPRESSION);
        for (ExportFormat format : formats) {
            for (int i = 0; i < pictures.size(); i++) {
                EncodedPicture file = exports.file(userId, pictures.get(i).poseId, format);
                zip.putNextEntry(new ZipEntry("%s/%03d-%s.%s"
                        .formatted(
                                format.formatName(),
                                i + 1,
                                pictures.get(i).name,
                                file.format().extension())));
                zip.write(file.bytes());
                zip.closeEntry();
            }
        }
        zip.finish();
    }
}
