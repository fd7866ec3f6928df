package com.lumiku.studio.pose;

import jakarta.validation.constraints.NotNull;

/** Whether a picture is a favourite of its owner. */
public record FavoriteInput(@NotNull Boolean isFavorite) {}
