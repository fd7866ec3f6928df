/**
 * How somebody can look: the kinds of traits with their constants, and the {@link
 * com.lumiku.studio.drawing.appearance.Appearance} that is made of them. Also the fields of a look that callers choose from, with
 * their labels. {@code drawing.casting} decides who looks how; the rooms beside it draw that.
 *
 * <p>A <i>trait</i> is something that words can ask for; the constants of its kinds are the vocabulary.
 */
package com.lumiku.studio.drawing.appearance;
