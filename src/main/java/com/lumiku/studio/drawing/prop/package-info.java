/**
 * What is held up beside a portrait, drawn around the hand that holds it: the grip is the origin, a shoulder's width is 200. The
 * drawings themselves are {@code src/main/resources/prop/things.svg}. Begin with {@code Props}.
 */
package com.lumiku.studio.drawing.prop;
