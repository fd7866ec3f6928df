/**
 * Failures as problem+json (RFC 9457), with one kind for each that a caller can act on. Begin with {@link
 * com.lumiku.studio.web.problem.ProblemKind}.
 */
package com.lumiku.studio.web.problem;
