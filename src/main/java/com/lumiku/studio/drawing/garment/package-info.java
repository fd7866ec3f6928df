/**
 * Clothes from the neck to the shoes, and what is worn upon them. Begin with {@link com.lumiku.studio.drawing.garment.Tailor}, which
 * knows what each garment has.
 */
package com.lumiku.studio.drawing.garment;
