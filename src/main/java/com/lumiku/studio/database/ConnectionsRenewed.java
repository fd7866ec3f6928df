package com.lumiku.studio.database;

/** Fired when the pools have thrown their connections away, for whoever holds one beside them. */
public record ConnectionsRenewed() {}
