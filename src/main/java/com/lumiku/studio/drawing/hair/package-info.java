/**
 * Hair and what is wound around it: a class for each way to wear it, in two layers, behind the body and before the face. Begin with
 * {@link com.lumiku.studio.drawing.hair.Hairdresser}.
 */
package com.lumiku.studio.drawing.hair;
