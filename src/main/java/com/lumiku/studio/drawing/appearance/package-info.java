/**
 * How somebody looks, decided from look, persona, words and seed. In comes a description, out comes an {@link
 * com.lumiku.studio.drawing.appearance.Appearance}. Begin with {@code Casting}.
 *
 * <p>A <i>trait</i> is something that words can ask for; the constants of its kinds are the vocabulary.
 */
package com.lumiku.studio.drawing.appearance;
