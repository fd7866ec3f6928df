/**
 * What is worn on the head: hats, helmets, veils, masks, and what is put into hair. Begin with {@link
 * com.lumiku.studio.drawing.headwear.Adornments}.
 */
package com.lumiku.studio.drawing.headwear;
