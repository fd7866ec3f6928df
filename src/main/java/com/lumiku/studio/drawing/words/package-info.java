/**
 * A text as words, and the vocabulary that is found in it: {@code src/main/resources/vocabulary}, a file for each kind of trait. Begin
 * with {@link com.lumiku.studio.drawing.words.Words}.
 */
package com.lumiku.studio.drawing.words;
