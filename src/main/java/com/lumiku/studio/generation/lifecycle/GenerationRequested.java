package com.lumiku.studio.generation.lifecycle;

/**
 * A user wants to start a generation: fired as a CDI event in the transaction that may, before it has read anything. Who lets the starts of
 * a user wait for one another does it now, while they hold no connection.
 */
public record GenerationRequested(String userId) {}
