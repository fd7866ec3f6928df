/**
 * A face: eyes, brows, nose, mouth, beard and ears, and what skin shows. Begin with {@link com.lumiku.studio.drawing.face.Face}.
 */
package com.lumiku.studio.drawing.face;
