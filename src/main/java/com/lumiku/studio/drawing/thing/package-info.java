/**
 * Things in hands and what figures sit on, built of solids in three dimensions. Begin with {@link
 * com.lumiku.studio.drawing.thing.Things} and {@link com.lumiku.studio.drawing.thing.Furniture}.
 */
package com.lumiku.studio.drawing.thing;
