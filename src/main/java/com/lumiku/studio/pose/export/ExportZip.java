package com.lumiku.studio.pose.export;

import com.lumiku.studio.media.export.ExportFormat;
import com.lumiku.studio.media.picture.EncodedPicture;
import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The finished pictures of a job as a ZIP, a folder for each format. Written while it is sent, one picture at a time; formats that
 * are missing are made on the way. Pictures whose files are not here are named in a text instead: older systems kept theirs
 * elsewhere, and rows may be deleted meanwhile. Whatever else fails breaks the ZIP off.
 *
 * @param begun the files of the first entries, up to the first that is here: the head of an answer cannot tell of a failure later
 */
record ExportZip(PoseExports exports, String userId, List<Entry> entries, List<Optional<EncodedPicture>> begun)
        implements StreamingOutput {

    static final String TYPE = "application/zip";

    private static final String MISSING = "missing.txt";

    /**
     * @param stored where its row says that it is
     * @param name of the file, without its ending
     */
    record Picture(String poseId, String stored, FileName name) {}

    /** @param name with its folder and ending */
    record Entry(Picture picture, ExportFormat format, String name) {}

    /** Makes the first file. Whatever the reason why it cannot be made, that is the answer. */
    static ExportZip begin(PoseExports exports, String userId, List<Picture> pictures, List<ExportFormat> formats) {
        ExportZip zip = new ExportZip(exports, userId, entries(pictures, formats), new ArrayList<>());
        for (Entry entry : zip.entries) {
            Optional<EncodedPicture> file = zip.file(entry);
            zip.begun.add(file);
            if (file.isPresent()) {
                break;
            }
        }
        return zip;
    }

    private static List<Entry> entries(List<Picture> pictures, List<ExportFormat> formats) {
        List<Entry> entries = new ArrayList<>();
        for (ExportFormat format : formats) {
            for (int i = 0; i < pictures.size(); i++) {
                String name = String.format(
                        Locale.ROOT,
                        "%s/%03d-%s.%s",
                        format.formatName(),
                        i + 1,
                        pictures.get(i).name.text(),
                        format.encoding().extension());
                entries.add(new Entry(pictures.get(i), format, name));
            }
        }
        return entries;
    }

    @Override
    public void write(OutputStream answer) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(answer);
        // Pictures are compressed already.
        zip.setLevel(Deflater.NO_COMPRESSION);
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            Optional<EncodedPicture> file = i < begun.size() ? begun.get(i) : file(entry);
            if (file.isPresent()) {
                add(zip, entry.name, file.get().bytes());
                // The answer has begun, however small its first file is.
                zip.flush();
            } else {
                missing.add("%s: picture %s, stored as %s"
                        .formatted(entry.name, entry.picture.poseId, entry.picture.stored));
            }
        }
        if (!missing.isEmpty()) {
            String text = "These pictures are not in this file, as they are not kept by this service:\n\n"
                    + String.join("\n", missing) + "\n";
            add(zip, MISSING, text.getBytes(StandardCharsets.UTF_8));
        }
        zip.finish();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private Optional<EncodedPicture> file(Entry entry) {
        try {
            return Optional.of(exports.file(userId, entry.picture.poseId, entry.format));
        } catch (ProblemException e) {
            if (e.kind() == ProblemKind.NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
