package com.lumiku.studio.generation.lifecycle;

/**
 * Something has been made for a user at once, without a generation: fired as a CDI event in the transaction that writes it. What an
 * observer throws undoes it.
 *
 * @param referenceId what has been made
 */
public record Purchase(String userId, Product product, String referenceId) {}
