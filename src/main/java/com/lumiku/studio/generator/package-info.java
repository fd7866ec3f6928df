/**
 * What makes pictures: a function from a description to a picture, and what each generator can do. Begin with {@link
 * com.lumiku.studio.generator.ImageGenerator}.
 *
 * <p>A <i>capability</i> is asked before a job is accepted.
 */
package com.lumiku.studio.generator;
