package com.lumiku.studio.generation;

/**
 * A worker's right to make a picture, until it ends or somebody else takes it over.
 *
 * @param version what tells this lease from every other of the same unit
 * @param failures how often the generator has failed to make it before
 */
record Lease(Unit unit, String worker, long version, int failures) {}
