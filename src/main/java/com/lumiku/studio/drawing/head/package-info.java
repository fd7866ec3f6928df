/**
 * Heads: skull, face, hair, hats and glasses, turned and tilted. Begin with {@code DrawnHead}.
 */
package com.lumiku.studio.drawing.head;
