package com.lumiku.studio.pose.export;

import com.lumiku.studio.media.export.ExportFormat;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Which pictures are wanted in one file.
 *
 * @param formats original where nothing is given
 */
@RegisterForReflection
public record PictureZipInput(
        @NotNull @Size(min = 1, max = 500) List<@NotNull String> poseIds,
        @Size(max = 20) List<@NotNull String> formats) {

    List<ExportFormat> wanted() {
        if (formats == null || formats.isEmpty()) {
            return List.of(ExportFormat.ORIGINAL);
        }
        return formats.stream()
                .map(name -> PoseExports.format("formats", name))
                .distinct()
                .toList();
    }
}
