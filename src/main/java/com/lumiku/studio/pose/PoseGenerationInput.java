package com.lumiku.studio.pose;

import com.lumiku.studio.media.export.ExportFormat;
import com.lumiku.studio.web.input.PlainText;
import com.lumiku.studio.web.problem.Problem.Violation;
import com.lumiku.studio.web.problem.ProblemException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * What a caller wants of a job.
 *
 * @param selectedPoseIds public poses of the library; for GALLERY_REFERENCE
 * @param batchSize variations of each pose, 4 where nothing is given; for GALLERY_REFERENCE
 * @param textPrompt what the figure does; for TEXT_DESCRIPTION
 * @param variationCount pictures, 4 where nothing is given; for TEXT_DESCRIPTION
 * @param avatarId one of the caller's avatars; the project's where nothing is given
 * @param useBackgroundChanger whether the background is told; needs backgroundMode and the field that goes with it
 * @param backgroundImageUrl a link to a picture: of this service, or on a host that the configuration allows
 * @param exportFormats in which formats each picture is made at once; others are made when they are asked for
 */
public record PoseGenerationInput(
        @NotNull @Size(min = 1, max = 100) @PlainText String projectId,
        @NotNull GenerationType generationType,
        @Size(min = 1, max = 50) List<@NotNull @Size(min = 1, max = 100) @PlainText String> selectedPoseIds,
        @Min(1) @Max(6) Integer batchSize,
        @Size(min = 10, max = 500) @PlainText(lines = true) String textPrompt,
        @Min(1) @Max(10) Integer variationCount,
        @Size(min = 1, max = 100) @PlainText String avatarId,
        Boolean useBackgroundChanger,

        @Pattern(regexp = BackgroundMode.NAMES, message = "must be ai_generate, solid_color or upload")
        String backgroundMode,

        @Size(min = 10, max = 500) @PlainText(lines = true) String backgroundPrompt,

        @Pattern(regexp = "#[0-9A-Fa-f]{6}", message = "must be a colour such as #FF8800")
        String backgroundColor,

        @Size(max = 2000) String backgroundImageUrl,
        @Size(max = 20) List<@NotNull @Size(max = 50) String> exportFormats) {

    private static final int VARIATIONS = 4;

    public PoseGenerationInput {
        textPrompt = textPrompt == null ? null : textPrompt.strip();
    }

    /** @throws ProblemException 400 naming all fields that do not fit together */
    void check() {
        List<Violation> violations = new ArrayList<>();
        if (generationType == GenerationType.GALLERY_REFERENCE) {
            need(violations, "selectedPoseIds", selectedPoseIds);
            refuse(violations, "textPrompt", textPrompt);
            refuse(violations, "variationCount", variationCount);
            if (selectedPoseIds != null && new HashSet<>(selectedPoseIds).size() < selectedPoseIds.size()) {
                violations.add(new Violation("selectedPoseIds", "must not name a pose twice"));
            }
        } else {
            need(violations, "textPrompt", textPrompt);
            refuse(violations, "selectedPoseIds", selectedPoseIds);
            refuse(violations, "batchSize", batchSize);
        }
        violations.addAll(backgroundViolations());
        for (int i = 0; exportFormats != null && i < exportFormats.size(); i++) {
            if (ExportFormat.of(exportFormats.get(i)).isEmpty()) {
                violations.add(new Violation("exportFormats[" + i + "]", "must be one of " + ExportFormat.names()));
            }
        }
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
    }

    boolean isInWords() {
        return generationType == GenerationType.TEXT_DESCRIPTION;
    }

    /** Variations of each pose. */
    int variations() {
        Integer given = isInWords() ? variationCount : batchSize;
        return given == null ? VARIATIONS : given;
    }

    boolean hasBackground() {
        return Boolean.TRUE.equals(useBackgroundChanger);
    }

    BackgroundInput background() {
        return new BackgroundInput(backgroundMode, backgroundPrompt, backgroundColor, backgroundImageUrl);
    }

    /** Each once, as rows name them. */
    List<String> formats() {
        return exportFormats == null
                ? List.of()
                : exportFormats.stream()
                        .map(name -> ExportFormat.of(name).orElseThrow().formatName())
                        .distinct()
                        .toList();
    }

    private List<Violation> backgroundViolations() {
        if (hasBackground()) {
            return background().violations();
        }
        return background().isEmpty()
                ? List.of()
                : List.of(new Violation("useBackgroundChanger", "must be true where a background is given"));
    }

    private void need(List<Violation> violations, String field, Object value) {
        if (value == null) {
            violations.add(new Violation(field, "is needed for " + generationType));
        }
    }

    private void refuse(List<Violation> violations, String field, Object value) {
        if (value != null) {
            violations.add(new Violation(field, "is not for " + generationType));
        }
    }
}
