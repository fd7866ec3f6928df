/**
 * Static shapes as data: sheets of SVG that drawing programs open, with a group for each drawing. Begin with {@link
 * com.lumiku.studio.drawing.sheet.Sheet}.
 */
package com.lumiku.studio.drawing.sheet;
