/**
 * Things in hands, built of solids in three dimensions and drawn at the hand that holds them. Begin with {@link
 * com.lumiku.studio.drawing.held.Things}.
 */
package com.lumiku.studio.drawing.held;
