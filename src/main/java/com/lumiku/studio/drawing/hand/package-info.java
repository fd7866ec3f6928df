/**
 * Hands: what they form, the colours of skin and gloves, what is worn around wrists, and where arms are in gestures. The drawings
 * themselves are {@code src/main/resources/prop/hands.svg}. Begin with {@code SignDrawing}.
 */
package com.lumiku.studio.drawing.hand;
