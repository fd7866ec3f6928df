package com.lumiku.studio.account;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What is to be downloaded.
 *
 * @param path with its query, such as {@code /api/apps/pose-generator/generations/{id}/export-zip?formats=tiktok}
 */
@RegisterForReflection
public record DownloadInput(
        @NotNull @Size(min = 1, max = 2000) String path) {}
