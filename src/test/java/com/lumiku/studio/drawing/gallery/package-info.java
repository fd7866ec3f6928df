/** All that the illustrator can draw, on sheets to be looked at. Begin with {@code GalleryTest}. */
package com.lumiku.studio.drawing.gallery;
