package com.lumiku.studio.schema.readiness;

/**
 * Fired asynchronously when the schema has become usable: after the start, and again whenever it had gone. What observes
 * it must not mind being called twice.
 */
public record SchemaReady() {}
