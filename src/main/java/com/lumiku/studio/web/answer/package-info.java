/**
 * Answers that all resources share: created and accepted objects, entity tags, answers kept for an {@code Idempotency-Key},
 * streams that break off cleanly. Begin with {@link com.lumiku.studio.web.answer.EntityTags} and {@code KeptAnswers}.
 */
package com.lumiku.studio.web.answer;
