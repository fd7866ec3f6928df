package com.lumiku.studio.pose;

import com.lumiku.studio.media.EncodedPicture;
import com.lumiku.studio.media.ExportFormat;
import com.lumiku.studio.web.ProblemException;
import com.lumiku.studio.web.ProblemKind;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The finished pictures of a job as a ZIP, a folder for each format. Written while it is sent, one picture at a time; formats that
 * are missing are made on the way. Pictures whose files are not here are named in a text instead: older systems kept theirs
 * elsewhere, and rows may be deleted meanwhile. Whatever else fails breaks the ZIP off.
 */
record ExportZip(PoseExports exports, String userId, List<Picture> pictures, List<ExportFormat> formats)
        implements StreamingOutput {

    private static final String MISSING = "missing.txt";

    /**
     * @param stored where its row says that it is
     * @param name of the file, without its ending
     */
    record Picture(String poseId, String stored, String name) {}

    @Override
    public void write(OutputStream answer) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(answer);
        // Pictures are compressed already.
        zip.setLevel(Deflater.NO_COMPRESSION);
        List<String> missing = new ArrayList<>();
        for (ExportFormat format : formats) {
            for (int i = 0; i < pictures.size(); i++) {
                write(zip, format, i, missing);
            }
        }
        if (!missing.isEmpty()) {
            zip.putNextEntry(new ZipEntry(MISSING));
            zip.write(("These pictures are not in this file, as they are not kept by this service:\n\n"
                            + String.join("\n", missing) + "\n")
                    .getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        zip.finish();
    }

    private void write(ZipOutputStream zip, ExportFormat format, int index, List<String> missing) throws IOException {
        Picture picture = pictures.get(index);
        String name = "%s/%03d-%s.%s"
                .formatted(
                        format.formatName(),
                        index + 1,
                        picture.name,
                        format.encoding().extension());
        Optional<EncodedPicture> file = file(picture, format);
        if (file.isEmpty()) {
            missing.add("%s: picture %s, stored as %s".formatted(name, picture.poseId, picture.stored));
            return;
        }
        zip.putNextEntry(new ZipEntry(name));
        zip.write(file.get().bytes());
        zip.closeEntry();
    }

    private Optional<EncodedPicture> file(Picture picture, ExportFormat format) {
        try {
            return Optional.of(exports.file(userId, picture.poseId, format));
        } catch (ProblemException e) {
            if (e.kind() == ProblemKind.NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
