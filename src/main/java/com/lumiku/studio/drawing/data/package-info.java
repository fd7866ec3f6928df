/**
 * The files that drawing goes by: words and sheets of shapes, as {@link com.lumiku.studio.drawing.data.DataFile} reads them. A kind
 * is a set of traits, such as all hair styles, whose words one file has.
 */
package com.lumiku.studio.drawing.data;
