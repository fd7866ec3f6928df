/**
 * Decides how somebody looks, from look, persona, words and seed. In comes a description, out comes an {@link
 * com.lumiku.studio.drawing.appearance.Appearance}. Begin with {@link com.lumiku.studio.drawing.casting.Casting}.
 *
 * <p>A <i>role</i> is what somebody is by trade or for fun; a <i>costume</i> is what that brings.
 */
package com.lumiku.studio.drawing.casting;
