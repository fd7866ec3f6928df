package com.lumiku.studio.pose.export;

import jakarta.validation.constraints.NotNull;

/** In which format a picture is wanted. */
public record ExportInput(@NotNull String format) {}
