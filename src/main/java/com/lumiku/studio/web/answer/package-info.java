/**
 * Answers that all resources share: created and accepted objects, answers kept for an {@code Idempotency-Key}, entity tags,
 * streams that break off cleanly. Begin with {@link com.lumiku.studio.web.answer.Answers}.
 */
package com.lumiku.studio.web.answer;
