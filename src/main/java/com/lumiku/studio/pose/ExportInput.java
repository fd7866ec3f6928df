package com.lumiku.studio.pose;

import jakarta.validation.constraints.NotNull;

/** In which format a picture is wanted. */
public record ExportInput(@NotNull String format) {}
