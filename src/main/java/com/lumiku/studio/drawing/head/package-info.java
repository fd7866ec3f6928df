/**
 * Heads, turned and tilted: in which order face, hair, headwear, glasses and jewellery lie over each other. Begin with {@link
 * com.lumiku.studio.drawing.head.DrawnHead}.
 */
package com.lumiku.studio.drawing.head;
